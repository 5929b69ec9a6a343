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
  'gap:read-history',
  'profile:read-own',
  'profile:write-own',
  'nurse:read',
  'nurse:read-contact',
  'match:read-own',
  'submission:read',
  'submission:create',
  'submission:create-on-consent',
  'submission:assign-recruiter',
  'submission:withdraw',
  'submission:decide',
  'offer:read',
  'offer:extend',
  'offer:answer',
  'interview:read',
  'interview:arrange',
  'interview:answer',
  'interview:take-part',
  'contract:read',
  'contract:send',
  'contract:sign',
  'placement:read',
  'placement:start',
  'placement:end',
  'hours:read',
  'shift:plan',
  'shift:call-off',
  'timecard:state',
  'timecard:approve',
  'timecard:reopen',
  'extension:propose',
  'extension:answer',
  'notice:give',
  'invoice:read',
  'invoice:issue',
  'fee:read',
  'fee:record',
  'message:read',
  'message:post',
  'notice:read-own',
  'notice:write-own',
  'recheck:read',
  'recheck:decide',
  'review:read',
  'review:write',
  'review:answer',
  'review:moderate',
  'record-appeal:make',
  'record-appeal:read',
  'record-appeal:decide',
  'exposure:read',
  'restriction:read',
  'restriction:propose',
  'restriction:enforce',
  'restriction:appeal',
  'restriction:decide-appeal',
  'verification:read',
  'verification:review',
  'verification:request',
  'document:attach',
  'document:read',
  'share:give',
  'share:read',
  'exclusion-list:import',
  'exclusion-list:read',
  'packet:read',
  'onboarding:read',
  'onboarding:complete-task',
  'market:read-summary',
  'reranking:read',
  'reranking:run',
  'round:read',
  'round:run',
  'round:take-part',
  'round:order-nurses',
  'account:write-own',
  'webhook:manage',
  'queue:read',
  'queue:manage',
  'audit:read',
  'search:read',
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
