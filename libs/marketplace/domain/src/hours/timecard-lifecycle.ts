import { defineLifecycle } from '@crossward/kernel';

export type TimecardStatus = 'open' | 'submitted' | 'disputed' | 'corrected' | 'approved' | 'invoiced' | 'reopened';

/**
 * The nurse states, the hospital approves or says why not; what is approved never changes, it is only billed.
 * What was billed wrongly is opened again: other hours get lines of their own beside those that stand.
 */
export const timecardLifecycle = defineLifecycle<TimecardStatus>('timecard', 'open', {
  open: ['submitted'],
  submitted: ['approved', 'disputed'],
  disputed: ['corrected'],
  corrected: ['approved', 'disputed'],
  approved: ['invoiced'],
  invoiced: ['reopened'],
  reopened: ['corrected'],
});

/** Hours of such a card are settled: shifts of its week can no longer be told otherwise. The database has the same list. */
export const SETTLED_TIMECARDS: readonly TimecardStatus[] = ['approved', 'invoiced'];

export const DISPUTE_REASONS = ['hours-differ', 'not-on-shift', 'break-missing', 'wrong-kind', 'other'] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];
