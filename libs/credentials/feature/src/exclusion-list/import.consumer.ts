import { systemActor, type JobOutcome } from '@crossward/contracts';
import {
  activate,
  addEntries,
  countActiveEntries,
  ExclusionImportRow,
  findImportLocked,
  readChunk,
  removeChunks,
  removeEntries,
} from '@crossward/credentials-data-access';
import type { ExclusionEntry } from '@crossward/credentials-domain';
import { readExclusionList } from '@crossward/credentials-verifiers';
import type { Problem } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent, RetryLater } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { ImportTally } from './import-tally.js';

const LEASE_MS = 30_000;
const BATCH = 1_000;
/** Below so many entries a list is too small to say anything by shrinking. */
const SHRINK_FROM = 1_000;

/** Another worker took the import over: what this one still does must not count. */
class LeaseLost extends Error {}

/**
 * Reads an uploaded list. Entries go in by batches under the import's own id, where nobody reads them, and become the
 * list with one update at the end, or are removed: all or nothing.
 */
@Injectable()
export class ImportConsumer {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @OnEvent('exclusion-list.import-requested', { consumer: 'import-exclusion-list' })
  async run({ importId }: { importId: string }): Promise<JobOutcome> {
    const token = await this.begin(importId);
    if (token === null) return 'skipped';
    try {
      const tally = await this.readAll(importId, token);
      await this.holding(importId, token, (tx, row) => finish(tx, row, tally));
      return 'done';
    } catch (error) {
      if (error instanceof LeaseLost) return 'skipped';
      throw error;
    }
  }

  /** The token of this run; null when there is nothing left to do. */
  private async begin(importId: string): Promise<string | null> {
    const begun = await this.uow.run(systemActor, async (tx) => {
      const row = await findImportLocked(tx, importId);
      if (row === null || (row.status !== 'received' && row.status !== 'importing')) return { token: null, heldMs: 0 };
      const heldMs = row.runUntil === null ? 0 : row.runUntil.getTime() - tx.now.getTime();
      if (heldMs > 0) return { token: null, heldMs };
      await removeEntries(tx, importId);
      const token = tx.newId();
      const counts = new ImportTally().counts();
      await save(tx, row, { status: 'importing', runToken: token, runUntil: leaseFrom(tx), ...counts });
      return { token, heldMs: 0 };
    });
    if (begun.heldMs > 0) throw new RetryLater(begun.heldMs, 'another worker reads the file');
    return begun.token;
  }

  private async readAll(importId: string, token: string): Promise<ImportTally> {
    const tally = new ImportTally();
    let batch: ExclusionEntry[] = [];
    let seen = 0;
    const flush = async (): Promise<void> => {
      const entries = tally.errorCount === 0 ? batch : [];
      batch = [];
      seen = 0;
      await this.holding(importId, token, async (tx, row) => {
        if (entries.length > 0) await addEntries(tx, importId, entries);
        await save(tx, row, { ...tally.counts(), runUntil: leaseFrom(tx) });
      });
    };
    for await (const line of readExclusionList(this.chunks(importId))) {
      tally.add(line);
      // After the first error nothing will be kept: reading goes on only to name the others.
      if (line.entry !== null && tally.errorCount === 0) batch.push(line.entry);
      seen += 1;
      if (seen >= BATCH) await flush();
    }
    await flush();
    return tally;
  }

  private async *chunks(importId: string): AsyncGenerator<Uint8Array> {
    for (let sequence = 0; ; sequence += 1) {
      const bytes = await this.uow.read(systemActor, (tx) => readChunk(tx, importId, sequence));
      if (bytes === null) return;
      yield bytes;
    }
  }

  private async holding<T>(
    importId: string,
    token: string,
    work: (tx: Transaction, row: ExclusionImportRow) => Promise<T>,
  ): Promise<T> {
    return this.uow.run(systemActor, async (tx) => {
      const row = await findImportLocked(tx, importId);
      if (row === null || row.runToken !== token) throw new LeaseLost();
      return work(tx, row);
    });
  }
}

const leaseFrom = (tx: Transaction): Date => new Date(tx.now.getTime() + LEASE_MS);

const save = (tx: Transaction, row: ExclusionImportRow, changes: Partial<ExclusionImportRow>): Promise<unknown> =>
  tx.manager.update(ExclusionImportRow, { id: row.id }, { ...changes, version: row.version + 1 } as never);

const finish = async (tx: Transaction, row: ExclusionImportRow, tally: ImportTally): Promise<void> => {
  if (tally.errorCount === 0) tally.addProblem(await wholeListProblem(tx, row, tally));
  const ended = { runToken: null, runUntil: null, finishedAt: tx.now };
  const active = tally.errorCount === 0 && (await activate(tx, row.id));
  const status = active ? 'completed' : tally.errorCount > 0 ? 'rejected' : 'superseded';
  if (!active) await removeEntries(tx, row.id);
  await removeChunks(tx, row.id);
  await save(tx, row, { ...tally.counts(), ...ended, status });
  tx.record({
    action: `exclusion-list.${active ? 'replaced' : `import-${status}`}`,
    subjectType: 'exclusion-list-import',
    subjectId: row.id,
    details: { accepted: tally.accepted, errors: tally.errorCount, fileSha256: row.fileSha256 },
  });
  if (active) tx.publish('exclusion-list.replaced', { importId: row.id });
};

/** What is wrong with a list of which every row is right. */
const wholeListProblem = async (
  tx: Transaction,
  row: ExclusionImportRow,
  tally: ImportTally,
): Promise<Problem | null> => {
  if (tally.accepted === 0) {
    return { at: '1', code: 'LIST_EMPTY', message: 'The file holds no entry; it would clear everybody.' };
  }
  const before = await countActiveEntries(tx);
  if (row.acceptSmaller || before < SHRINK_FROM || tally.accepted * 2 >= before) return null;
  return {
    at: '1',
    code: 'LIST_SHRANK',
    message: `The file holds (${tally.accepted}) entries, the active list (${before}): maybe it is a monthly supplement. Send it with acceptSmaller=true if it is the whole list.`,
    facts: { entries: tally.accepted, before },
  };
};
