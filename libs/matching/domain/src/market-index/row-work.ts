import { BLOCK_ROWS, SUPER_BLOCKS } from './block-layout.js';
import { FamilyCentres } from './family-homes.js';
import * as nurse from './nurse-layout.js';
import { RECORD_WORDS } from './nurse-layout.js';
import type { NurseRows } from './nurse-rows.js';

/**
 * Rows of new blocks, one after the other and again from the first, and blocks of a new super-block: room for newcomers, so
 * that they split nothing for long. Where there are most nurses, memory counts for more: they change no oftener, so each block
 * much more seldom, and a full block has a neighbour with room.
 */
const FILLED_ROWS = [52];
const FILLED_ROWS_OF_MANY = [BLOCK_ROWS, BLOCK_ROWS, BLOCK_ROWS - 1];
const MANY_ROWS = 16_000_000;
export const FILLED_BLOCKS = SUPER_BLOCKS - 6;

/** With some 40 specialties and two rows a nurse, a bucket's part of a list fills a few blocks. */
const NURSES_IN_BUCKET = 5_000;

/** Rows that are still to be made, and where; in memory that several threads share, each of which has a share of the slots. */
export interface RowWork {
  /** First slot of each share, and behind the last. */
  readonly bounds: Uint32Array;
  /** By share and specialty: where the share's next row goes. */
  readonly next: Uint32Array;
  /** By specialty: where its rows end, its first block and its first super-block. */
  readonly ends: Uint32Array;
  readonly blocks: Uint32Array;
  readonly supers: Uint32Array;
  /** Of each row whose it is, its bucket of families, and its order within that. */
  readonly slots: Uint32Array;
  readonly buckets: Uint32Array;
  readonly orders: Uint32Array;
  /** Rows that blocks of a list get, one after the other and again from the first. */
  readonly filled: readonly number[];
  /** Specialties, those with most rows first, and how many of them are begun. */
  readonly longest: Uint32Array;
  readonly begun: Int32Array;
  /** By share: where the families live, as far as its rows tell. */
  readonly homes: readonly Float64Array[];
}

const shared = (words: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(words * 4));
const sharedFrom = (words: ArrayLike<number>): Uint32Array => {
  const into = shared(words.length);
  into.set(words);
  return into;
};
const copyOf = (doubles: Float64Array): Float64Array => {
  const into = new Float64Array(new SharedArrayBuffer(doubles.byteLength));
  into.set(doubles);
  return into;
};
/** Before each entry the sum of those that come sooner; behind the last that of all. */
const sums = (counts: readonly number[]): number[] => {
  const found = [0];
  for (const count of counts) found.push(found.at(-1)! + count);
  return found;
};

const blocksFor = (rows: number, filled: readonly number[]): number => {
  const inAll = filled.reduce((sum, one) => sum + one, 0);
  let [blocks, left] = [Math.floor(rows / inAll) * filled.length, rows % inAll];
  for (let at = 0; left > 0; at += 1, blocks += 1) left -= filled[at]!;
  return blocks;
};

/** How many rows each share has of each specialty, nurses of each family, and the first homes of each. */
const look = (rows: NurseRows, bounds: Uint32Array): { counts: Uint32Array; families: Uint32Array } => {
  const { store, ranks, lists } = rows;
  const [records, pool, specialties] = [store.records.array, store.pool.array, rows.terms.specialties.size];
  const counts = new Uint32Array((bounds.length - 1) * specialties);
  const families = new Uint32Array(ranks.size);
  const centres = new FamilyCentres(ranks.size);
  for (let slot = 0, share = 0; slot < store.usedRecords; slot += 1) {
    while (slot >= bounds[share + 1]!) share += 1;
    const record = slot * RECORD_WORDS;
    if ((records[record + nurse.FLAGS]! & nurse.ALIVE) === 0) continue;
    const family = ranks.ofClass(records[record + nurse.CLASS]!);
    families[family]! += 1;
    if (centres.wants(family)) centres.note(family, rows.traitsOf(slot));
    const start = nurse.startOf(records, pool, record, nurse.ROWS);
    const end = start + nurse.lengthOf(records, pool, record, nurse.ROWS);
    for (let at = start; at < end; at += 1) {
      if (pool[at]! < nurse.ROW_MADE) counts[share * specialties + (pool[at]! >>> 16)]! += 1;
    }
  }
  centres.give(lists.pool.homes);
  return { counts, families };
};

/**
 * Orders families and cuts them into buckets by how many nurses each has, learns where they live and how ids are spread, and
 * reserves blocks for all rows that are still to be made.
 */
export const planRows = (rows: NurseRows, shares: number): RowWork => {
  const { store, ranks, ids, lists } = rows;
  const { pool } = lists;
  rows.learnCurrencies();
  ranks.orderByName();
  const bounds = sharedFrom(
    Array.from({ length: shares + 1 }, (_, at) => Math.floor((store.usedRecords * at) / shares)),
  );
  const { counts, families } = look(rows, bounds);
  ids.learn(store.records.array, store.usedRecords, (slot) => slot * RECORD_WORDS);
  ranks.cut(families, NURSES_IN_BUCKET);

  const specialties = rows.terms.specialties.size;
  const ofShare = (specialty: number): number[] =>
    Array.from({ length: shares }, (_, share) => counts[share * specialties + specialty]!);
  const rowsOf = Array.from({ length: specialties }, (_, specialty) => ofShare(specialty).reduce((a, b) => a + b, 0));
  const starts = sums(rowsOf);
  const total = starts.at(-1)!;
  const filled = total > MANY_ROWS ? FILLED_ROWS_OF_MANY : FILLED_ROWS;
  const blocksOf = rowsOf.map((count) => blocksFor(count, filled));
  const supersOf = blocksOf.map((count) => Math.ceil(count / FILLED_BLOCKS));
  const [blocks, supers] = [sums(blocksOf), sums(supersOf)];
  const first = pool.reserve(blocks.at(-1)!, supers.at(-1)!);

  const next = shared(shares * specialties);
  for (let specialty = 0; specialty < specialties; specialty += 1) {
    const before = sums(ofShare(specialty));
    for (let share = 0; share < shares; share += 1)
      next[share * specialties + specialty] = starts[specialty]! + before[share]!;
  }
  return {
    ...{ bounds, next, filled, ends: sharedFrom(starts.slice(1)) },
    ...{ slots: shared(total), buckets: shared(total), orders: shared(total) },
    blocks: sharedFrom(blocks.map((at) => at + first.block)),
    supers: sharedFrom(supers.map((at) => at + first.super)),
    longest: sharedFrom([...rowsOf.keys()].sort((a, b) => rowsOf[b]! - rowsOf[a]!)),
    begun: new Int32Array(new SharedArrayBuffer(4)),
    homes: Array.from({ length: shares }, () => copyOf(pool.homes.balls.array)),
  };
};

/** Puts together what the shares have made. */
export const finishRows = ({ lists }: NurseRows, { homes, supers }: RowWork): void => {
  const { directory, pool } = lists;
  pool.homes.balls.adopt(homes[0]!);
  for (const balls of homes.slice(1)) pool.homes.widen(balls);
  for (let specialty = 0; specialty + 1 < supers.length; specialty += 1) {
    for (let one = supers[specialty]!; one < supers[specialty + 1]!; one += 1) {
      directory.insert(specialty, directory.count(specialty), one);
    }
  }
};
