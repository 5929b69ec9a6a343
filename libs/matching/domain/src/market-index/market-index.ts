import type { GapSummary, NurseFilters, NurseSummary } from '@crossward/contracts';
import { dayNumber, type LocalDate } from '@crossward/kernel';
import type { ExchangeRates } from '../exchange.js';
import type { ClassRegistry } from './class-registry.js';
import { CompiledGap } from './compiled-gap.js';
import { decodeNurse } from './decode-nurse.js';
import { Terms } from './dictionary.js';
import { EncodedNurse, encodeNurse } from './encoded-nurse.js';
import { FamilyRanks } from './family-ranks.js';
import { GapTables } from './gap-tables.js';
import { RECORD_WORDS } from './nurse-layout.js';
import {
  adoptColumns,
  columnsOf,
  INDEX_FORMAT,
  refuseFormat,
  type IndexColumn,
  type IndexColumns,
  type IndexHeader,
} from './index-columns.js';
import { NurseRows } from './nurse-rows.js';
import { asksProfile, passesProfile, ProfileCheck, profileFilters } from './profile-check.js';
import type {
  IndexAnswer,
  IndexStats,
  NurseIndex,
  RankedNurse,
  SearchOptions,
  WholeAnswer,
  WhyNobody,
} from './question.js';
import { RightsViews } from './rights-views.js';
import { thatFit, withOdd, type ClassedNurse } from './odd-nurses.js';
import { Searcher } from './searcher.js';
import { formatUuid, isUuid, parseUuid } from './uuid.js';
import { wholeList } from './whole-list.js';
import { BEFORE_THE_EXCLUDED, whyNobody } from './why-nobody.js';
import { ZoneHours } from './zone-hours.js';

const DEFAULT_EPOCH = '2026-11-01' as LocalDate;

export interface MarketIndexOptions {
  /** About the day on which most gaps begin; any day gives right answers, a near one gives fast ones. Best: when it is loaded. */
  readonly epoch?: LocalDate;
  /** Only to compare pay of several currencies within a block; any rates give right answers, near ones give fast ones. */
  readonly referenceRates?: ExchangeRates | null;
  /** How many are expected, so that nothing has to grow on the way. */
  readonly expected?: { readonly nurses: number; readonly rows?: number };
}

/**
 * Every nurse as columns, and per specialty an ordered tree of blocks with bounds of the score: the exact best k for a gap
 * without looking at most of them. Nurses whom the columns cannot hold without loss are kept beside and looked at one by one.
 */
export class MarketIndex implements NurseIndex {
  readonly terms: Terms;
  readonly rows: NurseRows;
  readonly ranks: FamilyRanks;
  readonly epoch: LocalDate;
  private readonly odd = new Map<string, ClassedNurse>();
  private readonly encoded = new EncodedNurse();
  private readonly id = new Uint32Array(4);
  private readonly zones: ZoneHours;
  private readonly tables: GapTables;
  private readonly searcher: Searcher;
  private readonly views: RightsViews;
  private counted: { version: number; key: string; nurses: number } | null = null;
  private version = 0;
  private nextToTidy = -1;

  constructor(
    readonly classes: ClassRegistry,
    options: MarketIndexOptions = {},
    parts: { readonly terms?: Terms; readonly ranks?: FamilyRanks } = {},
  ) {
    this.terms = parts.terms ?? new Terms();
    this.ranks = parts.ranks ?? new FamilyRanks(classes);
    this.epoch = options.epoch ?? DEFAULT_EPOCH;
    const expected = options.expected ?? { nurses: 1024, rows: 2048 };
    this.rows = new NurseRows(this.terms, this.ranks, options.referenceRates ?? null, expected, dayNumber(this.epoch));
    this.zones = new ZoneHours(this.terms.timeZones);
    this.tables = new GapTables(this.terms, dayNumber(this.epoch));
    this.searcher = new Searcher(this.rows);
    this.views = new RightsViews(classes, this.ranks);
  }

  upsert(nurse: NurseSummary, classId: number): void {
    this.classes.facts(classId);
    const fits = encodeNurse(nurse, classId, this.terms, this.encoded, false);
    const slot = this.rows.store.find(this.encoded.id);
    if (!fits) {
      if (slot >= 0) this.rows.remove(slot);
      this.odd.set(nurse.id, { nurse, classId });
    } else {
      this.odd.delete(nurse.id);
      if (slot < 0) this.rows.add(this.encoded);
      else this.rows.change(slot, this.encoded);
    }
    this.version += 1;
  }

