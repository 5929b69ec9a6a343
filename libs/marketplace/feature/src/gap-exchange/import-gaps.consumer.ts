import { RecognitionPort, systemActor, type Actor, type JobOutcome } from '@crossward/contracts';
import {
  addFindings,
  addGaps,
  asSystem,
  changeGapImport,
  fileUnitsOf,
  findGapImportLocked,
  gapImportFile,
  removeFindings,
  removeGapImportFile,
  type GapImportRow,
  type OwnedUnit,
} from '@crossward/marketplace-data-access';
import { FileUnits, GAP_FILE_KEPT_DAYS, gapImportLifecycle, type FileFinding } from '@crossward/marketplace-domain';
import { dayIn, DomainError } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent, RetryLater, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { draftsOf } from './drafts.js';
import { GapFileReading } from './gap-file-reading.js';
import { ImportTally } from './import-tally.js';
import { rowsOf } from './look-at-file.js';

const CONSUMER = 'import-gaps';
const LEASE_MS = 30_000;
const BATCH = 500;
const DAY_MS = 86_400_000;

/** Another worker took the import over: what this one still does must not count. */
class LeaseLost extends Error {}

interface Run {
  importId: string;
  token: string;
  /** Whoever sent the file: the gaps are asked for in that name, and under that right. */
  sender: Actor;
  row: GapImportRow;
}

