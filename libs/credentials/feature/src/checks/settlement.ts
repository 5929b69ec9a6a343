import {
  ExclusionScreenRow,
  holdActiveVersion,
  reassessPacketsOn,
  replaceVerification,
  VerificationStore,
  type VerificationRow,
} from '@crossward/credentials-data-access';
import {
  pollDelayMs,
  retryDelayMs,
  settlementPath,
  type VerificationStatus,
  type VerifierAnswer,
} from '@crossward/credentials-domain';
import { dayIn } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

export interface Recorded {
  /** False: somebody else holds the attempt now, nothing was written. */
  readonly written: boolean;
  readonly status: VerificationStatus;
  /** When to ask again; null: settled. */
  readonly retryAfterMs: number | null;
}

const RELEASED = { runToken: null, runUntil: null } as const;

/** Writes what a source said, with everything that follows from it, in the caller's transaction. */
@Injectable()
export class Settlement {
  constructor(@Inject(VerificationStore) private readonly store: VerificationStore) {}

  async record(tx: Transaction, run: VerificationRow, answer: VerifierAnswer): Promise<Recorded> {
    const row = await this.store.findLocked(tx, run.id);
    if (row === null || row.runToken !== run.runToken) {
      return { written: false, status: row?.status ?? run.status, retryAfterMs: null };
    }
    if (answer.kind === 'pending') return this.awaitAnswer(tx, row, answer);
    if (answer.kind === 'source-down') return this.awaitRecovery(tx, row, answer);
    const active = row.kind === 'exclusion-list' ? await holdActiveVersion(tx) : null;
    if (answer.reference !== null && row.kind === 'exclusion-list' && active !== answer.reference) {
      const reason = 'The list was replaced while it was being searched.';
      const trouble = 'list-replaced';
      return this.awaitRecovery(tx, row, { kind: 'source-down', trouble, reason, retryAfterMs: null, reference: null });
    }
    return this.settle(tx, row, answer);
  }

  /** Gives the row back after a fault of ours. */
  async release(tx: Transaction, run: VerificationRow): Promise<void> {
    const row = await this.store.findLocked(tx, run.id);
    if (row === null || row.runToken !== run.runToken) return;
    const changes = { ...RELEASED, waitingFor: 'recovery', waitingReason: 'An internal fault stopped the attempt.' };
    await this.store.move(tx, row, [{ to: 'awaiting_source', detail: 'internal-fault' }], changes as never);
  }

  private async awaitAnswer(
    tx: Transaction,
    row: VerificationRow,
    answer: Extract<VerifierAnswer, { kind: 'pending' }>,
  ): Promise<Recorded> {
    const retryAfterMs = pollDelayMs(answer.retryAfterMs);
    await this.store.move(tx, row, [{ to: 'awaiting_source', detail: 'at-work' }], {
      ...RELEASED,
      reference: answer.reference,
      simulated: answer.simulated,
      failures: 0,
      waitingFor: 'answer',
      waitingReason: 'The source is at work.',
      nextAttemptAt: new Date(tx.now.getTime() + retryAfterMs),
    });
    return { written: true, status: 'awaiting_source', retryAfterMs };
  }

  private async awaitRecovery(
    tx: Transaction,
    row: VerificationRow,
    answer: Extract<VerifierAnswer, { kind: 'source-down' }>,
  ): Promise<Recorded> {
    const failures = row.failures + 1;
    const retryAfterMs = retryDelayMs(failures, spreadOf(row.id), answer.retryAfterMs);
    await this.store.move(tx, row, [{ to: 'awaiting_source', detail: answer.trouble }], {
      ...RELEASED,
      reference: answer.reference,
      failures,
      waitingFor: 'recovery',
      waitingReason: answer.reason,
      nextAttemptAt: new Date(tx.now.getTime() + retryAfterMs),
    });
    return { written: true, status: 'awaiting_source', retryAfterMs };
  }

  private async settle(
    tx: Transaction,
    row: VerificationRow,
    { establishment, reference }: Extract<VerifierAnswer, { kind: 'established' }>,
  ): Promise<Recorded> {
    const { outcome, findings, comparisons, evidence, goodUntil, simulated } = establishment;
    const steps = settlementPath(outcome).map((to) => ({
      to,
      detail: findings.map(({ code }) => code).join(', ') || null,
    }));
    const listVersion = row.kind === 'exclusion-list' ? reference : null;
    const settled = await this.store.move(tx, row, steps, {
      ...RELEASED,
      outcome,
      simulated,
      goodUntil,
      establishedOn: outcome === 'verified' ? dayIn(tx.now, 'UTC') : null,
      listVersion,
      reference,
      failures: 0,
      content: { findings, comparisons, evidence },
    });
    if (listVersion !== null) await noteScreen(tx, row, listVersion, findings.length);
    if (row.replaces !== null) await replaceVerification(tx, row.replaces, row.id);
    await reassessPacketsOn(tx, row.id);
    tx.record({
      action: `verification.${outcome.replaceAll('_', '-')}`,
      subjectType: 'verification',
      subjectId: row.id,
      nurseId: row.nurseId,
      details: { kind: row.kind, source: row.source, attempts: row.attempts, simulated },
    });
    tx.publish('verification.settled', { verificationId: row.id });
    return { written: true, status: settled.status, retryAfterMs: null };
  }
}

const noteScreen = (tx: Transaction, row: VerificationRow, importId: string, candidates: number): Promise<unknown> =>
  tx.manager.insert(ExclusionScreenRow, {
    id: tx.newId(),
    nurseId: row.nurseId,
    verificationId: row.id,
    importId,
    candidates,
    screenedAt: tx.now,
  });

/** The same for one verification, and even over many: ids end in random digits. */
const spreadOf = (id: string): number => Number.parseInt(id.slice(-4), 16) / 0x10000;