  /** For the builder: as `upsert`, but her rows are still to be made. */
  load(nurse: NurseSummary, classId: number): void {
    this.classes.facts(classId);
    this.odd.delete(nurse.id);
    const fits = encodeNurse(nurse, classId, this.terms, this.encoded, true);
    const slot = this.rows.store.find(this.encoded.id);
    if (slot >= 0) this.rows.unload(slot);
    if (fits) this.rows.load(this.encoded);
    else this.odd.set(nurse.id, { nurse, classId });
  }

  /**
   * Tidies up what many changes have left behind, some blocks at a time, so that nobody waits for it: half-empty neighbours
   * become one block, and bounds that only ever widened become tight. Call it now and then with a small budget.
   * @param budget blocks to look at
   */
  compact(budget: number): { readonly looked: number; readonly moved: number } {
    const { lists } = this.rows;
    const { blocks } = lists.pool.used;
    const looked = Math.min(budget, blocks);
    let moved = 0;
    for (let count = 0; count < looked; count += 1) {
      const fromQueue = lists.tidyNext();
      moved += Math.max(0, fromQueue);
      if (fromQueue >= 0) continue;
      this.nextToTidy = this.nextToTidy + 1 < blocks ? this.nextToTidy + 1 : 0;
      moved += lists.tidy(this.nextToTidy);
    }
    return { looked, moved };
  }

  /** Several gaps at once. Those that ask the same of the law should share one table of rights: it is then read once. */
  searchAll(questions: readonly { readonly gap: GapSummary; readonly options: SearchOptions }[]): IndexAnswer[] {
    return questions.map(({ gap, options }) => this.search(gap, options));
  }

  /** Looks up the hours of every time zone in the year of a day, which the first search for that year would else wait for. */
  prepareYear(day: LocalDate): void {
    this.zones.prepare(day);
  }

  /** False where the nurse is unknown. */
  remove(nurseId: string): boolean {
    const slot = this.slotOf(nurseId);
    if (slot >= 0) this.rows.remove(slot);
    else if (!this.odd.delete(nurseId)) return false;
    this.version += 1;
    return true;
  }

  has(nurseId: string): boolean {
    return this.odd.has(nurseId) || this.slotOf(nurseId) >= 0;
  }

  nurse(nurseId: string): NurseSummary | null {
    const slot = this.slotOf(nurseId);
    return slot >= 0 ? this.decode(slot) : (this.odd.get(nurseId)?.nurse ?? null);
  }

  classOf(nurseId: string): number | null {
    const slot = this.slotOf(nurseId);
    return slot >= 0
      ? this.rows.store.records.array[slot * RECORD_WORDS + 6]!
      : (this.odd.get(nurseId)?.classId ?? null);
  }

  search(gap: GapSummary, options: SearchOptions): IndexAnswer {
    const { top, rowsLookedAt, blocksOpened } = this.searcher.search(this.compile(gap, options));
    const records = this.rows.store.records.array;
    const found: RankedNurse[] = [];
    for (let at = 0; at < top.count; at += 1) {
      found.push({ nurseId: formatUuid(records, top.slots[at]! * RECORD_WORDS), score: top.scores[at]! });
    }
    return { top: withOdd(found, this.odd, gap, options), version: this.version, rowsLookedAt, blocksOpened };
  }

  count(gap: GapSummary, options: SearchOptions): number {
    const { after: _, ...whole } = options;
    return this.searcher.count(this.compile(gap, whole)) + thatFit(this.odd.values(), gap, whole).length;
  }

  whyNobody(gap: GapSummary, options: SearchOptions): WhyNobody {
    const { filters: _, ...rest } = options;
    return whyNobody(this.wholeList(gap, { ...rest, after: BEFORE_THE_EXCLUDED }));
  }

  wholeList(gap: GapSummary, options: SearchOptions): WholeAnswer {
    const { rows, classes } = this;
    return wholeList({ rows, classes, odd: this.odd.values() }, this.compile(gap, options));
  }

