/** Of packed entries with one code (above `shift`) only the greatest is left; in the order of the codes. */
export const keepGreatest = (entries: number[], shift: number): number[] => {
  if (isInOrder(entries, shift)) return entries;
  entries.sort((a, b) => a - b);
  let kept = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const last = at + 1 === entries.length || entries[at]! >>> shift !== entries[at + 1]! >>> shift;
    if (last) entries[kept++] = entries[at]!;
  }
  entries.length = kept;
  return entries;
};

/** Most lists come so, and to sort one costs more than all else that is done with it. */
const isInOrder = (entries: readonly number[], shift: number): boolean => {
  for (let at = 1; at < entries.length; at += 1) {
    if (entries[at - 1]! >>> shift >= entries[at]! >>> shift) return false;
  }
  return true;
};
