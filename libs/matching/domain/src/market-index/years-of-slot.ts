import { PARENT, ROW_BITS } from './block-layout.js';
import type { BlockPool } from './block-pool.js';
import * as nurse from './nurse-layout.js';
import { RECORD_WORDS, ROW_MADE } from './nurse-layout.js';
import type { NurseStore } from './nurse-store.js';

/** Asks for the memory in which `yearsOfSlot` looks up the specialties of all rows. */
export const askRows = (store: NurseStore, blocks: BlockPool, slot: number): number => {
  const [records, pool, record] = [store.records.array, store.pool.array, slot * RECORD_WORDS];
  const start = nurse.startOf(records, pool, record, nurse.ROWS);
  const end = start + nurse.lengthOf(records, pool, record, nurse.ROWS);
  let asked = 0;
  for (let at = start; at < end; at += 1)
    asked ^= blocks.sums.get(((pool[at]! & ~ROW_MADE) >>> 0) >>> ROW_BITS, PARENT);
  return asked;
};

/** Years of a slot in a specialty in thousandths, or -1 where she does not name it. */
export const yearsOfSlot = (store: NurseStore, blocks: BlockPool, slot: number, specialty: number): number => {
  const [records, pool, record] = [store.records.array, store.pool.array, slot * RECORD_WORDS];
  const start = nurse.startOf(records, pool, record, nurse.ROWS);
  const end = start + nurse.lengthOf(records, pool, record, nurse.ROWS);
  for (let at = start; at < end; at += 1) {
    const row = (pool[at]! & ~ROW_MADE) >>> 0;
    if (blocks.specialtyOf(row >>> ROW_BITS) === specialty) return blocks.yearsAt(row);
  }
  return -1;
};
