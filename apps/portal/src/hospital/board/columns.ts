/** The columns of the board, in the order in which a gap goes through them. */
const COLUMNS = {
  preparing: ['draft', 'pending_approval'],
  open: ['open', 'on_hold'],
  done: ['filled', 'closed', 'cancelled'],
} as const;

export type Column = keyof typeof COLUMNS;
type Status = (typeof COLUMNS)[Column][number];

interface Placed {
  status: Status;
  assignment: { from: string };
}

/** The gaps of each column, the ones that start first on top. */
export const columnsOf = <G extends Placed>(gaps: readonly G[]): { column: Column; gaps: G[] }[] =>
  (Object.keys(COLUMNS) as Column[]).map((column) => ({
    column,
    gaps: gaps
      .filter(({ status }) => (COLUMNS[column] as readonly Status[]).includes(status))
      .sort((a, b) => a.assignment.from.localeCompare(b.assignment.from)),
  }));
