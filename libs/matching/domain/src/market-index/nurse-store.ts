import { SLOT_MASK } from './block-layout.js';
import { IdMap } from './id-map.js';
import type { EncodedNurse } from './encoded-nurse.js';
import type { EncodedBatch } from './encoded-batch.js';
import * as at from './nurse-layout.js';
import { EXACT_LENGTHS, RECORD_WORDS } from './nurse-layout.js';
import { NO_DAY } from './raw-nurse-columns.js';
import { SharedColumn } from './shared-column.js';

const NONE = 0;
/** So many nurses tell how long entries are, to so much. */
const TELLING = 50_000;
const WORDS_SLACK = 1.003;
/** As many slots as a row and the way from an id can tell apart. */
const MOST_RECORDS = SLOT_MASK;

const freeList = (words: number): number => (words <= EXACT_LENGTHS ? words : EXACT_LENGTHS + Math.log2(words));

const tooMany = (): Error => new Error(`The index cannot hold more than (${MOST_RECORDS}) nurses.`);

const doubles = new Float64Array(2);
const doubleWords = new Uint32Array(doubles.buffer);

/** Counters that must survive a snapshot. */
export interface StoreState {
  readonly nurses: number;
  readonly usedRecords: number;
  readonly usedWords: number;
  readonly freeRecord: number;
}

/** Records and entries of all nurses, and the way from an id to its record. Knows nothing of the order in lists. */
export class NurseStore {
  readonly records: SharedColumn<Uint32Array>;
  readonly pool: SharedColumn<Uint32Array>;
  /** First freed entry of each length; the first word of a freed entry is the next one. 0 ends a chain. */
  readonly freed: SharedColumn<Uint32Array> = SharedColumn.words(EXACT_LENGTHS + 32);
  /** Two homes a word: code of the jurisdiction + 1, 0 where it is not told. As long as anybody's is. */
  readonly homes: SharedColumn<Uint32Array> = SharedColumn.words(8);
  readonly ids: IdMap;
  usedRecords = 0;
  /** Word 0 is never given away, so that 0 can mean "none". */
  usedWords = 1;
  private freeRecord = NONE;

  constructor(private readonly expected: number) {
    this.records = SharedColumn.words(Math.max(16, expected) * RECORD_WORDS);
    this.pool = SharedColumn.words(64);
    this.ids = new IdMap(expected);
  }

  get nurses(): number {
    return this.ids.size;
  }

  /** The slot of an id, or -1. */
  find(id: Uint32Array): number {
    return this.ids.find(this.records.array, id);
  }

  /** A slot for a new nurse; rows of the entry are still to be made. */
  add(nurse: EncodedNurse): number {
    const slot = this.takeRecord();
    const records = this.records.array;
    records.set(nurse.id, slot * RECORD_WORDS);
    this.write(slot, nurse);
    this.ids.add(records, slot);
    return slot;
  }

  /** As `add`, for many who are encoded already, all at the end; returns the first slot. */
  append({ count, records, entries, homes }: EncodedBatch): number {
    const first = this.usedRecords;
    const [start, base] = [first * RECORD_WORDS, this.usedWords - 1];
    if (first + count > MOST_RECORDS) throw tooMany();
    this.usedRecords += count;
    this.usedWords += entries.length - 1;
    this.records.ensure(this.usedRecords * RECORD_WORDS);
    this.growPool();
    const own = this.records.array;
    own.set(records, start);
    this.pool.array.set(entries.subarray(1), base + 1);
    for (let record = start; record < start + records.length; record += RECORD_WORDS) {
      if (own[record + at.POOL] !== 0) own[record + at.POOL]! += base;
    }
    homes?.forEach((home, index) => this.keepHome(first + index, home));
    this.ids.addAll(own, first, count);
    return first;
  }

  /** Writes a nurse into her slot in place of what stood there; rows of the entry are still to be made. */
  rewrite(slot: number, nurse: EncodedNurse): void {
    this.freeEntry(slot);
    this.write(slot, nurse);
  }

  remove(slot: number): void {
    const records = this.records.array;
    this.ids.delete(records, slot);
    this.freeEntry(slot);
    const record = slot * RECORD_WORDS;
    records.fill(0, record, record + RECORD_WORDS);
    this.keepHome(slot, 0);
    records[record] = this.freeRecord;
    this.freeRecord = slot + 1;
  }

