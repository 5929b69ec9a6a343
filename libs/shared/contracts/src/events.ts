/**
 * What happened, told to other contexts through the outbox. Payloads carry ids only: the receiver re-reads the truth.
 * Each event is delivered at least once; a consumer's inbox row makes its effect happen exactly once.
 */
export interface EventPayloads {
  'submission.submitted': { submissionId: string };
  'submission.closed': { submissionId: string };
  'verification.requested': { verificationId: string };
  'verification.settled': { verificationId: string };
  'verification.proposed': { verificationId: string };
  /** `proposedBy`: the account whose proposal it was, which the verification names no longer. */
  'verification.returned': { verificationId: string; proposedBy: string };
  'nurse.profile-replaced': { nurseId: string };
  'document.attached': { documentId: string };
  'document.withdrawn': { documentId: string };
  'share.given': { shareId: string };
  'share.ended': { shareId: string };
  'exclusion-list.import-requested': { importId: string };
  'exclusion-list.replaced': { importId: string };
  'message.posted': { messageId: string };
  'offer.extended': { offerId: string };
  'offer.lapsing': { offerId: string };
  'offer.accepted': { offerId: string; placementId: string };
  'contract.sent': { contractId: string };
  'contract.signed': { contractId: string };
  'contract.agreed': { contractId: string };
  'contract.amendment-proposed': { contractId: string };
  'contract.ended': { contractId: string };
  'packet.cleared': { packetId: string; placementId: string };
  'onboarding-plan.created': { planId: string; placementId: string };
  'onboarding-task.completed': { taskId: string; planId: string };
  'onboarding-task.falling-due': { taskId: string; planId: string };
  'onboarding-task.overdue': { taskId: string; planId: string };
  'onboarding-plan.completed': { planId: string; placementId: string };
  'placement.started': { placementId: string };
  'placement.ended': { placementId: string };
  'offer.deadline-passed': { offerId: string };
  'offer.countered': { offerId: string };
  'interview.proposed': { interviewId: string };
  'interview.changed': { interviewId: string };
  'law.changed': { impactId: string };
  'gap.match-policy-chosen': { gapId: string };
  'gap-import.requested': { importId: string };
  'gap-import.file-outdated': { importId: string };
  'reranking.requested': { rerankingId: string };
  'reranking.batch-due': { rerankingId: string; batch: string };
  'reranking.ended': { rerankingId: string };
  'round.locked': { roundId: string };
  'round.orders-closed': { roundId: string };
  'round.solved': { roundId: string };
  'round.published': { roundId: string };
  'round.cancelled': { roundId: string };
  'round-proposal.made': { proposalId: string };
  'recheck.opened': { recheckId: string };
  'recheck.decided': { recheckId: string };
  'record-appeal.made': { recordAppealId: string };
  'record-appeal.decided': { recordAppealId: string };
  'restriction.changed': { restrictionId: string };
  'shift.called-off': { shiftId: string };
  'timecard.submitted': { timecardId: string };
  'timecard.disputed': { timecardId: string };
  'timecard.approved': { timecardId: string };
  'extension.proposed': { extensionId: string };
  'placement.extended': { placementId: string };
  'placement.notice-given': { placementId: string };
  'invoice.issued': { invoiceId: string };
  'credit-note.issued': { creditNoteId: string };
}
export type EventTopic = keyof EventPayloads;

/** Which queues a topic goes to. A queue is drained by the service of the same name; `messaging` and `matching` by marketplace. */
export const SUBSCRIPTIONS: { readonly [T in EventTopic]: readonly QueueName[] } = {
  'submission.submitted': ['credentialing', 'messaging', 'matching'],
  'submission.closed': ['credentialing', 'messaging'],
  'verification.requested': ['credentialing'],
  'verification.settled': ['credentialing', 'messaging'],
  'verification.proposed': ['messaging'],
  'verification.returned': ['messaging'],
  'nurse.profile-replaced': ['credentialing'],
  'document.attached': [],
  'document.withdrawn': [],
  'share.given': [],
  'share.ended': [],
  'exclusion-list.import-requested': ['credentialing'],
  'exclusion-list.replaced': ['credentialing'],
  'message.posted': ['messaging'],
  'offer.extended': ['messaging'],
  'offer.lapsing': ['messaging'],
  'offer.accepted': ['credentialing', 'onboarding', 'messaging'],
  'contract.agreed': ['messaging'],
  'contract.amendment-proposed': ['messaging'],
  'contract.sent': ['messaging'],
  'contract.signed': [],
  'contract.ended': [],
  'packet.cleared': ['onboarding'],
  'onboarding-plan.created': [],
  'onboarding-task.completed': ['onboarding'],
  'onboarding-task.falling-due': ['messaging'],
  'onboarding-task.overdue': ['messaging'],
  'onboarding-plan.completed': [],
  'placement.started': ['messaging'],
  'placement.ended': ['onboarding', 'messaging'],
  'offer.deadline-passed': ['marketplace'],
  'offer.countered': [],
  'interview.proposed': ['messaging'],
  'interview.changed': ['messaging'],
  'law.changed': ['marketplace'],
  'gap.match-policy-chosen': [],
  'gap-import.requested': ['marketplace'],
  'gap-import.file-outdated': ['marketplace'],
  'reranking.requested': ['matching'],
  'reranking.batch-due': ['matching'],
  'reranking.ended': [],
  'round.locked': ['matching'],
  'round.orders-closed': ['messaging'],
  'round.solved': [],
  'round.published': [],
  'round.cancelled': [],
  'round-proposal.made': ['messaging'],
  'recheck.opened': [],
  'recheck.decided': [],
  'record-appeal.made': ['messaging'],
  'record-appeal.decided': ['messaging'],
  'restriction.changed': [],
  'shift.called-off': [],
  'timecard.submitted': [],
  'timecard.disputed': ['messaging'],
  'timecard.approved': [],
  'extension.proposed': ['messaging'],
  'placement.extended': [],
  'placement.notice-given': [],
  'invoice.issued': [],
  'credit-note.issued': [],
};

export const QUEUES = ['credentialing', 'onboarding', 'marketplace', 'messaging', 'matching'] as const;
export type QueueName = (typeof QUEUES)[number];

/** The data of every job: which event woke it. */
export interface EventJob<T extends EventTopic = EventTopic> {
  eventId: string;
  topic: T;
  payload: EventPayloads[T];
}

export type JobOutcome = 'done' | 'skipped' | 'failed';
