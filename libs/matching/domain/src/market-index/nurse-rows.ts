import { fractionDigits } from '@crossward/kernel';
import type { ExchangeRates } from '../exchange.js';
import { ROW_BITS } from './block-layout.js';
import { BlockPool } from './block-pool.js';
import type { Terms } from './dictionary.js';
import type { EncodedNurse } from './encoded-nurse.js';
import type { FamilyRanks } from './family-ranks.js';
import { IdRanks } from './id-ranks.js';
import type { EncodedBatch } from './encoded-batch.js';
import * as nurse from './nurse-layout.js';
import { RECORD_WORDS, ROW_MADE } from './nurse-layout.js';
import { columnsOf } from './index-columns.js';
import { NursePostings, type Posted } from './nurse-postings.js';
import { certificatesOf, NurseStore } from './nurse-store.js';
import { orderKey } from './order-key.js';
import { withSlack } from './shared-column.js';
import { PostingLists, type RowOwner } from './posting-lists.js';
import { RowTraits } from './row-traits.js';

interface Row {
  readonly specialty: number;
  readonly years: number;
  readonly row: number;
}

/** Nurses' records together with their rows in the lists and their entries in the postings; keeps the three in step. */
export class NurseRows implements RowOwner {
  readonly store: NurseStore;
  readonly lists: PostingLists;
  /** Who stands where is asked of the records, for an entry may be out of date. */
  private readonly postings = new NursePostings((slot) => (this.isAlive(slot) ? this.postedOf(slot) : null));
  readonly rare = this.postings.rare;
  readonly former = this.postings.former;
  /** Reference units of a minor unit of each currency. */
  scales = new Float64Array(0);
  readonly ids = new IdRanks();
  private readonly looked = new RowTraits();
  private readonly before = new RowTraits();
  private readonly now = new RowTraits();

  constructor(
    readonly terms: Terms,
    readonly ranks: FamilyRanks,
    private readonly referenceRates: ExchangeRates | null,
    expected: { readonly nurses: number; readonly rows?: number },
    private readonly epoch: number,
  ) {
    this.store = new NurseStore(expected.nurses);
    this.lists = new PostingLists(new BlockPool(Math.ceil((expected.rows ?? 0) / 62), epoch), this);
  }

  /** Rows of all lists. */
  get count(): number {
    const { superSums, used } = this.lists.pool;
    let rows = 0;
    for (let one = 0; one < used.supers; one += 1) rows += superSums.rows(one);
    return rows;
  }

  add(encoded: EncodedNurse): void {
    this.learnCurrencies();
    const slot = this.store.add(encoded);
    this.take(this.now, slot);
    encoded.specialties.forEach((packed, at) => this.insertRow(slot, at, packed));
    this.postings.add(slot, encoded, this.store.nurses);
  }

  /** As `add`, but rows are still to be made: see `planRows`. */
  load(encoded: EncodedNurse): void {
    const slot = this.store.add(encoded);
    this.postings.add(slot, encoded, this.store.nurses);
  }

  /** As `load`, for many. */
  append(batch: EncodedBatch): void {
    const before = this.store.nurses;
    const first = this.store.append(batch);
    const [records, pool] = [this.store.records.array, this.store.pool.array];
    for (let at = 0; at < batch.count; at += 1) {
      this.postings.addWritten(first + at, records, pool, before + at + 1);
    }
  }

  /** Takes back a nurse whose rows are not made yet. */
  unload(slot: number): void {
    const posted = this.postedOf(slot);
    this.store.remove(slot);
    this.postings.leave(posted);
  }

  /** Puts together what loading has scattered, and gives back room that it took in advance, but for the first newcomers. */
  trim(): void {
    this.former.settle();
    this.rare.postings.settle();
    for (const [column, used] of Object.values(columnsOf(this))) {
      const kept = withSlack(used) + 64;
      if (column.array.length > kept * 1.005) column.trim(kept);
    }
  }

  change(slot: number, encoded: EncodedNurse): void {
    this.learnCurrencies();
    this.take(this.before, slot);
    const rows = this.rowsOf(slot);
    const posted = this.postedOf(slot);
    const { specialties } = encoded;
    this.store.rewrite(slot, encoded);
    this.take(this.now, slot);
    for (const { specialty, row } of rows) {
      if (!specialties.some((packed) => packed >>> 16 === specialty)) this.lists.remove(row, this.before);
    }
    for (let at = 0; at < specialties.length; at += 1) {
      const packed = specialties[at]!;
      const row = rows.find(({ specialty }) => specialty === packed >>> 16);
      this.changeRow(slot, at, packed, row);
    }
    this.postings.change(slot, posted, encoded, this.store.nurses);
  }

