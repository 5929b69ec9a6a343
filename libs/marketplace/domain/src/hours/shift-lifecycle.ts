import type { ContractTerms, FloatClause } from '@crossward/contracts';
import { dayIn, defineLifecycle, DomainError, type LocalDate } from '@crossward/kernel';
import { hundredthsBetween } from './hundredths.js';
import { mondayOf } from './work-week.js';

export type ShiftStatus = 'planned' | 'worked' | 'called_off' | 'absent' | 'cancelled';

/** Cancelled: it was never told or both gave it up; hours that the contract guarantees stay owed. */
export const shiftLifecycle = defineLifecycle<ShiftStatus>('shift', 'planned', {
  planned: ['worked', 'called_off', 'absent', 'cancelled'],
  worked: [],
  called_off: [],
  absent: [],
  cancelled: [],
});

export const CALL_OFF_REASONS = ['low-census', 'unit-closed', 'overstaffed', 'illness', 'family', 'weather'] as const;
export type CallOffReason = (typeof CALL_OFF_REASONS)[number];

/** Nobody is planned for longer in one go, and no hour is counted twice by a slip in the day. */
export const LONGEST_SHIFT_HOURS = 24;

export interface ShiftTimes {
  startsAt: Date;
  endsAt: Date;
  breakMinutes: number;
}

/** Hours to be paid, in hundredths: those that truly pass, less the break. */
export const shiftHundredths = ({ startsAt, endsAt, breakMinutes }: ShiftTimes): number =>
  hundredthsBetween(startsAt, new Date(endsAt.getTime() - breakMinutes * 60_000));

const refused = (code: string, message: string, nextStep: string, facts: DomainError['facts']): DomainError =>
  new DomainError({ kind: 'unprocessable', code, message, nextStep, facts });

/** @throws DomainError TIMES_IMPOSSIBLE when the times hold no work, or more than a day of it */
export const checkTimes = (times: ShiftTimes): void => {
  const { startsAt, endsAt, breakMinutes } = times;
  const long = endsAt.getTime() - startsAt.getTime();
  if (long > 0 && long <= LONGEST_SHIFT_HOURS * 3_600_000 && breakMinutes >= 0 && shiftHundredths(times) > 0) return;
  const facts = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), breakMinutes };
  throw refused(
    'TIMES_IMPOSSIBLE',
    `From (${facts.startsAt}) until (${facts.endsAt}) less a break of (${breakMinutes}) minutes is not between nothing and (${LONGEST_SHIFT_HOURS}) hours.`,
    'Let it end after it starts, within a day, and make the break shorter than the work.',
    facts,
  );
};

/** @throws DomainError OUTSIDE_THE_PLACEMENT unless it starts on a day of the placement, by the clock of the facility */
export const checkWithinPlacement = (
  startsAt: Date,
  { startsOn, endsOn }: { startsOn: LocalDate; endsOn: LocalDate },
  timeZone: string,
): void => {
  const day = dayIn(startsAt, timeZone);
  if (day >= startsOn && day < endsOn) return;
  throw refused(
    'OUTSIDE_THE_PLACEMENT',
    `(${day}) is no day of the placement from (${startsOn}) until (${endsOn}).`,
    'Plan the shift on a day of the placement, or agree on an extension first.',
    { day, startsOn, endsOn },
  );
};

/**
 * @param floatedThatWeek days of her other shifts elsewhere in the facility
 * @throws DomainError FLOAT_NOT_AGREED where the contract does not send her to that unit, or not so often
 */
export const checkFloat = (
  unitName: string,
  day: LocalDate,
  { clauses }: Pick<ContractTerms, 'clauses'>,
  floatedThatWeek: readonly LocalDate[],
): void => {
  const clause = clauses.find((each): each is FloatClause => each.kind === 'float');
  const same = floatedThatWeek.filter((each) => mondayOf(each) === mondayOf(day)).length;
  if (clause?.unitNames.includes(unitName) && same < clause.mostShiftsPerWeek) return;
  throw refused(
    'FLOAT_NOT_AGREED',
    `The contract lets the nurse be sent to (${clause?.unitNames.join(', ') || 'no other unit'}), at most (${clause?.mostShiftsPerWeek ?? 0}) shifts a week; (${unitName}) would be shift (${same + 1}).`,
    'Plan the shift on the unit of the placement, or agree on another float clause.',
    { unitName, unitNames: clause?.unitNames ?? [], mostShiftsPerWeek: clause?.mostShiftsPerWeek ?? 0 },
  );
};
