const DAY_MS = 86_400_000;

const moved = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Of a calendar day, `2027-03-01`: the day before it. */
export const dayBefore = (day: string): string => moved(day, -1);

/** The day after a calendar day. */
export const nextDay = (day: string): string => moved(day, 1);
