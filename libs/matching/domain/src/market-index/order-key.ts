import type { RowTraits } from './row-traits.js';

/** Keys of one bucket of families lie in one range of this length. */
export const BUCKET_KEYS = 2 ** 20;

/** How many of the (ascending) limits a value reaches. */
const rank = (value: number, limits: readonly number[]): number => {
  let reached = 0;
  while (reached < limits.length && value >= limits[reached]!) reached += 1;
  return reached;
};

const YEARS = [2000, 3500, 5000, 7000, 9000, 11000, 14000];
const PAY = [15, 20, 25, 30, 36, 43, 55];

/**
 * Where a row stands among those of its specialty: by bucket of families, then by bits of what weighs most in a score, first the highest bit
 * of each. Rows of a block are then alike in all of it, which makes the bounds of the block tight.
 */
export const orderKey = (traits: RowTraits, years: number): number => {
  const experience = rank(years, YEARS);
  const pay = traits.noFloor ? 3 : rank(traits.pay, PAY);
  const reliability = traits.reliability >= 242 ? 3 : traits.reliability >= 230 ? 2 : traits.reliability > 128 ? 1 : 0;
  const from = (traits.from >> 6) & 3;
  const levels = traits.bestLevel >= 6 ? 1 : 0;
  const x = Math.min(15, Math.floor((traits.x + 1) * 8));
  const y = Math.min(15, Math.floor((traits.y + 1) * 8));
  const z = Math.min(15, Math.floor((traits.z + 1) * 8));
  const order =
    ((experience >> 2) << 19) |
    ((pay >> 2) << 18) |
    (levels << 17) |
    ((from >> 1) << 16) |
    ((reliability >> 1) << 15) |
    (((experience >> 1) & 1) << 14) |
    (((pay >> 1) & 1) << 13) |
    ((x >> 3) << 12) |
    ((y >> 3) << 11) |
    ((z >> 3) << 10) |
    ((from & 1) << 9) |
    ((reliability & 1) << 8) |
    ((experience & 1) << 7) |
    ((pay & 1) << 6) |
    (((x >> 2) & 1) << 5) |
    (((y >> 2) & 1) << 4) |
    (((z >> 2) & 1) << 3) |
    (((x >> 1) & 1) << 2) |
    (((y >> 1) & 1) << 1) |
    ((z >> 1) & 1);
  return traits.bucket * BUCKET_KEYS + order;
};
