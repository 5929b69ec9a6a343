import type { Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { NAMED_POLICIES, OWN_POLICY, ownPolicy } from '@crossward/matching-domain';
import { UnitOfWork, versionConflict } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { FindGap } from '../candidates/find-gap.js';
import { GapPolicies } from './gap-policies.js';
import { listGapPolicies, writeGapPolicy } from './gap-policy-rows.js';
import {
  toPolicyAnswer,
  type GapMatchPolicyAnswer,
  type GapMatchPolicyBody,
  type MatchPoliciesAnswer,
} from './match-policy.dto.js';

/** The policies there are, and the choice of a gap's hospital among them. */
@Injectable()
export class ChooseMatchPolicy {
  constructor(
    private readonly gaps: FindGap,
    private readonly policies: GapPolicies,
    @Optional() @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork | null,
  ) {}

  list(): MatchPoliciesAnswer {
    return { items: NAMED_POLICIES.map(toPolicyAnswer) };
  }

  async get(actor: Actor, gapId: string): Promise<GapMatchPolicyAnswer> {
    const gap = await this.gaps.find(actor, gapId);
    const [row] = (await this.unitOfWork?.read(actor, (tx) => listGapPolicies(tx, [gapId]))) ?? [];
    const policy = row ? this.policies.toPolicy(row) : await this.policies.policyOf(gap);
    return { gapId, ...toPolicyAnswer(policy), version: row?.version ?? 0 };
  }

  async choose(actor: Actor, gapId: string, version: number, body: GapMatchPolicyBody): Promise<GapMatchPolicyAnswer> {
    const { organisationId } = await this.gaps.find(actor, gapId);
    if (!this.unitOfWork) throw notFound('gap', gapId);
    const chosen = choiceOf(body);
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await writeGapPolicy(tx, { gapId, organisationId, ...chosen, version }))) {
        throw versionConflict('match policy of the gap', gapId);
      }
      const details = { policy: chosen.policy, ...(chosen.weights && { weights: chosen.weights }) };
      tx.record({ action: 'gap.match-policy-chosen', subjectType: 'gap', subjectId: gapId, organisationId, details });
      tx.publish('gap.match-policy-chosen', { gapId });
    });
    return { gapId, ...toPolicyAnswer(this.policies.toPolicy(chosen)), version: version + 1 };
  }
}

const choiceOf = ({
  policy,
  weights,
}: GapMatchPolicyBody): { policy: string; weights: Record<string, number> | null } => {
  if ((policy === undefined) === (weights === undefined)) {
    throw new DomainError({
      kind: 'invalid',
      code: 'ONE_MATCH_POLICY',
      message: 'A gap is ranked by a policy of the product or by weights of its own, one of both.',
      nextStep: 'Send either `policy`, a name out of GET /v1/match-policies, or `weights`.',
    });
  }
  if (policy !== undefined) return { policy, weights: null };
  ownPolicy(weights ?? {});
  return { policy: OWN_POLICY, weights: weights as Record<string, number> };
};
