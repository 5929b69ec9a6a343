import { daysBetween, DomainError, type LocalDate } from '@crossward/kernel';

/** Longer ago, and the other side has long relied on what was on record. */
export const LONGEST_BACKDATING_DAYS = 30;

/** What whoever changes something says about since when it holds. */
export interface EffectiveDayGiven {
  /** Today unless told. */
  effectiveOn?: LocalDate;
  /** Why it is written down only now; needed for every day before today. */
  lateReason?: string;
}

export interface EffectiveDay {
  effectiveOn: LocalDate;
  lateReason: string | null;
}

interface Frame {
  /** The day from which the stage holds that the change ends. */
  since: LocalDate;
  today: LocalDate;
}

const refusal = (code: string, at: string, message: string, nextStep: string, facts: object): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code,
    message,
    nextStep,
    facts: { ...facts, longestBackdatingDays: LONGEST_BACKDATING_DAYS },
    problems: [{ at, code, message }],
  });

/**
 * The day from which a change holds. It may be written down later than it happened, with the reason for that; neither
 * before the stage began that it ends, nor ahead of the day.
 * @throws DomainError EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
 */
export const effectiveDayOf = (
  { effectiveOn: given, lateReason }: EffectiveDayGiven,
  { since, today }: Frame,
): EffectiveDay => {
  if (given === undefined || given === today) return { effectiveOn: today, lateReason: null };
  const facts = { effectiveOn: given, since, today };
  if (given > today || given < since || daysBetween(given, today) > LONGEST_BACKDATING_DAYS) {
    const message = `The effective day (${given}) must lie between (${since}), since when things are as they are, and today (${today}), and at most (${LONGEST_BACKDATING_DAYS}) days back.`;
    const nextStep = 'Give a day in between, or leave it out for today.';
    throw refusal('EFFECTIVE_DAY_INVALID', '/effectiveOn', message, nextStep, facts);
  }
  if (lateReason !== undefined && lateReason.trim() !== '') return { effectiveOn: given, lateReason };
  const message = `What holds from (${given}) is written down on (${today}) only, and nothing says why.`;
  throw refusal('LATE_REASON_MISSING', '/lateReason', message, 'Say why in `lateReason`.', facts);
};
