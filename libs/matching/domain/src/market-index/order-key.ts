import type { RowTraits } from './row-traits.js';

/** Keys of one bucket of families lie in one range of this length. */
export const BUCKET_KEYS = 2 ** 20;

/** How many of the (ascending) limits a value reaches. */
const rank = (value: number, limits: readonly number[]): number => {
  let reached = 0;
  while (reached < limits.length && value >= limits[reached]!) reached += 1;
  return reached;
};

/** Each seven limits cut into eight about equal parts what nurses commonly have. */
const FROM = [-40, 0, 30, 60, 90, 120, 150]; // days after the epoch
const PAY = [15, 19, 23, 27, 32, 40, 52]; // reference units an hour
const YEARS = [2000, 3500, 5000, 7000, 9000, 11000, 14000];

/** Homes by the halves, quarters and eighths of the three axes. */
const homeBits = ({ x, y, z }: RowTraits): number => {
  const a = Math.min(7, Math.floor((x + 1) * 4));
  const b = Math.min(7, Math.floor((y + 1) * 4));
  const c = Math.min(7, Math.floor((z + 1) * 4));
  const level = (bit: number): number => (((a >> bit) & 1) << 2) | (((b >> bit) & 1) << 1) | ((c >> bit) & 1);
  return (level(2) << 6) | (level(1) << 3) | level(0);
};

/**
 * Where a row stands among those of its specialty: by bucket of families, then by what excludes most (availability, least pay)
 * and weighs most (years), first the highest bit of each. Rows of a block are then alike in all of it, and its bounds tight.
 */
export const orderKey = (row: RowTraits, years: number, epoch: number): number => {
  const from = rank(row.from - epoch, FROM);
  const pay = row.noFloor ? 0 : rank(row.pay, PAY);
  const experience = rank(years, YEARS);
  let order = 0;
  for (let bit = 2; bit >= 0; bit -= 1) {
    order = (order << 3) | (((from >> bit) & 1) << 2) | (((pay >> bit) & 1) << 1) | ((experience >> bit) & 1);
  }
  const reliable = row.reliability >= 242 ? 1 : 0;
  const fluent = row.bestLevel >= 6 ? 1 : 0;
  return row.bucket * BUCKET_KEYS + ((((order << 1) | reliable) << 10) | (fluent << 9) | homeBits(row));
};
