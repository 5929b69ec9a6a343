import { NO_DAY } from './raw-nurse-columns.js';
import type { RowTraits } from './row-traits.js';

/**
 * The best a row can be in one word, so that most rows are passed over without a look at the nurse's record (which mostly is a
 * miss of every cache): availability, least pay, reliability, verification. Steps are rounded to the nurse's favour.
 */
const FROM_STEP = 4;
const FROM_STEPS = 255;
const UNTIL_STEP = 28;
const UNTIL_STEPS = 63;
const VERIFIED_STEP = 16;
const VERIFIED_STEPS = 63;
const VERIFIED_BEFORE = 730;
const PAY_STEPS_PER_DOUBLING = 16;
const LEAST_PAY = 2 ** -4;

const UNTIL_AT = 8;
const PAY_AT = 14;
const RELIABILITY_AT = 22;
const VERIFIED_AT = 26;

export const NO_FLOOR_SKETCH = 255;
const MOST_PAY_STEP = 254;

const within = (value: number, most: number): number => (value < 0 ? 0 : value > most ? most : value);

/** @param epoch the day around which steps are finest: about when most nurses are available */
export const rowSketch = (row: RowTraits, epoch: number): number => {
  const from = within((row.from - epoch + 400) >> 2, FROM_STEPS);
  const until = row.until === NO_DAY ? UNTIL_STEPS : within(Math.ceil((row.until - epoch) / UNTIL_STEP), UNTIL_STEPS);
  const pay = row.noFloor
    ? NO_FLOOR_SKETCH
    : within(Math.floor(Math.log2(row.pay / LEAST_PAY) * PAY_STEPS_PER_DOUBLING), MOST_PAY_STEP);
  const verified =
    row.verifiedOn === 0
      ? 0
      : within(1 + Math.floor((row.verifiedOn - epoch + VERIFIED_BEFORE) / VERIFIED_STEP), VERIFIED_STEPS);
  return (
    (from |
      (until << UNTIL_AT) |
      (pay << PAY_AT) |
      (Math.ceil((row.reliability * 15) / 255) << RELIABILITY_AT) |
      (verified << VERIFIED_AT)) >>>
    0
  );
};

export const paySketch = (sketch: number): number => (sketch >>> PAY_AT) & 255;
export const fromSketch = (sketch: number): number => sketch & 255;
export const untilSketch = (sketch: number): number => (sketch >>> UNTIL_AT) & 63;
/** Reliability and verification together. */
export const qualitySketch = (sketch: number): number => sketch >>> RELIABILITY_AT;

/** Not later than the day the sketch stands for. */
export const fromDay = (step: number, epoch: number): number => (step === 0 ? 0 : epoch - 400 + step * FROM_STEP);
/** Not earlier than the day the sketch stands for. */
export const untilDay = (step: number, epoch: number): number =>
  step === UNTIL_STEPS ? NO_DAY : epoch + step * UNTIL_STEP;
/** Not more than the pay the sketch stands for, in reference units. */
export const PAY_OF_STEP = Float64Array.from({ length: 256 }, (_, step) =>
  step === 0 ? 0 : LEAST_PAY * 2 ** (step / PAY_STEPS_PER_DOUBLING) * (1 - 1e-9),
);
export const reliabilityOf = (quality: number): number => (quality & 15) / 15;
/** Not earlier than the day of the verification; Infinity where the sketch does not tell. */
export const verifiedDay = (quality: number, epoch: number): number => {
  const step = quality >>> 4;
  if (step === 0) return epoch - VERIFIED_BEFORE;
  return step === VERIFIED_STEPS ? Infinity : epoch - VERIFIED_BEFORE + step * VERIFIED_STEP;
};
