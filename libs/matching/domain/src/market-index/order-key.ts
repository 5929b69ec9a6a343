import type { RowTraits } from './row-traits.js';

/** Keys of one bucket of families lie in one range of this length. */
export const BUCKET_KEYS = 2 ** 22;

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
/** Each three limits cut into four parts. */
const VERIFIED = [-330, -240, -120]; // days after the epoch
const LATER = 200;

/** Homes by the halves, quarters and eighths of the three axes. */
const homeBits = ({ x, y, z }: RowTraits): number => {
  const a = Math.min(7, Math.floor((x + 1) * 4));
  const b = Math.min(7, Math.floor((y + 1) * 4));
  const c = Math.min(7, Math.floor((z + 1) * 4));
  const level = (bit: number): number => (((a >> bit) & 1) << 2) | (((b >> bit) & 1) << 1) | ((c >> bit) & 1);
  return (level(2) << 6) | (level(1) << 3) | level(0);
};

const bit = (value: number, at: number): number => (value >> at) & 1;

/**
 * Where a row stands among those of its specialty: by bucket of families, then by what weighs or excludes most (years, least
 * pay, reliability, availability, home, language, verification), first the highest bit of each. Rows of a block are then alike
 * in all of it, and its bounds tight.
 */
export const orderKey = (row: RowTraits, years: number, epoch: number): number => {
  const experience = rank(years, YEARS);
  const pay = row.noFloor ? 0 : rank(row.pay, PAY);
  const from = rank(row.from - epoch, FROM);
  const verified = rank(row.verifiedOn - epoch, VERIFIED);
  const home = homeBits(row);
  const reliable = row.reliability >= 242 ? 1 : 0;
  const fluent = row.bestLevel >= 6 ? 1 : 0;
  const late = row.until - epoch >= LATER ? 1 : 0;
  let order = (bit(experience, 2) << 3) | (bit(pay, 2) << 2) | (reliable << 1) | bit(from, 2);
  order = (order << 4) | ((home >> 6) << 1) | fluent;
  order = (order << 6) | (bit(experience, 1) << 5) | (bit(pay, 1) << 4) | (bit(verified, 1) << 3) | ((home >> 3) & 7);
  order = (order << 5) | (bit(from, 1) << 4) | (bit(experience, 0) << 3) | (bit(pay, 0) << 2);
  order |= (bit(verified, 0) << 1) | late;
  return row.bucket * BUCKET_KEYS + ((order << 3) | (home & 7));
};
