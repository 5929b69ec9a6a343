import type { StatedTime } from './timecard.js';

export type TimePart = 'startsAt' | 'endsAt' | 'breakMinutes' | 'kind' | 'charge';
const PARTS: readonly TimePart[] = ['startsAt', 'endsAt', 'breakMinutes', 'kind', 'charge'];

export interface ComparedTime {
  time: StatedTime;
  /** Where it differs from what was said before; `added`: nothing like it was. */
  differs: readonly TimePart[] | 'added';
}

export interface Comparison {
  times: ComparedTime[];
  /** Said before, and not any more. */
  leftOut: StatedTime[];
}

const overlap = (a: StatedTime, b: StatedTime): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** The same shift, or else the time that it is most likely said instead of. */
const partnerOf = (time: StatedTime, among: readonly StatedTime[]): StatedTime | undefined =>
  among.find(({ shiftId }) => shiftId !== null && shiftId === time.shiftId) ??
  among.find((one) => one.startsAt === time.startsAt && one.kind === time.kind) ??
  among.find((one) => overlap(one, time) && (one.kind === 'on-call') === (time.kind === 'on-call'));

/** What one side says, time by time, beside what was said before it. */
export const compareTimes = (before: readonly StatedTime[], after: readonly StatedTime[]): Comparison => {
  const left = [...before];
  const times = after.map((time): ComparedTime => {
    const partner = partnerOf(time, left);
    if (!partner) return { time, differs: 'added' };
    left.splice(left.indexOf(partner), 1);
    return { time, differs: PARTS.filter((part) => partner[part] !== time[part]) };
  });
  return { times, leftOut: left };
};
