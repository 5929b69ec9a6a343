import type { DemoAccount } from '@crossward/contracts';

/** The nurse behind nurse@crossward.example. */
export const DEMO_NURSE_KEY = 'us-tx-multistate-01';
/** The organisation of the demo hospital's requester and approver. */
export const DEMO_ORGANISATION_KEY = 'mangrove-light';

/** The recruiter who looks at what recruiter@crossward.example proposes, and the other way round. */
export const DEMO_REVIEWER_EMAIL = 'reviewer@crossward.example';

/**
 * One account of each role, of recruiters two, since some decisions take two; the password is the caller's and stands
 * nowhere in the repository.
 */
export const demoAccounts = (password: string): DemoAccount[] => [
  {
    email: 'nurse@crossward.example',
    password,
    displayName: 'Demo nurse',
    role: 'nurse',
    nurseKey: DEMO_NURSE_KEY,
  },
  {
    email: 'requester@mangrove-light.example',
    password,
    displayName: 'Demo requester',
    role: 'hospital-requester',
    organisationKey: DEMO_ORGANISATION_KEY,
  },
  {
    email: 'approver@mangrove-light.example',
    password,
    displayName: 'Demo approver',
    role: 'hospital-approver',
    organisationKey: DEMO_ORGANISATION_KEY,
  },
  {
    email: 'requester@two-shores.example',
    password,
    displayName: 'Demo requester across the river',
    role: 'hospital-requester',
    organisationKey: 'two-shores',
  },
  {
    email: 'approver@two-shores.example',
    password,
    displayName: 'Demo approver across the river',
    role: 'hospital-approver',
    organisationKey: 'two-shores',
  },
  { email: 'recruiter@crossward.example', password, displayName: 'Demo recruiter', role: 'recruiter' },
  { email: DEMO_REVIEWER_EMAIL, password, displayName: 'Demo second reviewer', role: 'recruiter' },
  { email: 'admin@crossward.example', password, displayName: 'Demo admin', role: 'admin' },
];
