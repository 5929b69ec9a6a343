import type { ShiftPattern } from '@crossward/contracts';
import { daysBetween, defineLifecycle, DomainError, type LocalDate, type Money, type Problem } from '@crossward/kernel';
import { LONGEST_ASSIGNMENT } from '../gap/gap-terms.js';

/** Moot: the offer ended before it was answered. */
export type CounterStatus = 'open' | 'accepted' | 'declined' | 'withdrawn' | 'moot';

export const counterLifecycle = defineLifecycle<CounterStatus>('counter-offer', 'open', {
  open: ['accepted', 'declined', 'withdrawn', 'moot'],
  accepted: [],
  declined: [],
  withdrawn: [],
  moot: [],
});

export const COUNTER_DECLINE_REASONS = ['pay', 'dates', 'hours', 'shift-pattern', 'other'] as const;
export type CounterDeclineReason = (typeof COUNTER_DECLINE_REASONS)[number];

/** What of an offer can be bargained for. */
export interface OfferedTerms {
  startsOn: LocalDate;
  /** The first day after the assignment. */
  endsOn: LocalDate;
  shiftPattern: ShiftPattern;
  weeklyHours: number;
  /** Per hour, before tax. */
  payRate: Money;
}

/** Days by which an assignment may be moved at either end: further away it is another gap. */
export const FURTHEST_MOVE = 28;

const samePay = (a: Money, b: Money): boolean => a.minorUnits === b.minorUnits && a.currency === b.currency;

/** Names of the terms that differ. */
export const changedTerms = (offered: OfferedTerms, asked: OfferedTerms): (keyof OfferedTerms)[] => {
  const keys = ['startsOn', 'endsOn', 'shiftPattern', 'weeklyHours'] as const;
  return [
    ...keys.filter((key) => offered[key] !== asked[key]),
    ...(samePay(offered.payRate, asked.payRate) ? [] : (['payRate'] as const)),
  ];
};

const problemsOf = (offered: OfferedTerms, asked: OfferedTerms, today: LocalDate): Problem[] => {
  const problems: Problem[] = [];
  const add = (at: keyof OfferedTerms, code: string, message: string): void =>
    void problems.push({ at: `/${at}`, code, message });
  const { startsOn, endsOn, payRate } = asked;
  if (payRate.currency !== offered.payRate.currency) {
    add(
      'payRate',
      'COUNTER_CURRENCY',
      `The offer pays in (${offered.payRate.currency}), not in (${payRate.currency}).`,
    );
  } else if (payRate.minorUnits < offered.payRate.minorUnits) {
    add('payRate', 'COUNTER_PAYS_LESS', 'The counter-offer asks for less pay than is offered.');
  }
  if (startsOn < today) add('startsOn', 'ASSIGNMENT_IN_THE_PAST', `The start (${startsOn}) lies before (${today}).`);
  if (endsOn <= startsOn) {
    add('endsOn', 'EMPTY_ASSIGNMENT', `The end (${endsOn}) must lie after the start (${startsOn}).`);
  } else if (daysBetween(startsOn, endsOn) > LONGEST_ASSIGNMENT) {
    add('endsOn', 'ASSIGNMENT_TOO_LONG', `(${daysBetween(startsOn, endsOn)}) days exceed (${LONGEST_ASSIGNMENT}).`);
  }
  for (const key of ['startsOn', 'endsOn'] as const) {
    const moved = Math.abs(daysBetween(offered[key], asked[key]));
    if (moved > FURTHEST_MOVE) {
      add(
        key,
        'COUNTER_MOVES_TOO_FAR',
        `(${asked[key]}) is (${moved}) days from what is offered; (${FURTHEST_MOVE}) at most.`,
      );
    }
  }
  return problems;
};

/**
 * Refuses a counter-offer that changes nothing, or that nobody could agree to; all findings at once.
 * @param today the day it is at the facility
 * @throws DomainError COUNTER_CHANGES_NOTHING, COUNTER_INVALID
 */
export const checkCounter = (offered: OfferedTerms, asked: OfferedTerms, today: LocalDate): void => {
  if (changedTerms(offered, asked).length === 0) {
    throw new DomainError({
      kind: 'unprocessable',
      code: 'COUNTER_CHANGES_NOTHING',
      message: 'The counter-offer asks for exactly what is offered.',
      nextStep: 'Accept the offer, or name what should be different.',
    });
  }
  const problems = problemsOf(offered, asked, today);
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'COUNTER_INVALID',
    message: `The counter-offer has (${problems.length}) findings: ${problems.map(({ message }) => message).join(' ')}`,
    nextStep: 'Correct the terms named and send it again.',
    problems,
  });
};
