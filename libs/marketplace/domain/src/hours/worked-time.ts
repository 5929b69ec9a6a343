import { dayIn, DomainError, wallClockAt, type LocalDate, type Problem } from '@crossward/kernel';
import { holidayHundredths, type Span } from './holidays.js';
import { checkTimes, shiftHundredths, type ShiftTimes } from './shift-lifecycle.js';
import type { WorkWeek } from './work-week.js';

/** On call: at hand but not at work. Call-back: called to work while on call. */
export const WORK_KINDS = ['regular', 'holiday', 'call-back', 'on-call'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface WorkedTime extends ShiftTimes {
  kind: WorkKind;
  /** In charge of the unit. */
  charge: boolean;
  /** The planned shift, where there was one. */
  shiftId: string | null;
}

/** Hundredths of hours by what they are paid as. */
export interface WorkedHours {
  regular: number;
  holiday: number;
  'call-back': number;
  'on-call': number;
  charge: number;
}

const isAtWork = ({ kind }: WorkedTime): boolean => kind !== 'on-call';

/** A call-back lies within the time on call; beside that nobody is twice at one time. */
const clash = (a: WorkedTime, b: WorkedTime): boolean =>
  isAtWork(a) === isAtWork(b) && a.startsAt < b.endsAt && b.startsAt < a.endsAt;

const problemsOf = (times: readonly WorkedTime[], week: WorkWeek, timeZone: string, now: Date): Problem[] => {
  const problems: Problem[] = [];
  times.forEach((time, index) => {
    const add = (code: string, message: string): void => void problems.push({ at: `/entries/${index}`, code, message });
    try {
      checkTimes(time);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      add(error.code, error.message);
    }
    const day: LocalDate = dayIn(time.startsAt, timeZone);
    if (day < week.from || day >= week.until) {
      add('OUTSIDE_THE_WEEK', `(${day}) is no day of the placement in the week of (${week.startsOn}).`);
    }
    if (time.endsAt > now)
      add('NOT_WORKED_YET', `It ends at (${wallClockAt(time.endsAt, timeZone)}), which is still to come.`);
    if (time.charge && !isAtWork(time)) add('CHARGE_ON_CALL', 'Nobody is in charge of a unit while on call.');
    if (times.slice(0, index).some((earlierOne) => clash(earlierOne, time))) {
      add('OVERLAPPING_TIMES', `From (${wallClockAt(time.startsAt, timeZone)}) the nurse is already at work.`);
    }
    if (time.shiftId !== null && times.findIndex(({ shiftId }) => shiftId === time.shiftId) !== index) {
      add('SHIFT_TWICE', `The shift (${time.shiftId}) is told twice.`);
    }
  });
  return problems;
};

/**
 * Refuses what cannot have been worked, all findings at once.
 * @throws DomainError TIMECARD_INVALID
 */
export const checkWorkedTimes = (times: readonly WorkedTime[], week: WorkWeek, timeZone: string, now: Date): void => {
  const problems = problemsOf(times, week, timeZone, now);
  if (problems.length > 0) throw invalidCard(problems);
};

const invalidCard = (problems: readonly Problem[]): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'TIMECARD_INVALID',
    message: `The timecard has (${problems.length}) findings: ${problems.map(({ message }) => message).join(' ')}`,
    nextStep: 'Correct the entries named and send the card again.',
    problems,
  });

/**
 * The last shift of a week ends in the next one: nobody is paid twice for an hour because two cards tell it.
 * @param elsewhere what the nurse states on her other cards
 * @throws DomainError TIMECARD_INVALID
 */
export const checkTimesElsewhere = (times: readonly WorkedTime[], elsewhere: readonly WorkedTime[]): void => {
  const problems = times.flatMap((time, index): Problem[] => {
    const other = elsewhere.find((each) => clash(each, time));
    const until = other?.endsAt.toISOString();
    const message = `Another card tells the hours until (${until}) already.`;
    return other ? [{ at: `/entries/${index}`, code: 'OVERLAPPING_TIMES', message }] : [];
  });
  if (problems.length > 0) throw invalidCard(problems);
};

/** @param holidays public ones: regular hours on them are holiday hours, whatever they were stated as */
export const workedHours = (times: readonly WorkedTime[], holidays: readonly Span[] = []): WorkedHours => {
  const hours: WorkedHours = { regular: 0, holiday: 0, 'call-back': 0, 'on-call': 0, charge: 0 };
  for (const time of times) {
    const hundredths = shiftHundredths(time);
    const onHoliday = time.kind === 'regular' ? holidayHundredths(time, holidays) : 0;
    hours[time.kind] += hundredths - onHoliday;
    hours.holiday += onHoliday;
    if (time.charge) hours.charge += hundredths;
  }
  return hours;
};

/** Hundredths at work: what counts against the guarantee and towards overtime. */
export const hoursAtWork = (hours: WorkedHours): number => hours.regular + hours.holiday + hours['call-back'];
