import type {
  Decision,
  FailedConstraint,
  GapSummary,
  NurseSummary,
  ScoreFactor,
  Vocabulary,
} from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { ExchangeRates } from './exchange.js';

/**
 * What the law says of one nurse and one gap. Two days are asked: the first day of the assignment (is there a right?)
 * and today (does a route that starts now end in time?); a route counted from the start day would always come late.
 */
export interface MatchDecisions {
  readonly atStart: MatchDecision;
  /** null: not asked, because the answer for the first day is no route. */
  readonly asOfToday: MatchDecision | null;
}

/** What matching reads of a decision; small enough to be kept for many nurses and gaps. */
export type MatchDecision = Pick<
  Decision,
  'verdict' | 'corpusVersion' | 'route' | 'alternatives' | 'entry' | 'missing' | 'limits'
> & {
  /** Facts on the profile that the law in force no longer reads, so that it could not be asked at all. */
  readonly unreadable?: readonly string[];
};

/** What codes are called; a code without a name is shown as it is. */
export type TermNames = Pick<Vocabulary, 'specialties' | 'certificates'>;

/** A nurse and a gap before the law is asked. */
export interface MarketCase {
  readonly gap: GapSummary;
  readonly nurse: NurseSummary;
  /** The day it is where the gap is. */
  readonly today: LocalDate;
  /** null: no rates, so pay in two currencies cannot be compared. */
  readonly rates: ExchangeRates | null;
  /** Left out, reasons show codes. */
  readonly terms?: TermNames;
}

/** All that one constraint or one factor may look at. */
export interface MatchCase extends MarketCase {
  readonly decisions: MatchDecisions;
}

/** What the law is about: the same for all nurses of whom it is told the same. */
export type LawCase = Pick<MatchCase, 'gap' | 'decisions'>;

/** Returns what fails, or nothing when the constraint holds. */
export type Constraint = (match: MatchCase) => FailedConstraint | null;

/** A constraint that needs no decision of the law, so it can be checked before the law is asked. */
export type MarketConstraint = (match: MarketCase) => FailedConstraint | null;

/** A constraint that reads nothing of the nurse but what the law says. */
export type LawConstraint = (match: LawCase) => FailedConstraint | null;

/** How well one thing fits, 0..1, and why. The weight comes from the policy. */
export type Factor = (match: MatchCase) => Pick<ScoreFactor, 'value' | 'reason'>;

/** The right or the route that a match rests on, with its citation; what a hospital may see of a nurse's law. */
export interface AuthorisationSummary {
  verdict: Decision['verdict'];
  /** Arrangement that gives the right on the first day, or the last leg of the route; null where the law gives neither. */
  arrangement: string | null;
  /** The day on which a route that starts today ends, or the first day of the assignment where the right is there. */
  earliestStart: { min: LocalDate; typical: LocalDate; max: LocalDate } | null;
  citation: { legalBasis: string; sourceUrl: string; verifiedOn: LocalDate; confidence: string } | null;
  limits: Decision['limits'];
  /** The first day without the right, where it lies before the end of the assignment (mostly a renewal that falls due). */
  endsDuringAssignmentOn: LocalDate | null;
  /** True where the right follows from a route that still has to be gone. */
  pending: boolean;
  corpusVersion: string;
}

export interface Assessment {
  readonly gapId: string;
  readonly nurseId: string;
  /** True where no constraint fails. */
  readonly eligible: boolean;
  /** Weighted sum of the factors, 0..1, to six digits. */
  readonly score: number;
  readonly factors: ScoreFactor[];
  readonly failed: FailedConstraint[];
  readonly authorisation: AuthorisationSummary;
}

export interface Ranking {
  /** Eligible ones: best score first, then the smaller id. */
  readonly ranked: Assessment[];
  /** The others: fewest failed constraints first, then score, then the smaller id. */
  readonly excluded: Assessment[];
  readonly considered: number;
}
