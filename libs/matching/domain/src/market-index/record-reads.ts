import type { CompiledGap } from './compiled-gap.js';
import type { AskedLanguage } from './gap-tables.js';
import * as at from './nurse-layout.js';
import { NO_DAY } from './raw-nurse-columns.js';

// See likely-rows.ts for why.
const { BUSY, LANGUAGES, MORE_LANGUAGES, NO_GO_JURISDICTIONS, NO_GO_ORGANISATIONS, WORKED_AT, lengthOf, startOf } = at;
/** Whether she has worked at the gap's facility. */
export const hasWorkedThere = (records: Uint32Array, pool: Uint32Array, record: number, facility: number): boolean => {
  const count = lengthOf(records, pool, record, WORKED_AT);
  if (count === 0) return false;
  const start = startOf(records, pool, record, WORKED_AT);
  for (let index = start; index < start + count; index += 1) if (pool[index] === facility) return true;
  return false;
};

/** Best level + 1 of what meets the language; 0 where nothing does. */
export const levelSpoken = (
  records: Uint32Array,
  pool: Uint32Array,
  record: number,
  { meets }: Pick<AskedLanguage, 'meets'>,
): number => {
  const two = records[record + LANGUAGES]!;
  let best = 0;
  if (meets[(two & 0xffff) >>> 3] === 1) best = (two & 7) + 1;
  if (meets[two >>> 19] === 1) best = Math.max(best, ((two >>> 16) & 7) + 1);
  const more = lengthOf(records, pool, record, MORE_LANGUAGES);
  if (more === 0) return best;
  const start = startOf(records, pool, record, MORE_LANGUAGES);
  for (let index = start; index < start + more; index += 1) {
    const packed = pool[index]!;
    if (meets[packed >>> 3] === 1) best = Math.max(best, (packed & 7) + 1);
  }
  return best;
};

/** No day of the assignment belongs to another placement. */
export const isFree = (records: Uint32Array, pool: Uint32Array, record: number, gap: CompiledGap): boolean => {
  const count = lengthOf(records, pool, record, BUSY);
  if (count === 0) return true;
  const start = startOf(records, pool, record, BUSY);
  for (let index = start; index < start + count; index += 1) {
    const [from, until] = [pool[index]! & 0xffff, pool[index]! >>> 16];
    if ((gap.openEnd || from < gap.end) && (until === NO_DAY || gap.from < until)) return false;
  }
  return true;
};

/** Neither the gap's place nor its organisation is on her no-go list. */
export const allowsPlace = (records: Uint32Array, pool: Uint32Array, record: number, gap: CompiledGap): boolean => {
  const places = lengthOf(records, pool, record, NO_GO_JURISDICTIONS);
  const organisations = lengthOf(records, pool, record, NO_GO_ORGANISATIONS);
  if (places + organisations === 0) return true;
  const start = startOf(records, pool, record, NO_GO_JURISDICTIONS);
  for (let index = start; index < start + places; index += 1) if (gap.places.includes(pool[index]!)) return false;
  const end = start + places + organisations;
  for (let index = start + places; index < end; index += 1) if (pool[index] === gap.organisation) return false;
  return true;
};
