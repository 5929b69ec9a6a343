export const URGENCIES = ['overdue', 'week', 'month', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** How near the first day of the assignment is: past it, within a week, within a month, or later. */
export const urgencyOf = (neededBy: string, today: string): Urgency => {
  const left = daysBetween(today, neededBy);
  if (left < 0) return 'overdue';
  if (left <= 7) return 'week';
  return left <= 30 ? 'month' : 'later';
};
