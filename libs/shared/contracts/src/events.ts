/**
 * What happened, told to other contexts through the outbox. Payloads carry ids only: the receiver re-reads the truth.
 * Each event is delivered at least once; a consumer's inbox row makes its effect happen exactly once.
 */
export interface EventPayloads {
  'submission.submitted': { submissionId: string };
  'submission.closed': { submissionId: string };
  'verification.requested': { verificationId: string };
  'verification.settled': { verificationId: string };
  'exclusion-list.import-requested': { importId: string };
  'exclusion-list.replaced': { importId: string };
  'offer.accepted': { offerId: string; placementId: string };
  'contract.sent': { contractId: string };
  'contract.signed': { contractId: string };
  'contract.ended': { contractId: string };
  'packet.cleared': { packetId: string; placementId: string };
  'onboarding-plan.created': { planId: string; placementId: string };
  'onboarding-task.completed': { taskId: string; planId: string };
  'onboarding-plan.completed': { planId: string; placementId: string };
  'placement.started': { placementId: string };
  'placement.ended': { placementId: string };
  'offer.deadline-passed': { offerId: string };
  'law.changed': { impactId: string };
  'recheck.opened': { recheckId: string };
  'recheck.decided': { recheckId: string };
}
export type EventTopic = keyof EventPayloads;

/** Which queues a topic goes to. A queue is drained by the service of the same name. */
export const SUBSCRIPTIONS: { readonly [T in EventTopic]: readonly QueueName[] } = {
  'submission.submitted': ['credentialing'],
  'submission.closed': ['credentialing'],
  'verification.requested': ['credentialing'],
  'verification.settled': ['credentialing'],
  'exclusion-list.import-requested': ['credentialing'],
  'exclusion-list.replaced': ['credentialing'],
  'offer.accepted': ['credentialing', 'onboarding'],
  'contract.sent': [],
  'contract.signed': [],
  'contract.ended': [],
  'packet.cleared': ['onboarding'],
  'onboarding-plan.created': [],
  'onboarding-task.completed': ['onboarding'],
  'onboarding-plan.completed': [],
  'placement.started': [],
  'placement.ended': ['onboarding'],
  'offer.deadline-passed': ['marketplace'],
  'law.changed': ['marketplace'],
  'recheck.opened': [],
  'recheck.decided': [],
};

export const QUEUES = ['credentialing', 'onboarding', 'marketplace'] as const;
export type QueueName = (typeof QUEUES)[number];

/** The data of every job: which event woke it. */
export interface EventJob<T extends EventTopic = EventTopic> {
  eventId: string;
  topic: T;
  payload: EventPayloads[T];
}

export type JobOutcome = 'done' | 'skipped' | 'failed';
