const DAY_MS = 86_400_000;
const at = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

export interface Span {
  startsOn: string;
  /** The first day after it. */
  endsOn: string;
}

export interface Timeline {
  /** First days of the months that it covers, with their place on it in percent. */
  months: { firstDay: string; left: number }[];
  /** Where the part of a span lies that is on it, in percent; null: it lies beyond. */
  placeOf: (span: Span) => { left: number; width: number } | null;
  /** Where a day lies; null: beyond it. */
  leftOf: (day: string) => number | null;
}

const monthAfter = (time: number, months: number): number => {
  const day = new Date(time);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1);
};

/** The first day of the month that lies so many months after the one of a day. */
export const firstOfMonth = (day: string, months: number): string =>
  new Date(monthAfter(at(day), months)).toISOString().slice(0, 10);

/** So many whole months from the one of a day on; what begins before or ends after is cut, a span of a day still to be seen. */
export const timelineOver = (day: string, months: number): Timeline => {
  const begin = monthAfter(at(day), 0);
  const end = monthAfter(begin, months);
  const share = (time: number): number => (100 * (time - begin)) / (end - begin);
  return {
    months: Array.from({ length: months }, (_, index) => {
      const month = monthAfter(begin, index);
      return { firstDay: new Date(month).toISOString().slice(0, 10), left: share(month) };
    }),
    placeOf: ({ startsOn, endsOn }) => {
      const [from, until] = [Math.max(at(startsOn), begin), Math.min(Math.max(at(endsOn), at(startsOn) + DAY_MS), end)];
      if (from >= end || until <= begin) return null;
      const left = Math.min(share(from), 99);
      return { left, width: Math.max(1, share(until) - left) };
    },
    leftOf: (asked) => (at(asked) >= begin && at(asked) < end ? share(at(asked)) : null),
  };
};
