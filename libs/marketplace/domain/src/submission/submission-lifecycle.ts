import { defineLifecycle } from '@crossward/kernel';

export type SubmissionStatus = 'submitted' | 'offered' | 'placed' | 'rejected' | 'withdrawn' | 'not_assigned';

/** The outcome belongs to the submission, never to the person: a new gap starts afresh. */
export const submissionLifecycle = defineLifecycle<SubmissionStatus>('submission', 'submitted', {
  submitted: ['offered', 'rejected', 'withdrawn', 'not_assigned'],
  offered: ['placed', 'rejected', 'withdrawn', 'not_assigned'],
  placed: [],
  rejected: [],
  withdrawn: [],
  not_assigned: [],
});

/** States in which a submission waits for an answer; a nurse has at most one of them per gap. */
export const LIVE_SUBMISSIONS: readonly SubmissionStatus[] = ['submitted', 'offered'];

/** States in which the nurse's consent lets the hospital read the name. */
export const NAMED_SUBMISSIONS: readonly SubmissionStatus[] = ['submitted', 'offered', 'placed'];

export const REJECTION_REASONS = [
  'experience',
  'certificates',
  'language',
  'availability',
  'licence',
  'interview',
  'position-withdrawn',
  'other-candidate',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];