  /** Every slot that a nurse has. */
  eachSlot(visit: (slot: number) => void): void {
    const records = this.records.array;
    for (let slot = 0; slot < this.usedRecords; slot += 1) {
      if ((records[slot * RECORD_WORDS + at.FLAGS]! & at.ALIVE) !== 0) visit(slot);
    }
  }

  state(): StoreState {
    const { nurses, usedRecords, usedWords, freeRecord } = this;
    return { nurses, usedRecords, usedWords, freeRecord };
  }

  restore({ nurses, usedRecords, usedWords, freeRecord }: StoreState): void {
    this.ids.size = nurses;
    this.usedRecords = usedRecords;
    this.usedWords = usedWords;
    this.freeRecord = freeRecord;
  }

  private keepHome(slot: number, home: number): void {
    const word = slot >> 1;
    if (home === 0 && word >= this.homes.array.length) return;
    this.homes.ensure(word + 1);
    const shift = (slot & 1) << 4;
    this.homes.array[word] = (this.homes.array[word]! & ~(0xffff << shift)) | (home << shift);
  }

  private takeRecord(): number {
    if (this.freeRecord !== NONE) {
      const slot = this.freeRecord - 1;
      this.freeRecord = this.records.array[slot * RECORD_WORDS]!;
      return slot;
    }
    if (this.usedRecords === MOST_RECORDS) throw tooMany();
    this.usedRecords += 1;
    this.records.ensure(this.usedRecords * RECORD_WORDS);
    return this.usedRecords - 1;
  }

  private write(slot: number, nurse: EncodedNurse): void {
    this.keepHome(slot, nurse.home);
    const { exactPlace: exact, languages, specialties, certificates, busy } = nurse;
    const { workedAt, noGoJurisdictions: places, noGoOrganisations: organisations } = nurse;
    const more = Math.max(0, languages.length - 2);
    const own = certificates.filter((packed) => packed >>> 16 < at.OWN_BITS);
    const others = certificates.filter((packed) => packed >>> 16 >= at.OWN_BITS);
    const lengths = [specialties.length, others.length, more, busy.length, workedAt.length, places.length];
    lengths.push(organisations.length);
    const shape = at.packShape(lengths);
    let words = lengths.reduce((sum, length) => sum + length, exact ? at.EXACT_PLACE_WORDS : 0);
    words += (own.length + 1) >> 1;
    if (at.isWide(shape)) words += at.LISTS;
    const entry = words === 0 ? 0 : this.takeWords(words);
    this.writeRecord(slot * RECORD_WORDS, nurse, entry, shape);
    const pool = this.pool.array;
    let to = entry;
    const put = (list: readonly number[], from = 0): void => {
      for (let index = from; index < list.length; index += 1) pool[to++] = list[index]!;
    };
    if (at.isWide(shape)) put(lengths);
    if (exact) {
      doubles.set(exact);
      put(Array.from(doubleWords));
    }
    for (let index = 0; index < own.length; index += 2) {
      pool[to++] = (own[index]! & 0xffff) | ((own[index + 1] ?? 0) << 16);
    }
    put(specialties);
    put(others);
    put(languages, 2);
    for (const list of [busy, workedAt, places, organisations]) put(list);
  }

  private writeRecord(record: number, nurse: EncodedNurse, entry: number, shape: number): void {
    const records = this.records.array;
    let bits = 0;
    let earliest = NO_DAY;
    for (const certificate of nurse.certificates) {
      bits |= 1 << at.certificateBit(certificate >>> 16);
      earliest = Math.min(earliest, certificate & 0xffff);
    }
    const [first = at.NO_LANGUAGE, second = at.NO_LANGUAGE] = nurse.languages;
    records[record + at.LATITUDE] = nurse.latitude;
    records[record + at.LONGITUDE] = nurse.longitude;
    records[record + at.CLASS] = nurse.classId;
    records[record + at.POOL] = entry;
    records[record + at.PAY_FLOOR] = nurse.payFloor;
    records[record + at.CERTIFICATE_BITS] = bits;
    records[record + at.AVAILABLE] = nurse.from | (nurse.until << 16);
    records[record + at.VERIFIED] = nurse.verifiedOn | (earliest << 16);
    records[record + at.ZONE] = nurse.timeZone | (nurse.currency << 16);
    records[record + at.FLAGS] =
      nurse.completed |
      (nurse.placements << 8) |
      (nurse.shifts << at.SHIFTS_AT) |
      (nurse.excluded ? at.EXCLUDED : 0) |
      (nurse.exactPlace ? at.EXACT_PLACE : 0) |
      at.ALIVE;
    records[record + at.LANGUAGES] = first | (second << 16);
    records[record + at.SHAPE] = shape;
  }

