import { systemActor, type GapSummary } from '@crossward/contracts';
import { NAMED_POLICIES, OWN_POLICY, ownPolicy, type MatchPolicy } from '@crossward/matching-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { MATCH_POLICY } from '../tokens.js';
import { listGapPolicies, type GapPolicyRow } from './gap-policy-rows.js';

/** By which policy the nurses of a gap are ranked: what its hospital chose, else the one of the product. */
@Injectable()
export class GapPolicies {
  constructor(
    @Inject(MATCH_POLICY) readonly usual: MatchPolicy,
    // Without a database nobody has chosen anything.
    @Optional() @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork | null,
  ) {}

  async policyOf(gap: GapSummary): Promise<MatchPolicy> {
    return (await this.policiesOf([gap]))(gap);
  }

  async policiesOf(gaps: readonly Pick<GapSummary, 'id'>[]): Promise<(gap: Pick<GapSummary, 'id'>) => MatchPolicy> {
    const chosen = await this.chosenFor(gaps);
    return ({ id }) => chosen.get(id) ?? this.usual;
  }

  /** By the gap's id, of those whose hospital has chosen one. */
  async chosenFor(gaps: readonly Pick<GapSummary, 'id'>[]): Promise<Map<string, MatchPolicy>> {
    const ids = gaps.map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await this.unitOfWork?.read(systemActor, (tx) => listGapPolicies(tx, ids));
    return new Map((rows ?? []).map((row) => [row.gapId, this.toPolicy(row)]));
  }

  toPolicy({ policy, weights }: Pick<GapPolicyRow, 'policy' | 'weights'>): MatchPolicy {
    if (policy === OWN_POLICY && weights) return ownPolicy(weights);
    // A name that the product has given up falls back to the usual one.
    return NAMED_POLICIES.find(({ name }) => name === policy) ?? this.usual;
  }
}
