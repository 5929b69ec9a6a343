const DAY_MS = 86_400_000;

/** Of a calendar day, `2027-03-01`: the day so many days after it, or before it. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day before a calendar day. */
export const dayBefore = (day: string): string => daysLater(day, -1);
