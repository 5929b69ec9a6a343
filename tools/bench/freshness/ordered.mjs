const sortedBy = (list, textOf) => list.map(textOf).sort();

/** A nurse as a text, the same for equal ones. An index keeps no order of what a nurse lists: nothing that ranks reads it. */
export const ordered = ({ specialties, certificates, languages, shiftPatterns, ...rest }) =>
  JSON.stringify([
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    sortedBy(specialties, ({ specialty, years }) => `${specialty}: ${years}`),
    sortedBy(certificates, ({ kind, expiresOn }) => `${kind}: ${expiresOn}`),
    sortedBy(languages, ({ language, level }) => `${language}: ${level}`),
    [...shiftPatterns].sort(),
  ]);