/** Reads a file of gaps: all its rows become drafts in one transaction, or none does. */
@Injectable()
export class ImportGaps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  @OnEvent('gap-import.requested', { consumer: CONSUMER })
  async run({ importId }: { importId: string }, { eventId }: Pick<EventJobInfo, 'eventId'>): Promise<JobOutcome> {
    const run = await this.begin(importId);
    if (run === null) return 'skipped';
    try {
      const { tally, units } = await this.readAll(run);
      await this.finish(run, eventId, tally, units);
      return 'done';
    } catch (error) {
      if (error instanceof LeaseLost) return 'skipped';
      throw error;
    }
  }

  @OnEvent('gap-import.file-outdated', { consumer: 'remove-gap-files' })
  removeFile({ importId }: { importId: string }): Promise<JobOutcome> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      const row = await findGapImportLocked(tx, importId);
      if (row === null || row.fileRemovedAt !== null || !gapImportLifecycle.isFinal(row.status)) return 'skipped';
      await removeGapImportFile(tx, row);
      const { id, organisationId } = row;
      tx.record({ action: 'gap-import.file-removed', subjectType: 'gap-import', subjectId: id, organisationId });
      return 'done';
    });
  }

  /** Null when there is nothing left to do. */
  private async begin(importId: string): Promise<Run | null> {
    const begun = await this.unitOfWork.run(systemActor, async (tx) => {
      const row = await findGapImportLocked(tx, importId);
      if (row === null || gapImportLifecycle.isFinal(row.status)) return { run: null, heldMs: 0 };
      const heldMs = row.runUntil === null ? 0 : row.runUntil.getTime() - tx.now.getTime();
      if (heldMs > 0) return { run: null, heldMs };
      await removeFindings(tx, importId);
      const token = tx.newId();
      const status = gapImportLifecycle.move(row.status, 'reading');
      const zero = { rowsDone: 0, gapsAdded: 0, findingCount: 0 };
      await changeGapImport(tx, row, { ...zero, status, runToken: token, runUntil: leaseFrom(tx) });
      return { run: { importId, token, sender: senderOf(row), row }, heldMs: 0 };
    });
    if (begun.heldMs > 0) throw new RetryLater(begun.heldMs, 'another worker reads the file');
    return begun.run;
  }

  private async readAll(run: Run): Promise<{ tally: ImportTally; units: ReadonlyMap<string, OwnedUnit> }> {
    const vocabulary = await this.recognition.vocabulary();
    const { bytes, all, now } = await this.unitOfWork.read(run.sender, async (tx) => ({
      bytes: await gapImportFile(tx, run.importId),
      all: await fileUnitsOf(tx, run.row.organisationId),
      now: tx.now,
    }));
    if (bytes === null) throw new LeaseLost();
    const today = new Map(all.map(({ timeZone }) => [timeZone, dayIn(now, timeZone)]));
    const todayIn = (zone: string) => today.get(zone) ?? dayIn(now, zone);
    const reading = new GapFileReading({ units: new FileUnits(all), vocabulary, todayIn });
    const tally = new ImportTally();
    try {
      for await (const row of rowsOf(run.row.fileKind, bytes)) {
        const result = reading.read(row);
        if (result === null) continue;
        tally.add(result);
        if (tally.rowsDone % BATCH === 0) await this.tellProgress(run, tally);
      }
    } catch (error) {
      // Only what the file itself is to blame for; a database that is away is asked again later.
      if (!(error instanceof DomainError) || error.kind !== 'unprocessable') throw error;
      tally.addFileProblem(wholeFile(error));
    }
    await this.tellProgress(run, tally);
    return { tally, units: new Map(all.map((unit) => [unit.id, unit])) };
  }

  private tellProgress(run: Run, tally: ImportTally): Promise<void> {
    return this.holding(systemActor, run, async (tx, row) => {
      const from = tally.firstUnwritten;
      await addFindings(tx, row, from, tally.unwritten());
      const { findingCount } = tally;
      const rowsDone = Math.min(tally.rowsDone, row.rowsTotal);
      await changeGapImport(tx, row, { rowsDone, findingCount, runUntil: leaseFrom(tx) });
    }).then(() => tally.written());
  }

  private finish(run: Run, eventId: string, tally: ImportTally, units: ReadonlyMap<string, OwnedUnit>): Promise<void> {
    return this.holding(run.sender, run, async (tx, row) => {
      const adds = !row.dryRun && tally.findingCount === 0;
      if (adds && !(await asSystem(tx, () => tx.firstTime(CONSUMER, eventId)))) throw new LeaseLost();
      if (adds) await this.addDrafts(tx, run, tally, units);
      const to = tally.findingCount > 0 ? 'rejected' : row.dryRun ? 'checked' : 'completed';
      const status = gapImportLifecycle.move(row.status, to);
      const gapsAdded = adds ? tally.gaps.length : 0;
      const ended = { runToken: null, runUntil: null, finishedAt: tx.now };
      await asSystem(tx, () => changeGapImport(tx, row, { ...ended, status, gapsAdded }));
      const { id, organisationId } = row;
      const details = { dryRun: row.dryRun, gapsAdded, findings: tally.findingCount };
      tx.record({ action: `gap-import.${status}`, subjectType: 'gap-import', subjectId: id, organisationId, details });
      tx.publish('gap-import.file-outdated', { importId: id }, { delayMs: GAP_FILE_KEPT_DAYS * DAY_MS });
    });
  }

  private async addDrafts(
    tx: Transaction,
    { sender, importId }: Run,
    { gaps }: ImportTally,
    units: ReadonlyMap<string, OwnedUnit>,
  ): Promise<void> {
    const drafts = draftsOf(tx, gaps, { units, requestedBy: sender.accountId });
    await addGaps(tx, drafts);
    const details = { gapImportId: importId };
    for (const { id, organisationId } of drafts) {
      tx.record({ action: 'gap.requested', subjectType: 'gap', subjectId: id, organisationId, details });
    }
  }

  private holding<T>(
    actor: Actor,
    { importId, token }: Run,
    work: (tx: Transaction, row: GapImportRow) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await asSystem(tx, () => findGapImportLocked(tx, importId));
      if (row === null || row.runToken !== token) throw new LeaseLost();
      return work(tx, row);
    });
  }
}

const leaseFrom = (tx: Transaction): Date => new Date(tx.now.getTime() + LEASE_MS);

const senderOf = ({ requestedRole, requestedBy, organisationId }: GapImportRow): Actor => ({
  role: requestedRole,
  accountId: requestedBy,
  organisationId: requestedRole === 'admin' ? null : organisationId,
  nurseId: null,
});

const wholeFile = ({ code, message, nextStep }: DomainError): FileFinding => ({
  ...{ row: 1, column: null, value: '', code, message, nextStep },
});
