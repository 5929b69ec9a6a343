import { defineLifecycle, type Facts, type LocalDate } from '@crossward/kernel';

/** What can be checked. One verifier per kind and source. */
export const CHECK_KINDS = ['identity', 'exclusion-list', 'licence'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Who is asked. Stored with every verification: what one source said never stands for another. */
export const SOURCES = { identity: 'passport-mrz', 'exclusion-list': 'oig-leie', licence: 'licence-register' } as const;
export type SourceId = (typeof SOURCES)[CheckKind];

export const VERIFICATION_STATUSES = [
  'queued',
  'running',
  'awaiting_source',
  'verified',
  'discrepancy',
  'unable_to_verify',
  'review',
  'second_review',
  'accepted',
  'rejected',
] as const;
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];

/**
 * A source that is down or still at work leaves a verification in `awaiting_source`, however long it takes: it never
 * becomes `unable_to_verify`, which says that the source answered and could not settle the claim. A recruiter may
 * take a waiting one over, and may have a reviewed or rejected one looked up afresh (that is how an appeal runs).
 * In `second_review` one recruiter has proposed a decision that takes two: it counts as undecided everywhere, until
 * somebody else confirms it, returns it, or what it rested on changes.
 */
export const verificationLifecycle = defineLifecycle<VerificationStatus>('verification', 'queued', {
  queued: ['running'],
  running: ['awaiting_source', 'verified', 'discrepancy', 'unable_to_verify'],
  awaiting_source: ['running', 'review'],
  verified: [],
  discrepancy: ['review'],
  unable_to_verify: ['review'],
  review: ['accepted', 'rejected', 'queued', 'second_review'],
  second_review: ['accepted', 'rejected', 'review', 'queued'],
  accepted: [],
  rejected: ['queued'],
});

export const OUTCOMES = ['verified', 'discrepancy', 'unable_to_verify'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where a machine's outcome leads: what it cannot settle goes to the recruiter. Each step is one line of the timeline. */
export const settlementPath = (outcome: Outcome): readonly VerificationStatus[] =>
  outcome === 'verified' ? ['verified'] : [outcome, 'review'];

/** Established, by the machine or by a recruiter. */
export const isEstablished = (status: VerificationStatus): boolean => status === 'verified' || status === 'accepted';

/** Nothing more happens by itself. */
export const isSettled = (status: VerificationStatus): boolean => isEstablished(status) || status === 'rejected';

/** Under way or waiting for a person: a second one for the same claim would ask the same question twice. */
export const isLive = (status: VerificationStatus): boolean => !isSettled(status);

export const needsRecruiter = (status: VerificationStatus): boolean =>
  status === 'review' || status === 'second_review';

/** May a worker start an attempt now? A running one belongs to whoever holds its lease. */
export const isRunnable = (status: VerificationStatus): boolean => status === 'queued' || status === 'awaiting_source';

/** One thing that stands between a claim and its verification. */
export interface Finding {
  /** SCREAMING_SNAKE_CASE, stable. */
  readonly code: string;
  readonly message: string;
  /** The values that its message names, for whoever says it in other words. */
  readonly facts?: Facts;
}

/** One field of the claim beside what the source says; `agrees` is null where there is nothing to compare. */
export interface Comparison {
  readonly field: string;
  readonly claimed: string | null;
  readonly found: string | null;
  readonly agrees: boolean | null;
}

/** What a verifier established, before anybody judges it. */
export interface Establishment {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly comparisons: readonly Comparison[];
  /** The source's answer in the shape of its kind, for the reviewer. */
  readonly evidence: Evidence;
  /** Last day on which what was established is good; null: the source names none. */
  readonly goodUntil: LocalDate | null;
  /** The answer came from a simulator; carried to wherever it is shown. */
  readonly simulated: boolean;
}

export interface Evidence {
  readonly source: string;
  /** Day of the source's data, where it differs from the day of asking. */
  readonly asOf: LocalDate | null;
  /** What the source's word proves, and what it does not. */
  readonly notes: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
}
