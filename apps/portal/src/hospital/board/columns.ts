/** The parts of the board: what waits for a decision first, then in the order in which a gap goes through them. */
const COLUMNS = {
  approval: ['pending_approval'],
  preparing: ['draft'],
  open: ['open'],
  onHold: ['on_hold'],
  filled: ['filled'],
  done: ['closed', 'cancelled'],
} as const;

export type Column = keyof typeof COLUMNS;
type Status = (typeof COLUMNS)[Column][number];

interface Placed {
  status: Status;
  assignment: { from: string };
}

/** The gaps of each part, the ones that start first on top. */
export const columnsOf = <G extends Placed>(gaps: readonly G[]): { column: Column; gaps: G[] }[] =>
  (Object.keys(COLUMNS) as Column[]).map((column) => ({
    column,
    gaps: gaps
      .filter(({ status }) => (COLUMNS[column] as readonly Status[]).includes(status))
      .sort((a, b) => a.assignment.from.localeCompare(b.assignment.from)),
  }));

/** Whole days that somebody has waited since. */
export const daysSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / 86_400_000));