  considered(filters: NurseFilters): number {
    if (!asksProfile(filters)) return this.size;
    const key = JSON.stringify(profileFilters(filters));
    if (this.counted?.version === this.version && this.counted.key === key) return this.counted.nurses;
    let nurses = [...this.odd.values()].filter(({ nurse }) => passesProfile(nurse, filters)).length;
    const check = new ProfileCheck(filters, this.terms, this.rows);
    this.rows.store.eachSlot((slot) => (nurses += check.passes(slot) ? 1 : 0));
    this.counted = { version: this.version, key, nurses };
    return nurses;
  }

  /** The ids of all who fit, in no order. */
  eachWhoFits(gap: GapSummary, options: SearchOptions, visit: (nurseId: string) => void): void {
    const { after: _, ...whole } = options;
    const records = this.rows.store.records.array;
    this.searcher.eachWhoFits(this.compile(gap, whole), (slot) => visit(formatUuid(records, slot * RECORD_WORDS)));
    for (const { nurseId } of thatFit(this.odd.values(), gap, whole)) visit(nurseId);
  }

  stats(): IndexStats {
    return {
      nurses: this.size,
      rows: this.rows.count,
      bytes: Object.values(columnsOf(this.rows)).reduce((sum, [{ array }]) => sum + array.byteLength, 0),
      classes: this.classes.size,
      version: this.version,
    };
  }

  /**
   * The index as plain columns (cut to what is used) and a small header, for a snapshot or for other threads; both are views of
   * the live memory, so write or post them before the next change.
   */
  columns(): { header: IndexHeader; columns: IndexColumns } {
    const { store, lists, former, rare } = this.rows;
    const columns: Record<string, IndexColumn> = {};
    const lengths: Record<string, number> = {};
    for (const [name, [{ array }, used]] of Object.entries(columnsOf(this.rows))) {
      columns[name] = array.subarray(0, used);
      lengths[name] = used;
    }
    const odd = [...this.odd.values()].map(({ nurse: { facts: _, ...nurse }, classId }) => ({ nurse, classId }));
    const header = {
      format: INDEX_FORMAT,
      version: this.version,
      epoch: this.epoch,
      terms: this.terms.state(),
      families: this.ranks.state(),
      scales: Array.from(this.rows.scales),
      idLimits: Array.from(this.rows.ids.limits),
      store: store.state(),
      blocks: lists.pool.state(),
      lists: lists.directory.state(),
      former: former.state(),
      rarePostings: rare.postings.state(),
      rare: rare.state(),
      odd,
      lengths,
    };
    return { header, columns };
  }

  /** @param classes the registry as it was (`ClassRegistry.fromState`) */
  static fromColumns(classes: ClassRegistry, header: IndexHeader, columns: IndexColumns): MarketIndex {
    refuseFormat(header);
    const parts = { terms: new Terms(header.terms), ranks: new FamilyRanks(classes, header.families) };
    const index = new MarketIndex(classes, { epoch: header.epoch, expected: { nurses: 0, rows: 0 } }, parts);
    const { store, lists, former, rare } = index.rows;
    adoptColumns(index.rows, header, columns);
    store.restore(header.store);
    lists.pool.restore(header.blocks);
    lists.directory.restore(header.lists);
    former.restore(header.former);
    rare.postings.restore(header.rarePostings);
    rare.restore(header.rare);
    index.rows.scales = Float64Array.from(header.scales);
    index.rows.ids.limits = Float64Array.from(header.idLimits);
    for (const { nurse, classId } of header.odd) {
      index.odd.set(nurse.id, { nurse: { ...nurse, facts: classes.facts(classId) }, classId });
    }
    index.version = header.version;
    return index;
  }

  /** Nurses in it. */
  get size(): number {
    return this.rows.store.nurses + this.odd.size;
  }

  private slotOf(nurseId: string): number {
    if (!isUuid(nurseId)) return -1;
    parseUuid(nurseId, this.id);
    return this.rows.store.find(this.id);
  }

  private decode(slot: number): NurseSummary {
    const { records, pool, homes } = this.rows.store;
    const columns = { records: records.array, pool: pool.array, homes: homes.array };
    const record = slot * RECORD_WORDS;
    const facts = this.classes.facts(records.array[record + 6]!);
    return decodeNurse(columns, record, this.terms, facts, this.rows.specialtiesOf(slot));
  }

  private compile(gap: GapSummary, options: SearchOptions): CompiledGap {
    this.rows.learnCurrencies();
    return new CompiledGap(gap, options, this.terms, this.rows, this.tables, this.zones, this.views.of(gap, options));
  }
}