  private takeWords(words: number): number {
    const length = at.entryRoom(words);
    const freed = this.freed.array;
    const list = freeList(length);
    const entry = freed[list]!;
    if (entry !== NONE) {
      freed[list] = this.pool.array[entry]!;
      return entry;
    }
    const fresh = this.usedWords;
    this.usedWords += length;
    this.growPool();
    return fresh;
  }

  /** As soon as there are enough nurses to tell, for all who are expected: to grow later means to copy much. */
  private growPool(): void {
    const { pool, usedWords, usedRecords, expected } = this;
    if (usedWords <= pool.array.length) return;
    const tells = usedRecords >= TELLING && usedRecords < expected;
    pool.ensure(tells ? Math.ceil((usedWords / usedRecords) * expected * WORDS_SLACK) : usedWords);
  }

  private freeEntry(slot: number): void {
    const record = slot * RECORD_WORDS;
    const words = at.entryWords(this.records.array, this.pool.array, record);
    if (words === 0) return;
    const entry = this.records.array[record + at.POOL]!;
    const list = freeList(at.entryRoom(words));
    this.pool.array[entry] = this.freed.array[list]!;
    this.freed.array[list] = entry;
  }
}

/** Code of the jurisdiction of a slot's home + 1; 0 where it is not told. */
export const homeOf = (homes: Uint32Array, slot: number): number =>
  ((homes[slot >> 1] ?? 0) >>> ((slot & 1) << 4)) & 0xffff;

/** Certificates of a record, code << 16 | last good day. */
export const certificatesOf = (records: Uint32Array, pool: Uint32Array, record: number): number[] => {
  const bits = records[record + at.CERTIFICATE_BITS]!;
  const found: number[] = [];
  for (let kind = 0; kind < at.OWN_BITS; kind += 1) {
    if ((bits >>> kind) & 1) found.push(((kind << 16) | expiryOf(records, pool, record, kind)) >>> 0);
  }
  const start = at.startOf(records, pool, record, at.CERTIFICATES);
  const end = start + at.lengthOf(records, pool, record, at.CERTIFICATES);
  for (let index = start; index < end; index += 1) found.push(pool[index]!);
  return found;
};

/** Last good day of a kind of certificate; -1 where it is not held. */
export const expiryOf = (records: Uint32Array, pool: Uint32Array, record: number, kind: number): number => {
  const bits = records[record + at.CERTIFICATE_BITS]!;
  if (kind < at.OWN_BITS) {
    if (((bits >>> kind) & 1) === 0) return -1;
    const rank = at.expiryRank(bits, kind);
    return (pool[at.expiriesAt(records, record) + (rank >> 1)]! >>> ((rank & 1) << 4)) & 0xffff;
  }
  const start = at.startOf(records, pool, record, at.CERTIFICATES);
  const end = start + at.lengthOf(records, pool, record, at.CERTIFICATES);
  for (let index = start; index < end; index += 1) if (pool[index]! >>> 16 === kind) return pool[index]! & 0xffff;
  return -1;
};

/** The exact coordinates of a record. */
export const placeOf = (
  records: Uint32Array,
  pool: Uint32Array,
  record: number,
): { latitude: number; longitude: number } => {
  if (records[record + at.FLAGS]! & at.EXACT_PLACE) {
    const entry = records[record + at.POOL]! + (at.isWide(records[record + at.SHAPE]!) ? at.LISTS : 0);
    for (let word = 0; word < at.EXACT_PLACE_WORDS; word += 1) doubleWords[word] = pool[entry + word]!;
    return { latitude: doubles[0]!, longitude: doubles[1]! };
  }
  return {
    latitude: (records[record + at.LATITUDE]! | 0) / at.DEGREE,
    longitude: (records[record + at.LONGITUDE]! | 0) / at.DEGREE,
  };
};
