/** Days back from now that are looked at; what was earlier says little of today. */
export const RESPONSE_WINDOW_DAYS = 180;
/** Fewer cases tell more of the single case than of the house. */
export const FEWEST_CASES = 5;

/** How long it took until a first answer, over the answered cases; the unanswered ones are told beside. */
export interface ResponseTime {
  answered: number;
  /** Ended or still waiting without any answer. */
  unanswered: number;
  enoughCases: boolean;
  /** Half of the answered cases took no longer than this; null where there are not enough. */
  medianMinutes: number | null;
  /** Nine of ten took no longer. */
  p90Minutes: number | null;
}

/** Nearest rank: the shortest time within which at least this share of the cases was answered. */
const withinShare = (sorted: readonly number[], percent: number): number =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] as number;

/** @param minutes of each answered case, in any order */
export const responseTime = (minutes: readonly number[], unanswered: number): ResponseTime => {
  const enoughCases = minutes.length >= FEWEST_CASES;
  const sorted = [...minutes].sort((a, b) => a - b);
  return {
    answered: minutes.length,
    unanswered,
    enoughCases,
    medianMinutes: enoughCases ? withinShare(sorted, 50) : null,
    p90Minutes: enoughCases ? withinShare(sorted, 90) : null,
  };
};
