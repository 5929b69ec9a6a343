import type { GapStatus } from '@crossward/contracts';
import type { ContractStatus } from '../contract/contract-lifecycle.js';
import type { ShiftStatus } from '../hours/shift-lifecycle.js';
import type { TimecardStatus } from '../hours/timecard-lifecycle.js';
import type { InterviewStatus } from '../interview/interview-lifecycle.js';
import type { OfferStatus } from '../offer/offer-lifecycle.js';
import type { ExtensionStatus } from '../placement/extension-lifecycle.js';
import type { PlacementStatus } from '../placement/placement-lifecycle.js';
import type { RestrictionStatus } from '../restriction/restriction.js';
import type { SubmissionStatus } from '../submission/submission-lifecycle.js';

/** Who has to act next. `several`: both sides, or each task of the plan names its own; null: nobody, it is over. */
export const BALL_HOLDERS = ['nurse', 'hospital', 'operator', 'several'] as const;
export type BallHolder = (typeof BALL_HOLDERS)[number];

type Holders<Status extends string> = Readonly<Record<Status, BallHolder | null>>;

const OF_GAP: Holders<GapStatus> = {
  draft: 'hospital',
  pending_approval: 'hospital',
  open: 'nurse',
  on_hold: 'hospital',
  filled: null,
  closed: null,
  cancelled: null,
};

/** An offered submission waits for what becomes of its offer, which may lie with either. */
const OF_SUBMISSION: Holders<SubmissionStatus> = {
  submitted: 'hospital',
  offered: 'nurse',
  placed: null,
  rejected: null,
  withdrawn: null,
  not_assigned: null,
};

const OF_INTERVIEW: Holders<InterviewStatus> = {
  proposed: 'nurse',
  scheduled: 'several',
  reschedule_requested: 'hospital',
  held: null,
  no_show: null,
  declined: null,
  cancelled: null,
};

const OF_OFFER: Holders<OfferStatus> = {
  extended: 'nurse',
  countered: 'hospital',
  accepted: null,
  declined: null,
  expired: null,
  rescinded: null,
};

const OF_PLACEMENT: Holders<PlacementStatus> = {
  pending_start: 'several',
  on_assignment: 'several',
  ended: null,
  fell_off: null,
};

const OF_CONTRACT: Holders<ContractStatus> = {
  draft: 'hospital',
  sent: 'several',
  nurse_signed: 'hospital',
  hospital_signed: 'nurse',
  active: null,
  completed: null,
  terminated: null,
  cancelled_before_start: null,
};

const OF_EXTENSION: Holders<ExtensionStatus> = { proposed: 'nurse', agreed: null, declined: null, withdrawn: null };

const OF_SHIFT: Holders<ShiftStatus> = {
  planned: 'several',
  worked: null,
  called_off: null,
  absent: null,
  cancelled: null,
};

const OF_TIMECARD: Holders<TimecardStatus> = {
  open: 'nurse',
  submitted: 'hospital',
  disputed: 'nurse',
  corrected: 'hospital',
  approved: 'hospital',
  invoiced: null,
  reopened: 'nurse',
};

/** An appeal is decided by somebody who is not of the hospital. */
const OF_RESTRICTION: Holders<RestrictionStatus> = {
  proposed: 'hospital',
  notified: 'several',
  in_force: null,
  appealed: 'operator',
  upheld: 'hospital',
  lifted: null,
  expired: null,
};

/** What has a history, with who holds the ball in each of its states. */
export const HOLDERS = {
  gap: OF_GAP,
  submission: OF_SUBMISSION,
  interview: OF_INTERVIEW,
  offer: OF_OFFER,
  contract: OF_CONTRACT,
  placement: OF_PLACEMENT,
  extension: OF_EXTENSION,
  shift: OF_SHIFT,
  timecard: OF_TIMECARD,
  restriction: OF_RESTRICTION,
} as const;
export type HistorySubject = keyof typeof HOLDERS;
export const HISTORY_SUBJECTS = Object.keys(HOLDERS) as HistorySubject[];

/** @returns null where nobody has to act, or where the state is of an older version of the product */
export const holderOf = (subject: HistorySubject, status: string): BallHolder | null =>
  (HOLDERS[subject] as Readonly<Record<string, BallHolder | null>>)[status] ?? null;