  remove(slot: number): void {
    this.take(this.before, slot);
    const posted = this.postedOf(slot);
    for (const { row } of this.rowsOf(slot)) this.lists.remove(row, this.before);
    this.store.remove(slot);
    this.postings.leave(posted);
  }

  /** code << 16 | years of each row. */
  specialtiesOf(slot: number): number[] {
    return this.rowsOf(slot).map(({ specialty, years }) => ((specialty << 16) | years) >>> 0);
  }

  traitsOf(slot: number): RowTraits {
    this.take(this.looked, slot);
    return this.looked;
  }

  keyOf(traits: RowTraits, years: number): number {
    return orderKey(traits, years, this.epoch);
  }

  moved(slot: number, from: number, to: number): void {
    const pool = this.store.pool.array;
    const [start, end] = this.rangeOf(slot, nurse.ROWS);
    const held = (from | ROW_MADE) >>> 0;
    for (let at = start; at < end; at += 1) if (pool[at] === held) pool[at] = to | ROW_MADE;
  }

  /** Where a row of the entry points, once it is made. */
  point(slot: number, at: number, row: number): void {
    this.store.pool.array[this.rangeOf(slot, nurse.ROWS)[0] + at] = row | ROW_MADE;
  }

  learnCurrencies(): void {
    const { currencies } = this.terms;
    if (this.scales.length === currencies.size) return;
    const known = this.scales;
    this.scales = Float64Array.from(currencies.texts, (code, at) => {
      const rate = this.referenceRates?.perBase[code] ?? 1;
      return known[at] ?? 1 / 10 ** fractionDigits(code) / (Number.isFinite(rate) && rate > 0 ? rate : 1);
    });
  }

  private insertRow(slot: number, at: number, packed: number): void {
    const [specialty, years] = [packed >>> 16, packed & 0xffff];
    this.point(slot, at, this.lists.insert(specialty, orderKey(this.now, years, this.epoch), slot, years, this.now));
  }

  private changeRow(slot: number, at: number, packed: number, row: Row | undefined): void {
    if (!row) return this.insertRow(slot, at, packed);
    const years = packed & 0xffff;
    const block = this.lists.blockFor(row.specialty, orderKey(this.now, years, this.epoch));
    if (block === row.row >>> ROW_BITS) {
      this.point(slot, at, row.row);
      this.lists.change(row.row, { before: this.before, now: this.now, years });
      return;
    }
    this.lists.remove(row.row, this.before);
    this.insertRow(slot, at, packed);
  }

  private rowsOf(slot: number): Row[] {
    return this.list(slot, nurse.ROWS).map((word) => {
      const row = (word & ~ROW_MADE) >>> 0;
      return { row, specialty: this.lists.pool.specialtyOf(row >>> ROW_BITS), years: this.lists.pool.yearsAt(row) };
    });
  }

  /** Also of a nurse whose rows are still to be made. */
  private specialtyCodes(slot: number): number[] {
    const { pool } = this.lists;
    return this.list(slot, nurse.ROWS).map((word) =>
      word < ROW_MADE ? word >>> 16 : pool.specialtyOf(((word & ~ROW_MADE) >>> 0) >>> ROW_BITS),
    );
  }

  private isAlive(slot: number): boolean {
    return (this.store.records.array[slot * RECORD_WORDS + nurse.FLAGS]! & nurse.ALIVE) !== 0;
  }

  private postedOf(slot: number): Posted {
    const { records, pool } = this.store;
    return {
      kinds: certificatesOf(records.array, pool.array, slot * RECORD_WORDS).map((packed) => packed >>> 16),
      specialties: this.specialtyCodes(slot),
      facilities: this.list(slot, nurse.WORKED_AT),
    };
  }

  private rangeOf(slot: number, list: number): readonly [number, number] {
    const [records, pool, record] = [this.store.records.array, this.store.pool.array, slot * RECORD_WORDS];
    const start = nurse.startOf(records, pool, record, list);
    return [start, start + nurse.lengthOf(records, pool, record, list)];
  }

  private list(slot: number, list: number): number[] {
    const [start, end] = this.rangeOf(slot, list);
    const pool = this.store.pool.array;
    const words: number[] = [];
    for (let at = start; at < end; at += 1) words.push(pool[at]!);
    return words;
  }

  private take(traits: RowTraits, slot: number): void {
    const { records, pool } = this.store;
    traits.take(records.array, pool.array, slot * RECORD_WORDS, this);
  }
}
