/** Of packed entries with one code (above `shift`) only the greatest is left; in the order of the codes. */
export const keepGreatest = (entries: number[], shift: number): number[] => {
  if (entries.length < 2) return entries;
  entries.sort((a, b) => a - b);
  let kept = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const last = at + 1 === entries.length || entries[at]! >>> shift !== entries[at + 1]! >>> shift;
    if (last) entries[kept++] = entries[at]!;
  }
  entries.length = kept;
  return entries;
};
