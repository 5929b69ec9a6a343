import { EngagementPort, systemActor, type EngagementView, type JobOutcome } from '@crossward/contracts';
import { VerificationStore, type VerificationRow } from '@crossward/credentials-data-access';
import {
  fingerprintText,
  isRunnable,
  questionFor,
  toClaim,
  type Question,
  type VerifierAnswer,
} from '@crossward/credentials-domain';
import { DomainError, dayIn } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent, RetryLater } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { Settlement } from './settlement.js';
import { Verifiers } from './verifiers.js';

/** Longer than the longest exchange with a source (the register's client gives up after ten seconds); then the attempt is lost. */
const LEASE_MS = 20_000;
/** How often to look whether another worker has lost the attempt that it holds. */
const LOOK_AGAIN_MS = 2_000;
/** Queues wake a little early. */
const EARLY_MS = 50;

type Begun =
  | { readonly kind: 'run'; readonly row: VerificationRow }
  | { readonly kind: 'wait'; readonly ms: number; readonly reason: string }
  | { readonly kind: 'none' };

/**
 * One attempt: marked in one transaction, asked outside of any, recorded in another. The row's run token makes sure
 * that of several workers with the same job one asks, and that only whoever holds the token writes the answer.
 */
@Injectable()
export class RunVerificationConsumer {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(EngagementPort) private readonly engagement: EngagementPort,
    @Inject(VerificationStore) private readonly store: VerificationStore,
    @Inject(Verifiers) private readonly verifiers: Verifiers,
    @Inject(Settlement) private readonly settlement: Settlement,
  ) {}

  @OnEvent('verification.requested', { consumer: 'run-verification' })
  async run({ verificationId }: { verificationId: string }): Promise<JobOutcome> {
    const seen = await this.uow.read(systemActor, (tx) => this.store.find(tx, verificationId));
    if (seen === null || !(isRunnable(seen.status) || seen.status === 'running')) return 'skipped';
    const engagement = await this.engagement.findSubmission(seen.submissionId);
    const question = engagement && questionOf(seen, engagement);
    const begun = await this.uow.run(systemActor, (tx) => this.begin(tx, verificationId, question));
    if (begun.kind === 'none') return 'skipped';
    if (begun.kind === 'wait') throw new RetryLater(begun.ms, begun.reason);
    const answer = await this.ask(begun.row, question);
    const settled = await this.uow.run(systemActor, (tx) => this.settlement.record(tx, begun.row, answer));
    if (settled.retryAfterMs !== null) throw new RetryLater(settled.retryAfterMs, `verification ${settled.status}`);
    return settled.written ? 'done' : 'skipped';
  }

  private async begin(tx: Transaction, id: string, question: Question | null): Promise<Begun> {
    const row = await this.store.findLocked(tx, id);
    if (row === null) return { kind: 'none' };
    const wait = waitOf(row, tx.now);
    if (wait !== null) return wait;
    if (row.status !== 'running' && !isRunnable(row.status)) return { kind: 'none' };
    const changes = {
      runToken: tx.newId(),
      runUntil: new Date(tx.now.getTime() + LEASE_MS),
      attempts: row.attempts + 1,
      waitingFor: null,
      waitingReason: null,
      nextAttemptAt: null,
      ...(question ? await this.claimed(tx, row, question) : {}),
    };
    if (row.status !== 'running') {
      return { kind: 'run', row: await this.store.move(tx, row, [{ to: 'running', detail: null }], changes) };
    }
    await this.store.note(tx, row, 'attempt-lost');
    return { kind: 'run', row: await this.store.change(tx, row, changes) };
  }

  /** The claim is what the profile says when the source is asked, not when the check was planned. */
  private async claimed(tx: Transaction, row: VerificationRow, question: Question): Promise<Partial<VerificationRow>> {
    const fingerprint = await this.store.fingerprintFor(tx, row, fingerprintText(question));
    const changed = fingerprint !== row.fingerprint;
    return {
      fingerprint,
      ...this.store.resealed(row, { claim: toClaim(question) }),
      // A transaction of the source belongs to the question that opened it.
      ...(changed ? { reference: null } : {}),
    };
  }

  private async ask(row: VerificationRow, question: Question | null): Promise<VerifierAnswer> {
    if (question === null) return failed(row, 'SUBMISSION_GONE', 'The submission that asked for the check is gone.');
    try {
      const today = dayIn(row.updatedAt, 'UTC');
      return await this.verifiers.ask(row, question, { today, reference: row.reference });
    } catch (error) {
      if (!(error instanceof DomainError)) {
        // A fault of ours: the queue counts it and keeps the dead letter; the row must not stay held meanwhile.
        await this.uow.run(systemActor, (tx) => this.settlement.release(tx, row));
        throw error;
      }
      if (error.kind !== 'unavailable') return failed(row, error.code, error.message);
      const { message: reason } = error;
      const { reference } = row;
      return { kind: 'source-down', trouble: 'source-unreachable', reason, retryAfterMs: null, reference };
    }
  }
}

const questionOf = (row: VerificationRow, { nurse }: EngagementView): Question =>
  questionFor(row, nurse, row.destination);

const waitOf = (row: VerificationRow, now: Date): Begun | null => {
  if (row.status === 'running' && row.runUntil !== null && row.runUntil > now) {
    const left = row.runUntil.getTime() - now.getTime();
    return { kind: 'wait', ms: Math.min(left, LOOK_AGAIN_MS), reason: 'another worker holds the attempt' };
  }
  if (row.status === 'awaiting_source' && row.nextAttemptAt !== null) {
    const left = row.nextAttemptAt.getTime() - now.getTime();
    if (left > EARLY_MS) return { kind: 'wait', ms: left, reason: 'the source asked to wait' };
  }
  return null;
};

/** Asking again would never help: a person has to look. */
const failed = (row: VerificationRow, code: string, message: string): VerifierAnswer => ({
  kind: 'established',
  reference: null,
  establishment: {
    outcome: 'unable_to_verify',
    findings: [{ code, message }],
    comparisons: [],
    evidence: { source: row.source, asOf: null, notes: [], details: {} },
    goodUntil: null,
    simulated: row.simulated,
  },
});
