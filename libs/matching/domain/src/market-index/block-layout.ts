/** Rows of one specialty that are alike stand in one block; blocks that are alike in one super-block. */
export const BLOCK_ROWS = 64;
export const ROW_BITS = 6;

/**
 * Words of a block: one bit a row for each thing it may have (the low and the high 32 rows in two words), then the rows. What
 * the bits do not exclude, a row's own three words mostly do, without a look at the nurse's record.
 */
export const LIVE = 0;
export const SHIFTS = 2;
export const CERTIFICATES = 10; // CERTIFICATE_SLICES of them
export const CERTIFICATE_SLICES = 6;
export const ROWS = 22;
/** Words of a row: the slot and in its highest bits the part of the id, the sketch, and years | family << 16 | languages << 24. */
export const ROW_WORDS = 3;
export const SLOT = 0;
export const SKETCH = 1;
export const YEARS = 2;
export const SLOT_BITS = 26;
export const SLOT_MASK = 2 ** SLOT_BITS - 1;
export const BLOCK_WORDS = ROWS + BLOCK_ROWS * ROW_WORDS;

export const SUPER_BLOCKS = 32;
/** Words of a super-block: how many blocks, which. */
export const SUPER_WORDS = 33;

/** Words of the summary of a block or a super-block (a cache line): what is best in it of everything that a score or a filter reads. */
export const ANY_CERTIFICATES = 0;
export const ANY_SHIFTS = 1; // bits 0–3; NO_FLOOR; most reliable << 8, in 255ths rounded up
export const MOST_YEARS = 2; // earliest availability << 16
export const LATEST_UNTIL = 3; // newest verification << 16
export const LEAST_PAY = 4; // float: reference units, rounded down
export const ANY_CURRENCIES = 5;
export const BEST_LANGUAGES = 6; // ten times three bits: level + 1
export const CENTRE_XY = 7; // of a ball on the unit sphere around all homes
export const CENTRE_Z = 8; // radius << 16
export const ONE_CLASS = 9; // or MIXED
export const ONE_ZONE = 10; // or MIXED_ZONE; rows << 16
export const FIRST_FAMILY = 11;
export const LAST_FAMILY = 12;
export const PARENT = 13; // super-block of a block, specialty of a super-block
export const SUMMARY_WORDS = 16;

export const NO_FLOOR = 1 << 4;
export const MIXED = 0xffffffff;
export const MIXED_ZONE = 0xffff;
export const LANGUAGE_PLACES = 10;
/** Steps of coordinates and radius on the unit sphere. */
export const SPHERE_STEPS = 32767;

/** Where the words of a row begin; rows are numbered through all blocks. */
export const rowAt = (row: number): number =>
  (row >>> ROW_BITS) * BLOCK_WORDS + ROWS + (row & (BLOCK_ROWS - 1)) * ROW_WORDS;

/**
 * A record's certificate bits as slices of a block: the three most common kinds have one each, all others share the rest.
 */
export const sliced = (bits: number): number => {
  let shared = 0;
  for (let others = bits >>> 3; others !== 0; others >>>= 3) shared |= others & 7;
  return (bits & 7) | (shared << 3);
};

/** The eight bits of a row for the languages spoken, by the places of a summary's levels. */
export const rowLanguages = (levels: number): number => {
  let bits = 0;
  for (let place = 0; place < LANGUAGE_PLACES; place += 1) {
    if (((levels >>> (place * 3)) & 7) !== 0) bits |= 1 << (place & 7);
  }
  return bits;
};
