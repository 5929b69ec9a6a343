import type { NurseFacts, RecognitionQuery, Verdict } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';

export const ENGAGEMENT_KINDS = ['placement', 'submission'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** Something agreed or asked for that rests on a decision: a nurse at a place for some days. */
export interface Engagement extends Pick<RecognitionQuery, 'purpose' | 'assignment'> {
  id: string;
  kind: EngagementKind;
  destination: JurisdictionCode;
  from: LocalDate;
  /** The first day after it; left out: open-ended. */
  until?: LocalDate;
  as?: Profession;
}

/** A nurse as both laws are asked about. Places are resolved as each law divides them. */
export interface Profile {
  id: string;
  nurse: { base: NurseFacts; head: NurseFacts };
  engagements: readonly Engagement[];
  /** Where the nurse wants to work; undefined: anywhere. */
  destinations: readonly JurisdictionCode[] | undefined;
}

export type Effect = 'gains' | 'loses' | 'undetermined';

/** What each law answers on the first day on which they differ, and by which arrangement. */
export interface Answer {
  verdict: Verdict;
  /** That of the route's last leg; null where there is no route. */
  arrangement: string | null;
}

export interface Difference {
  effect: Effect;
  /** The first day on which the two laws differ. */
  on: LocalDate;
  before: Answer;
  after: Answer;
  /** What gave the better of the two answers: lost where it is the former's, won where it is the latter's. */
  arrangement: string | null;
}

const RANKS: Record<Verdict, number> = { barred: 0, undetermined: 1, pathway: 2, authorised: 3 };

export const effectOf = (before: Verdict, after: Verdict): Effect =>
  after === 'undetermined' ? 'undetermined' : RANKS[after] > RANKS[before] ? 'gains' : 'loses';

/** Becoming undetermined is worse than a way or a right, and better than being barred. */
export const isWorse = (before: Verdict, after: Verdict): boolean => RANKS[after] < RANKS[before];
