/**
 * A nurse is one record of 16 words (a cache line), and an entry of a pool for what varies in length. What a record cannot
 * hold without loss makes its nurse an odd one, who is kept whole beside the columns.
 */
export const RECORD_WORDS = 16;

/** Words of a record; the first four are the id. */
export const LATITUDE = 4; // degrees times 10 000 000, signed
export const LONGITUDE = 5;
export const CLASS = 6;
export const POOL = 7; // where the entry begins
export const PAY_FLOOR = 8; // minor units, or NO_PAY_FLOOR
export const CERTIFICATE_BITS = 9;
export const AVAILABLE = 10; // from, until << 16
export const VERIFIED = 11; // day of the newest verification, earliest expiry of a certificate << 16
export const ZONE = 12; // time zone, currency << 16
export const FLAGS = 13; // completed, placements << 8, shift patterns << 16, and the bits below
export const LANGUAGES = 14; // two of them, code << 3 | level each; NO_LANGUAGE
export const SHAPE = 15; // how long each list of the entry is

export const SHIFTS_AT = 16;
export const EXCLUDED = 1 << 20;
export const ALIVE = 1 << 21;
/** The entry begins with the exact coordinates, which are finer than the record's. */
export const EXACT_PLACE = 1 << 22;

export const DEGREE = 1e7;
export const NO_LANGUAGE = 0xffff;
export const YEARS_UNIT = 1000;

/** Lists of an entry, in their order. */
export const ROWS = 0;
export const CERTIFICATES = 1; // kinds without a bit of their own
export const MORE_LANGUAGES = 2;
export const BUSY = 3;
export const WORKED_AT = 4;
export const NO_GO_JURISDICTIONS = 5;
export const NO_GO_ORGANISATIONS = 6;
export const LISTS = 7;

const SHAPE_AT = [0, 5, 11, 15, 19, 24, 28];
const SHAPE_MOST = [30, 63, 15, 15, 31, 15, 15];
/** In the place of the number of rows: lengths do not fit and stand at the beginning of the entry. */
const WIDE = 31;

export const EXACT_PLACE_WORDS = 4;

/** The lengths in one word, or WIDE. */
export const packShape = (lengths: readonly number[]): number => {
  let shape = 0;
  for (let list = 0; list < LISTS; list += 1) {
    const length = lengths[list]!;
    if (length > SHAPE_MOST[list]!) return WIDE;
    shape |= length << SHAPE_AT[list]!;
  }
  return shape >>> 0;
};

export const isWide = (shape: number): boolean => (shape & 31) === WIDE;

export const lengthOf = (records: Uint32Array, pool: Uint32Array, record: number, list: number): number => {
  const shape = records[record + SHAPE]!;
  // A thread that reads beside a change may take anything for a length, and must come to an end all the same.
  if (isWide(shape)) return Math.min(pool[records[record + POOL]! + list] ?? 0, pool.length);
  return (shape >>> SHAPE_AT[list]!) & (list === ROWS || list === WORKED_AT ? 31 : list === CERTIFICATES ? 63 : 15);
};

const countBits = (word: number): number => {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Where the days begin on which kinds with a bit of their own expire: two a word, in the order of the bits. */
export const expiriesAt = (records: Uint32Array, record: number): number =>
  records[record + POOL]! +
  (records[record + FLAGS]! & EXACT_PLACE ? EXACT_PLACE_WORDS : 0) +
  (isWide(records[record + SHAPE]!) ? LISTS : 0);

/** Kinds below this have a bit of their own; all others share the rest of the 32. */
export const OWN_BITS = 28;
export const OWN_MASK = 2 ** OWN_BITS - 1;

/** Which of the expiries is that of a kind with its own bit. */
export const expiryRank = (bits: number, kind: number): number => countBits(bits & ((1 << kind) - 1));
export const ownKinds = (bits: number): number => countBits(bits & OWN_MASK);

/** Where a list of the entry begins. */
export const startOf = (records: Uint32Array, pool: Uint32Array, record: number, list: number): number => {
  let at = expiriesAt(records, record) + ((ownKinds(records[record + CERTIFICATE_BITS]!) + 1) >> 1);
  for (let before = 0; before < list; before += 1) at += lengthOf(records, pool, record, before);
  return at;
};

/** Freed entries up to this length are kept by their exact length, longer ones by the next power of two. */
export const EXACT_LENGTHS = 64;
/** Words that are taken for an entry of so many. */
export const entryRoom = (words: number): number => (words <= EXACT_LENGTHS ? words : 2 ** Math.ceil(Math.log2(words)));

/** Words of the whole entry. */
export const entryWords = (records: Uint32Array, pool: Uint32Array, record: number): number =>
  startOf(records, pool, record, LISTS) - records[record + POOL]!;

export const certificateBit = (code: number): number =>
  code < OWN_BITS ? code : OWN_BITS + ((code - OWN_BITS) % (32 - OWN_BITS));

/** In place of a row: the specialty and years of a row still to be made (`code << 16 | years`). */
export const ROW_MADE = 0x80000000;
