/** What was sent of a body. Keys that were left out are there as undefined, and would hide what they do not change. */
export const toldOnly = <T extends object>(body: T): T =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;
