import type { NurseSummary } from '@crossward/contracts';
import { ClassRegistry, type ClassRegistryState } from './class-registry.js';
import type { IndexColumns, IndexHeader } from './index-columns.js';
import { MarketIndex, type MarketIndexOptions } from './market-index.js';
import { BatchRoom, encodeNurses, type EncodedBatch } from './encoded-batch.js';
import { rawCodes, type RawCodes } from './raw-codes.js';
import type { RawNurseColumns, RawTerms } from './raw-nurse-columns.js';
import { RowMaker } from './row-maker.js';
import { finishRows, planRows, type RowWork } from './row-work.js';

/** Nurses that are encoded and taken in while they are in the caches. */
const AT_ONCE = 2048;

/** What threads need to make the rows of an index together: plain data and shared memory. */
export interface BuildPlan {
  readonly classes: ClassRegistryState;
  readonly header: IndexHeader;
  readonly columns: IndexColumns;
  readonly work: RowWork;
}

/** The part of one thread in building: all order their rows first, and make lists when all have done so. */
export type BuildShare = Pick<RowMaker, 'order' | 'make'>;

/** @param share which of them: from 0 */
export const shareOf = ({ classes, header, columns, work }: BuildPlan, share: number): BuildShare =>
  new RowMaker(MarketIndex.fromColumns(ClassRegistry.fromState(classes), header, columns).rows, work, share);

/**
 * Loads many nurses at once: records first, then each list sorted and cut into blocks in one go. All classes known
 * by then stand in an order in which neighbours have alike rights.
 */
export class MarketIndexBuilder {
  private readonly index: MarketIndex;
  private readonly room = new BatchRoom();
  private work: RowWork | null = null;

  constructor(classes: ClassRegistry, { expected, ...options }: MarketIndexOptions = {}) {
    this.index = new MarketIndex(classes, { ...options, expected: { nurses: expected?.nurses ?? 0 } });
  }

  /** Nurses of one call and of all calls must differ in their ids. */
  add(chunk: RawNurseColumns): void {
    const codes = this.codes(chunk.terms);
    for (let from = 0; from < chunk.count; from += AT_ONCE) {
      const to = Math.min(chunk.count, from + AT_ONCE);
      this.append(encodeNurses(chunk, codes, { from, to }, this.room));
    }
  }

  /** What a thread that has columns needs to encode them for `append`. */
  codes(given: RawTerms): RawCodes {
    return rawCodes(this.index.terms, given);
  }

  /** As `add`, for columns that another thread has encoded. */
  append(batch: EncodedBatch): void {
    this.index.rows.append(batch);
  }

  /** A nurse who came before is replaced. */
  addNurse(nurse: NurseSummary, classId: number): void {
    this.index.load(nurse, classId);
  }

  /** The builder must not be used any more afterwards. */
  build(): MarketIndex {
    this.work = planRows(this.index.rows, 1);
    const maker = new RowMaker(this.index.rows, this.work, 0);
    maker.order();
    maker.make();
    return this.finish();
  }

  /** In place of `build`: what so many threads make (`shareOf`) before `finish`. */
  plan(shares: number): BuildPlan {
    this.work = planRows(this.index.rows, shares);
    return { classes: this.index.classes.state(), ...this.index.columns(), work: this.work };
  }

  /** When all shares are made. The builder must not be used any more afterwards. */
  finish(): MarketIndex {
    if (!this.work) throw new Error('There is nothing to finish yet. Plan it, and have all shares made.');
    finishRows(this.index.rows, this.work);
    this.index.rows.trim();
    return this.index;
  }
}
