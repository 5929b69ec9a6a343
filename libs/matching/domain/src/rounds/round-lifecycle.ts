import { defineLifecycle } from '@crossward/kernel';

/** Orders are taken while it is open, and only then; what is published are proposals, and nobody is bound by one. */
export const roundLifecycle = defineLifecycle('round', 'draft', {
  draft: ['open', 'cancelled'],
  open: ['locked', 'cancelled'],
  locked: ['solved', 'cancelled'],
  solved: ['published', 'cancelled'],
  published: [],
  cancelled: [],
});
export type RoundStatus = (typeof roundLifecycle.states)[number];

export const ROUND_METHODS = ['deferred-acceptance', 'clearing'] as const;
export type RoundMethod = (typeof ROUND_METHODS)[number];

/** What becomes of a proposal: the nurse takes it up by submitting to the gap, or declines it. */
export const proposalLifecycle = defineLifecycle('proposal', 'proposed', {
  proposed: ['taken_up', 'declined'],
  taken_up: [],
  declined: [],
});
/** Why a nurse declines; the hospital and staff read it. */
export const PROPOSAL_DECLINE_REASONS = ['pay', 'dates', 'place', 'shift-pattern', 'another-job', 'other'] as const;
export type ProposalDeclineReason = (typeof PROPOSAL_DECLINE_REASONS)[number];
export type ProposalStatus = (typeof proposalLifecycle.states)[number];
