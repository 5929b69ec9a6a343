/** The order with this one a place further up or down; as it was where there is none to change with. */
export const moved = (order: readonly string[], id: string, by: -1 | 1): string[] => {
  const from = order.indexOf(id);
  const to = from + by;
  const other = order[to];
  if (from < 0 || other === undefined) return [...order];
  const next = [...order];
  next[from] = other;
  next[to] = id;
  return next;
};

/** The order with this one at its end, or without it where it was named. */
export const toggled = (order: readonly string[], id: string): string[] =>
  order.includes(id) ? order.filter((each) => each !== id) : [...order, id];
