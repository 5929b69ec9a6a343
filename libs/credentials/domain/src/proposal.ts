import { DomainError } from '@crossward/kernel';
import {
  REASONS,
  resolutionsOf,
  type CheckToDecide,
  type Decided,
  type DecisionOutcome,
  type DecisionReason,
} from './decision.js';
import { secondReviewOf, type CheckToEstablish, type SecondReviewCode } from './second-review.js';
import { verificationLifecycle, type VerificationStatus } from './verification.js';

export interface NeedsSecond {
  readonly outcome: DecisionOutcome;
  readonly reason: DecisionReason;
  readonly rule: SecondReviewCode;
  readonly because: string;
}

/** Of all decisions that a check can get, those that take two: told before anybody decides. */
export const decisionsForTwo = (check: CheckToEstablish): NeedsSecond[] =>
  REASONS[check.kind].accepted.flatMap((reason) => {
    const rule = secondReviewOf(check, { outcome: 'accepted', reason });
    return rule === null ? [] : [{ outcome: 'accepted', reason, rule: rule.code, because: rule.because } as const];
  });

export interface Proposal {
  readonly outcome: DecisionOutcome;
  readonly reason: DecisionReason;
  readonly candidateKey: string | null;
  readonly by: string;
}

export interface ProposedCheck extends Pick<CheckToDecide, 'kind' | 'candidateKeys'> {
  readonly id: string;
  readonly status: VerificationStatus;
  readonly proposal: Proposal | null;
}

/**
 * A second recruiter confirms what the first proposed; only then it takes effect.
 * @throws DomainError NOTHING_PROPOSED, OWN_PROPOSAL
 */
export const confirmProposal = (
  check: ProposedCheck,
  by: string | null,
): Pick<Decided, 'path' | 'resolutions'> & { readonly proposal: Proposal } => {
  const proposal = proposalOf(check, by);
  const path = [verificationLifecycle.move(check.status, proposal.outcome)];
  return { path, proposal, resolutions: resolutionsOf(check, proposal) };
};

/** @throws DomainError NOTHING_PROPOSED, OWN_PROPOSAL */
export const returnProposal = (check: ProposedCheck, by: string | null): Proposal => {
  const proposal = proposalOf(check, by);
  verificationLifecycle.move(check.status, 'review');
  return proposal;
};

const conflict = (code: string, message: string, nextStep: string, id: string): DomainError =>
  new DomainError({ kind: 'conflict', code, message, nextStep, facts: { id } });

const proposalOf = ({ id, status, proposal }: ProposedCheck, by: string | null): Proposal => {
  if (status !== 'second_review' || proposal === null) {
    throw conflict(
      'NOTHING_PROPOSED',
      `No decision of the verification (${id}) waits for a second reviewer.`,
      'Read the verification again: it was settled, returned or asked afresh meanwhile.',
      id,
    );
  }
  if (by === null || by === proposal.by) {
    throw conflict(
      'OWN_PROPOSAL',
      `The decision of the verification (${id}) was proposed by you, and is for another recruiter to confirm or return.`,
      'Ask a colleague; until then the check counts as undecided.',
      id,
    );
  }
  return proposal;
};
