const DAY_MS = 86_400_000;
const at = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

export interface Span {
  startsOn: string;
  endsOn: string;
}

export interface Timeline {
  /** First days of the months that it covers, with their place on it in percent. */
  months: { firstDay: string; left: number }[];
  /** Where a span lies on it, in percent. */
  placeOf: (span: Span) => { left: number; width: number };
  /** Where a day lies; null: beyond it. */
  leftOf: (day: string) => number | null;
}

const monthStart = (time: number): number => {
  const day = new Date(time);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
};
const nextMonth = (time: number): number => {
  const day = new Date(time);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
};

/** Whole months around all of the spans; a span of a day is still to be seen. */
export const timelineOf = (spans: readonly Span[]): Timeline => {
  const begin = monthStart(Math.min(...spans.map(({ startsOn }) => at(startsOn))));
  const end = nextMonth(Math.max(...spans.map(({ endsOn }) => at(endsOn))) - DAY_MS);
  const share = (time: number): number => (100 * (time - begin)) / (end - begin);
  const months: Timeline['months'] = [];
  for (let month = begin; month < end; month = nextMonth(month))
    months.push({ firstDay: new Date(month).toISOString().slice(0, 10), left: share(month) });
  return {
    months,
    placeOf: ({ startsOn, endsOn }) => ({
      left: share(at(startsOn)),
      width: Math.max(1, share(at(endsOn)) - share(at(startsOn))),
    }),
    leftOf: (day) => (at(day) >= begin && at(day) < end ? share(at(day)) : null),
  };
};
