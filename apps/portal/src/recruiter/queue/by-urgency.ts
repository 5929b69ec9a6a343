interface Needed {
  id: string;
  neededBy: string;
}

/** What is needed first comes first; of the same day, what has waited longest (ids grow with time). */
export const byUrgency = <T extends Needed>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.neededBy.localeCompare(b.neededBy) || a.id.localeCompare(b.id));
