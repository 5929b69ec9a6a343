import type { Actor } from '@crossward/contracts';
import {
  NOT_PROPOSED,
  reassessPacketsOn,
  VerificationStore,
  type Step,
  type VerificationRow,
} from '@crossward/credentials-data-access';
import {
  checkClaimHolds,
  decide,
  isRunnable,
  type DecisionRequest,
  type SecondReviewCode,
} from '@crossward/credentials-domain';
import { DomainError } from '@crossward/kernel';
import { asSystem, isUniqueViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { recruiterNameOf } from '@crossward/platform-identity';
import { Inject, Injectable } from '@nestjs/common';
import { audit, checkOf, DecisionEffects, locked, lockedVersion, NOT_WAITING, viewOf } from './decision-effects.js';
import type { DecisionBody } from './verification.bodies.js';
import { ClaimsToday } from './claims-today.js';
import type { VerificationView } from './verification.views.js';

/** What a recruiter does with what the machines could not settle. */
@Injectable()
export class DecideService {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(VerificationStore) private readonly store: VerificationStore,
    @Inject(DecisionEffects) private readonly effects: DecisionEffects,
    @Inject(ClaimsToday) private readonly claims: ClaimsToday,
  ) {}

  /**
   * Settles a check, or proposes to where the decision takes a second reviewer.
   * @throws DomainError 412 when somebody was faster, 422 for a reason that does not fit, 409 from a wrong state or
   * CLAIM_OUTDATED
   */
  async decide(actor: Actor, id: string, version: number, body: DecisionBody): Promise<VerificationView> {
    const { outcome, reason, note = null, candidateKey = null } = body;
    const request: DecisionRequest = { outcome, reason, note, candidateKey };
    const now = outcome === 'accepted' ? await this.claims.questionOf(actor, id) : null;
    return this.uow.run(actor, async (tx) => {
      const row = await lockedVersion(tx, this.store, id, version);
      const { path, rule, resolutions } = decide(checkOf(row, this.store.file(row)), request);
      const steps = path.map((to) => ({ to, detail: to === 'review' ? 'taken-over' : reason }));
      if (rule !== null) {
        if (now !== null) checkClaimHolds(id, this.store.asked(row), now);
        return this.propose(tx, row, steps, { ...request, rule: rule.code });
      }
      const changed = await this.effects.settle(tx, row, steps, { outcome, reason, note, resolutions });
      return viewOf(tx, this.store, changed);
    });
  }

  private async propose(
    tx: Transaction,
    row: VerificationRow,
    steps: readonly Step[],
    { outcome, reason, note, candidateKey, rule }: DecisionRequest & { rule: SecondReviewCode },
  ): Promise<VerificationView> {
    const { accountId } = tx.actor;
    const changed = await this.store.move(tx, row, steps, {
      ...{ proposedOutcome: outcome, proposedReason: reason, proposalRule: rule, proposedBy: accountId },
      proposerName: accountId === null ? null : await asSystem(tx, () => recruiterNameOf(tx, accountId)),
      proposedAt: tx.now,
      ...NOT_WAITING,
      content: { note, proposal: { candidateKey }, returned: null, lapsed: null },
    });
    await reassessPacketsOn(tx, row.id);
    audit(tx, row, 'verification.proposed', { outcome, reason, rule, from: row.status });
    tx.publish('verification.proposed', { verificationId: row.id });
    return viewOf(tx, this.store, changed);
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
    const row = await locked(tx, this.store, id);
    if (row.status === 'queued' || row.status === 'running') throw alreadyUnderWay(id);
    const changed = isRunnable(row.status)
      ? await this.store.change(tx, row, { nextAttemptAt: null })
      : await this.store.move(tx, row, [{ to: 'queued', detail: 'asked-afresh' }], {
          ...AFRESH,
          content: { note: null, proposal: null, returned: null, lapsed: null },
        });
    if (!isRunnable(row.status)) await reassessPacketsOn(tx, id);
    audit(tx, row, 'verification.asked-afresh', { from: row.status });
    tx.publish('verification.requested', { verificationId: id });
    return viewOf(tx, this.store, changed);
  }
}

const AFRESH = {
  ...NOT_PROPOSED,
  outcome: null,
  reference: null,
  listVersion: null,
  establishedOn: null,
  goodUntil: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
} as const;

const alreadyUnderWay = (id: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'VERIFICATION_UNDER_WAY',
    message: `The question of the verification (${id}) is being asked already.`,
    nextStep: 'Wait for the answer; the timeline of the verification says when the source is asked next.',
    facts: { id },
  });
