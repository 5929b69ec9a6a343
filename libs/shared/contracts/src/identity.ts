export const ROLES = ['nurse', 'hospital-requester', 'hospital-approver', 'recruiter', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who acts. `system` is the product itself (workers, relay, demo loading) and `anonymous` a caller without a session;
 * both exist so that row-level security always has somebody to ask about.
 */
export interface Actor {
  readonly role: Role | 'system' | 'anonymous';
  readonly accountId: string | null;
  /** The hospital organisation of requesters and approvers. */
  readonly organisationId: string | null;
  /** The nurse profile of a nurse. */
  readonly nurseId: string | null;
}

export const systemActor: Actor = { role: 'system', accountId: null, organisationId: null, nurseId: null };
export const anonymousActor: Actor = { role: 'anonymous', accountId: null, organisationId: null, nurseId: null };

/** `subject:verb`. Which role holds which is one table, in libs/platform/identity. */
export const PERMISSIONS = [
  'account:read-own',
  'audit:read-own',
  'audit:verify',
  'organisation:read',
  'organisation:manage',
  'facility:manage',
  'gap:read',
  'gap:request',
  'gap:approve',
  'gap:rank-nurses',
  'profile:read-own',
  'profile:write-own',
  'nurse:read',
  'match:read-own',
  'submission:read',
  'submission:create',
  'submission:withdraw',
  'submission:decide',
  'offer:read',
  'offer:extend',
  'offer:answer',
  'contract:read',
  'contract:send',
  'contract:sign',
  'placement:read',
  'placement:start',
  'placement:end',
  'recheck:read',
  'recheck:decide',
  'verification:read',
  'verification:review',
  'verification:request',
  'exclusion-list:import',
  'exclusion-list:read',
  'packet:read',
  'onboarding:read',
  'onboarding:complete-task',
  'market:read-summary',
  'account:write-own',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface AuditEventView {
  id: string;
  occurredAt: string;
  actorRole: string;
  actorAccountId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: Record<string, unknown>;
  sequence: number;
  hash: string;
}
