import { addDays, daysBetween, DomainError, earlier, later, weekday, type LocalDate } from '@crossward/kernel';

/** Days of one placement in one week of the calendar, Monday to Sunday; half-open. */
export interface WorkWeek {
  startsOn: LocalDate;
  /** First and first-not day of the placement in this week. */
  from: LocalDate;
  until: LocalDate;
  /** Days of the assignment before and with this week: parts of weekly pay are the difference of the two. */
  daysBefore: number;
  daysWith: number;
  /** 0 for the week in which the assignment starts. */
  index: number;
}

interface Days {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

export const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekday(day));

/** @throws DomainError NOT_A_WEEK_OF_THE_PLACEMENT */
export const workWeek = (placement: Days, startsOn: LocalDate): WorkWeek => {
  const from = later(startsOn, placement.startsOn);
  const until = earlier(addDays(startsOn, 7), placement.endsOn);
  if (weekday(startsOn) !== 1 || until <= from) {
    throw new DomainError({
      kind: 'unprocessable',
      code: 'NOT_A_WEEK_OF_THE_PLACEMENT',
      message: `No week of the placement from (${placement.startsOn}) until (${placement.endsOn}) starts on (${startsOn}).`,
      nextStep: `Name the Monday of a week in which the nurse works there, for example (${mondayOf(placement.startsOn)}).`,
      facts: { weekStartsOn: startsOn, startsOn: placement.startsOn, endsOn: placement.endsOn },
    });
  }
  return {
    startsOn,
    from,
    until,
    daysBefore: daysBetween(placement.startsOn, from),
    daysWith: daysBetween(placement.startsOn, until),
    index: daysBetween(mondayOf(placement.startsOn), startsOn) / 7,
  };
};
