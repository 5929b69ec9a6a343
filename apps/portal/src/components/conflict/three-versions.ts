/** One object three times: as it was when somebody began, as this person wants it, and as others have made it meanwhile. */
export interface ThreeVersions<T extends object> {
  base: T;
  mine: T;
  current: T;
}

export type Side = 'mine' | 'current';
export type Choice<T extends object> = Partial<Record<keyof T, Side>>;

export interface Difference<Key extends string> {
  key: Key;
  /** Mine where this person changed it; else what others made of it. */
  suggested: Side;
}

export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which what is wanted here is not what stands there now. */
export const differencesOf = <T extends object, Key extends keyof T & string>(
  { base, mine, current }: ThreeVersions<T>,
  keys: readonly Key[],
): Difference<Key>[] =>
  keys
    .filter((key) => !sameValue(mine[key], current[key]))
    .map((key) => ({ key, suggested: sameValue(mine[key], base[key]) ? 'current' : 'mine' }));

/** What comes out when each field that differs is taken from the side that was chosen for it, or else suggested. */
export const mergedOf = <T extends object>(
  versions: ThreeVersions<T>,
  keys: readonly (keyof T & string)[],
  choice: Choice<T>,
): T => {
  const taken = differencesOf(versions, keys).filter(({ key, suggested }) => (choice[key] ?? suggested) === 'mine');
  return { ...versions.current, ...Object.fromEntries(taken.map(({ key }) => [key, versions.mine[key]])) };
};
