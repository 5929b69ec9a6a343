import { PERMISSIONS, type Permission, type Role } from '@crossward/contracts';

const EVERYBODY: readonly Permission[] = [
  'account:read-own',
  'account:write-own',
  'audit:read-own',
  'contract:read',
  'gap:read',
  'submission:read',
  'recheck:read',
];

const NURSE: readonly Permission[] = [
  ...EVERYBODY,
  'profile:read-own',
  'profile:write-own',
  'match:read-own',
  'submission:create',
  'submission:withdraw',
  'offer:read',
  'offer:answer',
  'contract:sign',
  'placement:read',
  'verification:read',
  'packet:read',
  'onboarding:read',
  'onboarding:complete-task',
];

const REQUESTER: readonly Permission[] = [
  ...EVERYBODY,
  'organisation:read',
  'gap:request',
  'gap:rank-nurses',
  'offer:read',
  'placement:read',
  'packet:read',
  'onboarding:read',
  'onboarding:complete-task',
  'market:read-summary',
];

// Two persons for what binds a hospital: who may only request cannot open the gap or extend the offer.
const APPROVER: readonly Permission[] = [
  ...REQUESTER,
  'facility:manage',
  'gap:approve',
  'submission:decide',
  'offer:extend',
  'contract:send',
  'contract:sign',
  'placement:start',
  'placement:end',
  'recheck:decide',
];

const RECRUITER: readonly Permission[] = [
  ...EVERYBODY,
  'organisation:read',
  'gap:rank-nurses',
  'nurse:read',
  'offer:read',
  'placement:read',
  'verification:read',
  'verification:review',
  'verification:request',
  'recheck:decide',
  'exclusion-list:import',
  'exclusion-list:read',
  'packet:read',
  'onboarding:read',
  'onboarding:complete-task',
  'market:read-summary',
];

// What only the nurse herself does, and the review of evidence, which stays with recruiters: an administrator may
// run the market, but neither speak for a nurse nor clear one.
const NOT_FOR_ADMINISTRATORS: ReadonlySet<Permission> = new Set([
  'profile:read-own',
  'profile:write-own',
  'match:read-own',
  'submission:create',
  'submission:withdraw',
  'offer:answer',
  'contract:send',
  'contract:sign',
  'verification:review',
]);

/** Which role holds which permission. Row-level security then decides on whose rows. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  nurse: new Set(NURSE),
  'hospital-requester': new Set(REQUESTER),
  'hospital-approver': new Set(APPROVER),
  recruiter: new Set(RECRUITER),
  admin: new Set(PERMISSIONS.filter((permission) => !NOT_FOR_ADMINISTRATORS.has(permission))),
};

export const holds = (role: Role, permission: Permission): boolean => ROLE_PERMISSIONS[role].has(permission);
