/** Rows of one specialty that are alike stand in one block; blocks that are alike in one super-block. */
export const BLOCK_ROWS = 64;
export const ROW_BITS = 6;

/** Words of a block: the slot of each row, the years (two a word), one bit a row for each thing it may have, a sketch of each row. */
export const SLOTS = 0;
export const YEARS = 64;
export const LIVE = 96;
export const SHIFTS = 98;
export const CERTIFICATES = 106; // 16 of them: bits n and n + 16 of a record's certificates share one
export const CERTIFICATE_SLICES = 16;
export const SKETCHES = 138;
export const BLOCK_WORDS = 202;

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
export const LEAST_ID = 14; // first word of the smallest id
export const SUMMARY_WORDS = 16;

export const NO_FLOOR = 1 << 4;
export const MIXED = 0xffffffff;
export const MIXED_ZONE = 0xffff;
export const LANGUAGE_PLACES = 10;
/** Steps of coordinates and radius on the unit sphere. */
export const SPHERE_STEPS = 32767;

export const yearsAt = (blocks: Uint32Array, block: number, row: number): number =>
  (blocks[block * BLOCK_WORDS + YEARS + (row >> 1)]! >>> ((row & 1) << 4)) & 0xffff;

export const setYears = (blocks: Uint32Array, block: number, row: number, years: number): void => {
  const word = block * BLOCK_WORDS + YEARS + (row >> 1);
  const shift = (row & 1) << 4;
  blocks[word] = (blocks[word]! & ~(0xffff << shift)) | (years << shift);
};

export const sliced = (certificateBits: number): number => (certificateBits | (certificateBits >>> 16)) & 0xffff;
