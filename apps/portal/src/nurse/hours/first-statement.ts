import type { components } from '@crossward/api-client';
import { saidByNurse, type Timecard } from '../../components/hours/timecard.js';
import { typedTime, type TypedTime } from '../../components/hours/typed-time.js';
import { weekAfter, nextDay } from './weeks.js';

export type Shift = components['schemas']['ShiftAnswer'];

/** Shifts of the week of a card that somebody may have worked. */
const shiftsOf = ({ weekStartsOn }: Pick<Timecard, 'weekStartsOn'>, shifts: readonly Shift[]): Shift[] =>
  shifts
    .filter(({ status, localStartsAt }) => {
      const day = localStartsAt.slice(0, 10);
      return ['planned', 'worked'].includes(status) && day >= weekStartsOn && day < weekAfter(weekStartsOn);
    })
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));

/** What a card begins with: the nurse's last word, or else the shifts of its week that are over. */
export const firstStatement = (
  card: Pick<Timecard, 'weekStartsOn' | 'statements'>,
  shifts: readonly Shift[],
  now: number,
): TypedTime[] => {
  const said = saidByNurse(card);
  if (said) return said.entries.map(typedTime);
  return shiftsOf(card, shifts)
    .filter(({ endsAt }) => Date.parse(endsAt) <= now)
    .map((shift) => typedTime({ ...shift, kind: 'regular', charge: false, shiftId: shift.id }));
};

/** Shifts of the week that are still to come: a card that is sent before them cannot tell them. */
export const shiftsToCome = (
  card: Pick<Timecard, 'weekStartsOn'>,
  shifts: readonly Shift[],
  now: number,
): readonly Shift[] => shiftsOf(card, shifts).filter(({ endsAt }) => Date.parse(endsAt) > now);

/** Most shifts are like the one before, a day later. @param first day of the assignment in the week */
export const furtherTime = (times: readonly TypedTime[], first: string): TypedTime => {
  const last = times.at(-1);
  const [startsAt, endsAt] = last?.startsAt && last.endsAt ? [nextDay(last.startsAt), nextDay(last.endsAt)] : [];
  return {
    ...{ startsAt: startsAt ?? `${first}T07:00`, endsAt: endsAt ?? `${first}T19:00` },
    ...{ localStartsAt: '', localEndsAt: '', breakMinutes: last?.breakMinutes ?? 0 },
    ...({ kind: 'regular', charge: false, shiftId: null, leftOut: false } as const),
  };
};
