import type { DemoAccount } from '@crossward/contracts';

/** The nurse behind nurse@crossward.example. */
export const DEMO_NURSE_KEY = 'us-tx-multistate-01';
/** The organisation of the demo hospital's requester and approver. */
export const DEMO_ORGANISATION_KEY = 'mangrove-light';

/** One account of each role; the password is the caller's and stands nowhere in the repository. */
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
  { email: 'admin@crossward.example', password, displayName: 'Demo admin', role: 'admin' },
];
