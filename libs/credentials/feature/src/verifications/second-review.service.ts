import type { Actor } from '@crossward/contracts';
import {
  NOT_PROPOSED,
  reassessPacketsOn,
  VerificationStore,
  type VerificationFile,
  type VerificationRow,
} from '@crossward/credentials-data-access';
import {
  confirmProposal,
  lapseByProfile,
  proposalLapsed,
  returnProposal,
  type Lapse,
  type Proposal,
  type ProposedCheck,
} from '@crossward/credentials-domain';
import { asSystem, UnitOfWork } from '@crossward/platform-database';
import { recruiterNameOf } from '@crossward/platform-identity';
import { Inject, Injectable } from '@nestjs/common';
import { ClaimsToday } from './claims-today.js';
import { audit, candidateKeysOf, DecisionEffects, lockedVersion, viewOf } from './decision-effects.js';
import type { VerificationView } from './verification.views.js';

/** What a second recruiter does with what the first one proposed. */
@Injectable()
export class SecondReviewService {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(VerificationStore) private readonly store: VerificationStore,
    @Inject(DecisionEffects) private readonly effects: DecisionEffects,
    @Inject(ClaimsToday) private readonly claims: ClaimsToday,
  ) {}

  /**
   * Whoever is told that it lapsed finds it back in the queue: the lapse is kept, only the confirmation is refused.
   * @throws DomainError 412 when somebody was faster, NOTHING_PROPOSED, OWN_PROPOSAL, PROPOSAL_LAPSED
   */
  async confirm(actor: Actor, id: string, version: number): Promise<VerificationView> {
    const now = await this.claims.questionOf(actor, id);
    const answer = await this.uow.run(actor, async (tx): Promise<VerificationView | Lapse> => {
      const row = await lockedVersion(tx, this.store, id, version);
      const file = this.store.file(row);
      const { path, proposal, resolutions } = confirmProposal(proposedOf(row, file), actor.accountId);
      const lapse = now && lapseByProfile(row.status, this.store.asked(row), now);
      if (lapse) {
        await this.store.lapse(tx, row, lapse);
        return lapse;
      }
      const { outcome, reason } = proposal;
      const steps = path.map((to) => ({ to, detail: reason }));
      const settling = { outcome, reason, note: file.note, resolutions };
      return viewOf(tx, this.store, await this.effects.settle(tx, row, steps, settling));
    });
    if (isLapse(answer)) throw proposalLapsed(id, answer);
    return answer;
  }

  /**
   * Back to the queue, undecided, with the reason for whoever looks at it next.
   * @throws DomainError 412 when somebody was faster, NOTHING_PROPOSED, OWN_PROPOSAL
   */
  async giveBack(actor: Actor, id: string, version: number, why: string): Promise<VerificationView> {
    return this.uow.run(actor, async (tx) => {
      const row = await lockedVersion(tx, this.store, id, version);
      const { outcome, reason, by } = returnProposal(proposedOf(row, this.store.file(row)), actor.accountId);
      const { accountId } = actor;
      const byName = accountId === null ? null : await asSystem(tx, () => recruiterNameOf(tx, accountId));
      const changed = await this.store.move(tx, row, [{ to: 'review', detail: 'returned' }], {
        ...NOT_PROPOSED,
        content: {
          note: null,
          proposal: null,
          lapsed: null,
          returned: { note: why, at: tx.now.toISOString(), byName },
        },
      });
      await reassessPacketsOn(tx, id);
      audit(tx, row, 'verification.returned', { outcome, reason, rule: row.proposalRule, proposedBy: by });
      tx.publish('verification.returned', { verificationId: id, proposedBy: by });
      return viewOf(tx, this.store, changed);
    });
  }
}

const isLapse = (answer: VerificationView | Lapse): answer is Lapse => 'changed' in answer;

const proposedOf = (row: VerificationRow, file: VerificationFile): ProposedCheck => ({
  ...{ id: row.id, kind: row.kind, status: row.status, candidateKeys: candidateKeysOf(file) },
  proposal: proposalOf(row, file),
});

const proposalOf = (
  { proposedOutcome: outcome, proposedReason: reason, proposedBy: by }: VerificationRow,
  file: VerificationFile,
): Proposal | null =>
  outcome === null || reason === null || by === null
    ? null
    : { outcome, reason, by, candidateKey: file.proposal?.candidateKey ?? null };
