import { PERMISSIONS, type Permission, type Role } from '@crossward/contracts';

const EVERYBODY: readonly Permission[] = [
  'account:read-own',
  'account:write-own',
  'audit:read-own',
  'gap:read',
  'message:read',
  'message:post',
  'notice:read-own',
  'notice:write-own',
  'submission:read',
  'interview:read',
  'recheck:read',
  'hours:read',
  'fee:read',
  'review:read',
];

const NURSE: readonly Permission[] = [
  ...EVERYBODY,
  'profile:read-own',
  'profile:write-own',
  'match:read-own',
  'submission:create',
  'submission:withdraw',
  'interview:answer',
  'interview:take-part',
  'offer:read',
  'offer:answer',
  'placement:read',
  'restriction:read',
  'restriction:appeal',
  'review:write',
  'verification:read',
  'packet:read',
  'onboarding:read',
  'onboarding:complete-task',
  'shift:call-off',
  'timecard:state',
  'extension:answer',
  'notice:give',
  'fee:record',
];

const REQUESTER: readonly Permission[] = [
  ...EVERYBODY,
  'organisation:read',
  'gap:request',
  'shift:plan',
  'shift:call-off',
  'invoice:read',
  'gap:rank-nurses',
  'gap:read-history',
  'interview:arrange',
  'interview:take-part',
  'nurse:read-contact',
  'restriction:read',
  'restriction:propose',
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
  'placement:start',
  'placement:end',
  'recheck:decide',
  'restriction:enforce',
  'timecard:approve',
  'extension:propose',
  'notice:give',
  'fee:record',
  'webhook:manage',
  'review:answer',
];

const RECRUITER: readonly Permission[] = [
  ...EVERYBODY,
  'organisation:read',
  'gap:rank-nurses',
  'gap:read-history',
  'nurse:read',
  'nurse:read-contact',
  'submission:create-on-consent',
  'offer:read',
  'placement:read',
  'verification:read',
  'verification:review',
  'verification:request',
  'recheck:decide',
  'invoice:read',
  'invoice:issue',
  'fee:record',
  'exclusion-list:import',
  'exclusion-list:read',
  'packet:read',
  'onboarding:read',
  'onboarding:complete-task',
  'market:read-summary',
];

// What only the nurse herself does, what only a hospital brings against her, and the review of evidence, which stays
// with recruiters: an administrator may run the market and decide appeals, but neither speak for a side nor clear a nurse.
// What only the nurse herself does, the correspondence of the parties, and the review of evidence, which stays with recruiters: an administrator may
// run the market, but neither speak for a nurse nor clear one.
const NOT_FOR_ADMINISTRATORS: ReadonlySet<Permission> = new Set([
  'profile:read-own',
  'profile:write-own',
  'match:read-own',
  'message:read',
  'message:post',
  'submission:create',
  'submission:create-on-consent',
  'submission:withdraw',
  'interview:answer',
  'interview:take-part',
  'offer:answer',
  'restriction:propose',
  'restriction:enforce',
  'restriction:appeal',
  'review:write',
  'review:answer',
  'verification:review',
  'shift:call-off',
  'timecard:state',
  'extension:answer',
  'notice:give',
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
