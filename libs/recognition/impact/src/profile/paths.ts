/** A value inside an item, by its dotted path; the item itself where the path is empty. */
export const reader = (path: string): ((from: unknown) => unknown) => {
  if (path === '') return (from) => from;
  const keys = path.split('.');
  if (keys.length === 1) return (from) => (from as Record<string, unknown>)[path];
  return (from) => {
    let at: unknown = from;
    for (const key of keys) {
      if (at === undefined || at === null) return undefined;
      at = (at as Record<string, unknown>)[key];
    }
    return at;
  };
};
