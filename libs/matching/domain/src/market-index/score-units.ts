import { SCORE_STEP } from './top-list.js';

/** No bound is above it by more than what is rounded up. */
export const MOST_UNITS = 2 ** 26;
/** A term that no sum of others makes up for; a sum of seven of them is still a 32-bit integer. */
export const NEVER = -(2 ** 28);

/**
 * Bounds as integers: fractions of the greatest score. They add up and compare without a guess of the processor's, and a
 * table of them takes half the cache of one of doubles.
 */
export class ScoreUnits {
  readonly scale: number;

  /** @param weighed sum of all weights */
  constructor(weighed: number) {
    this.scale = MOST_UNITS / (weighed * 1.001 + 4 * SCORE_STEP);
  }

  /** Not less than the value, which is not below 0. */
  above(value: number): number {
    return Math.ceil(value * this.scale + 1e-6) | 0;
  }

  /** Not more than the value; what is beyond all bounds stays beyond them. */
  below(value: number): number {
    return Math.max(0, Math.min(MOST_UNITS * 8, value * this.scale - 1e-6)) | 0;
  }
}
