/** Kleene's strong three-valued logic as numbers: `all` is the minimum, `any` the maximum. */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

export const and = (a: Truth, b: Truth): Truth => (a < b ? a : b);
export const or = (a: Truth, b: Truth): Truth => (a > b ? a : b);
export const not = (a: Truth): Truth => (2 - a) as Truth;
export const truthOf = (held: boolean): Truth => (held ? TRUE : FALSE);
