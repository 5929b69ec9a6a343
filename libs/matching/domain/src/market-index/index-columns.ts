import type { NurseSummary } from '@crossward/contracts';
import { DomainError, type LocalDate } from '@crossward/kernel';
import { BLOCK_WORDS, SUMMARY_WORDS, SUPER_WORDS } from './block-layout.js';
import type { BlockPoolState } from './block-pool.js';
import type { RawTerms } from './raw-nurse-columns.js';
import type { FamilyRanksState } from './family-ranks.js';
import type { ListDirectoryState } from './list-directory.js';
import { RECORD_WORDS } from './nurse-layout.js';
import type { NurseRows } from './nurse-rows.js';
import type { StoreState } from './nurse-store.js';
import type { RareCertificatesState } from './rare-certificates.js';
import type { SharedColumn } from './shared-column.js';
import type { SlotPostingsState } from './slot-postings.js';

/** Raised with every change of what columns or header mean; another one is refused, and the index built anew. */
export const INDEX_FORMAT = 6;

/** Everything of an index that is no column; plain JSON. */
export interface IndexHeader {
  readonly format: number;
  readonly version: number;
  readonly epoch: LocalDate;
  readonly terms: RawTerms;
  readonly families: FamilyRanksState;
  readonly scales: readonly number[];
  /** Where the parts of ids begin. */
  readonly idLimits: readonly number[];
  readonly store: StoreState;
  readonly blocks: BlockPoolState;
  readonly lists: ListDirectoryState;
  readonly former: SlotPostingsState;
  readonly rarePostings: SlotPostingsState;
  readonly rare: RareCertificatesState;
  /** Nurses whom columns cannot hold without loss; their facts are those of the class. */
  readonly odd: readonly { readonly nurse: Omit<NurseSummary, 'facts'>; readonly classId: number }[];
  /** Elements of each column. */
  readonly lengths: Readonly<Record<string, number>>;
}

export type IndexColumn = Uint32Array | Float64Array;
export type IndexColumns = Readonly<Record<string, IndexColumn>>;

type Column = SharedColumn<Uint32Array> | SharedColumn<Float64Array>;

/** Every column with how much of it is in use. */
export const columnsOf = ({ store, lists, former, rare }: NurseRows): Record<string, readonly [Column, number]> => {
  const { pool } = lists;
  const { blocks, supers } = pool.used;
  const whole = (column: Column): readonly [Column, number] => [column, column.array.length];
  return {
    records: [store.records, store.usedRecords * RECORD_WORDS],
    entries: [store.pool, store.usedWords],
    freedEntries: whole(store.freed),
    ids: whole(store.ids.table),
    homes: [store.homes, Math.min(store.homes.array.length, (store.usedRecords + 1) >> 1)],
    blocks: [pool.blocks, blocks * BLOCK_WORDS],
    blockSummaries: [pool.sums.words, blocks * SUMMARY_WORDS],
    blockKeys: [pool.keys, blocks],
    // Of groups of recognition classes, which the code calls families; nobody's own family is meant.
    classHomes: whole(pool.homes.balls),
    superBlocks: [pool.supers, supers * SUPER_WORDS],
    superBlockSummaries: [pool.superSums.words, supers * SUMMARY_WORDS],
    listHeads: whole(lists.directory.heads),
    listEntries: whole(lists.directory.entries),
    listKeys: whole(lists.directory.keys),
    formerNurseHeads: whole(former.heads),
    formerNursePieces: whole(former.pieces),
    rareCertificateHeads: whole(rare.postings.heads),
    rareCertificatePieces: whole(rare.postings.pieces),
  };
};

const refuse = (problem: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'UNREADABLE_INDEX',
    message: `The columns of the market index cannot be read: ${problem}.`,
    nextStep: 'Build the index anew from the database.',
    facts: {},
  });

export const refuseFormat = ({ format }: Pick<IndexHeader, 'format'>): void => {
  if (format !== INDEX_FORMAT) throw refuse(`their format is (${format}), this program reads (${INDEX_FORMAT})`);
};

/** Takes columns over as they are, so that several threads can read the same memory. */
export const adoptColumns = (rows: NurseRows, header: IndexHeader, columns: IndexColumns): void => {
  for (const [name, [column]] of Object.entries(columnsOf(rows))) {
    const given = columns[name];
    const expected = header.lengths[name];
    if (given === undefined) throw refuse(`(${name}) is missing`);
    if (given.length !== expected) throw refuse(`(${name}) has (${given.length}) elements instead of (${expected})`);
    if (given.constructor !== column.array.constructor) throw refuse(`(${name}) is of another kind`);
    column.adopt(given as never);
  }
};
