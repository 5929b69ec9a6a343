import type { Actor } from '@crossward/contracts';
import {
  DocumentStore,
  reassessPacketsOn,
  resolve,
  VerificationStore,
  type VerificationFile,
  type VerificationRow,
} from '@crossward/credentials-data-access';
import {
  credentialOfCheck,
  decide,
  isRunnable,
  type DecisionRequest,
  type ExclusionCandidate,
} from '@crossward/credentials-domain';
import { DomainError, dayIn, notFound } from '@crossward/kernel';
import { isUniqueViolation, UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { DecisionBody } from './verification.bodies.js';
import { toView, type VerificationView } from './verification.views.js';

/** What a recruiter does with what the machines could not settle. */
@Injectable()
export class DecideService {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(VerificationStore) private readonly store: VerificationStore,
    @Inject(DocumentStore) private readonly documents: DocumentStore,
  ) {}

  /** @throws DomainError 412 when somebody was faster, 422 for a reason that does not fit, 409 from a wrong state */
  async decide(actor: Actor, id: string, version: number, body: DecisionBody): Promise<VerificationView> {
    const { outcome, reason, note = null, candidateKey = null } = body;
    const request: DecisionRequest = { outcome, reason, note, candidateKey };
    return this.uow.run(actor, async (tx) => {
      const row = await this.locked(tx, id);
      if (row.version !== version) throw versionConflict('verification', id);
      const file = this.store.file(row);
      const decided = decide({ ...row, candidateKeys: candidateKeysOf(file) }, request);
      const steps = decided.path.map((to) => ({ to, detail: to === outcome ? reason : 'taken-over' }));
      const changed = await this.store.move(tx, row, steps, {
        decisionReason: reason,
        decidedBy: actor.accountId,
        decidedAt: tx.now,
        establishedOn: outcome === 'accepted' ? dayIn(tx.now, 'UTC') : null,
        waitingFor: null,
        waitingReason: null,
        nextAttemptAt: null,
        content: { note },
      });
      for (const { entryKey, samePerson } of decided.resolutions) {
        await resolve(tx, { nurseId: row.nurseId, entryKey, samePerson, verificationId: id });
      }
      const { key } = credentialOfCheck(row);
      const documents = await this.documents.keepFor(tx, id, { nurseId: row.nurseId, key });
      await reassessPacketsOn(tx, id);
      audit(tx, row, `verification.${outcome}`, { reason, from: row.status, documents });
      tx.publish('verification.settled', { verificationId: id });
      return this.view(tx, changed);
    });
  }

  /** Asks the source afresh: what is in review or was rejected, or what waits for a source without waiting longer. */
  async retry(actor: Actor, id: string): Promise<VerificationView> {
    try {
      return await this.uow.run(actor, (tx) => this.askAfresh(tx, id));
    } catch (error) {
      if (isUniqueViolation(error, 'verifications_one_live')) throw alreadyUnderWay(id);
      throw error;
    }
  }

  private async askAfresh(tx: Transaction, id: string): Promise<VerificationView> {
    const row = await this.locked(tx, id);
    if (row.status === 'queued' || row.status === 'running') throw alreadyUnderWay(id);
    const changed = isRunnable(row.status)
      ? await this.store.change(tx, row, { nextAttemptAt: null })
      : await this.store.move(tx, row, [{ to: 'queued', detail: 'asked-afresh' }], { ...AFRESH });
    if (!isRunnable(row.status)) await reassessPacketsOn(tx, id);
    audit(tx, row, 'verification.asked-afresh', { from: row.status });
    tx.publish('verification.requested', { verificationId: id });
    return this.view(tx, changed);
  }

  private async locked(tx: Transaction, id: string): Promise<VerificationRow> {
    const row = await this.store.findLocked(tx, id);
    if (row === null) throw notFound('verification', id);
    return row;
  }

  private async view(tx: Transaction, row: VerificationRow): Promise<VerificationView> {
    return toView(row, this.store.file(row), await this.store.timeline(tx, row.id));
  }
}

const AFRESH = {
  outcome: null,
  reference: null,
  listVersion: null,
  establishedOn: null,
  goodUntil: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
} as const;

const candidateKeysOf = (file: VerificationFile): string[] => {
  const candidates = file.evidence?.details['candidates'];
  return Array.isArray(candidates) ? candidates.map((candidate: ExclusionCandidate) => candidate.key) : [];
};

const audit = (tx: Transaction, row: VerificationRow, action: string, details: Record<string, unknown>): void =>
  tx.record({
    action,
    subjectType: 'verification',
    subjectId: row.id,
    nurseId: row.nurseId,
    details: { kind: row.kind, ...details },
  });

const alreadyUnderWay = (id: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'VERIFICATION_UNDER_WAY',
    message: `The question of the verification (${id}) is being asked already.`,
    nextStep: 'Wait for the answer; the timeline of the verification says when the source is asked next.',
    facts: { id },
  });
