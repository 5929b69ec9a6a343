import { FACTOR_NAMES, NAMED_POLICIES, type MatchPolicy } from '@crossward/matching-domain';
import { Code, Id, JsonObject, ListOf, Text, Whole } from '@crossward/platform-http';

const SHARES = {
  type: 'object',
  properties: Object.fromEntries(FACTOR_NAMES.map((factor) => [factor, { type: 'number', minimum: 0, maximum: 1 }])),
  required: [...FACTOR_NAMES],
  additionalProperties: false,
} as const;

export class MatchPolicyAnswer {
  @Text() name: string;
  @JsonObject({ schema: SHARES as never, description: 'Share of each factor in the score; together 1.' })
  weights: Record<string, number>;
}

export class MatchPoliciesAnswer {
  @ListOf(MatchPolicyAnswer, { max: 50 }) items: MatchPolicyAnswer[];
}

export class GapMatchPolicyAnswer extends MatchPolicyAnswer {
  @Id() gapId: string;
  @Whole({ min: 0, description: '0 until the hospital chooses.' }) version: number;
}

/** One of both. */
export class GapMatchPolicyBody {
  @Code(NAMED_POLICIES.map(({ name }) => name), { optional: true, description: 'A policy of the product by its name.' })
  policy?: string;

  @JsonObject({
    optional: true,
    description: `Own weights on any scale, each 0 or from 0.001 to 1,000; what is left out weighs 0: ${FACTOR_NAMES.join(', ')}.`,
  })
  weights?: Record<string, unknown>;
}

export const toPolicyAnswer = ({ name, weights }: MatchPolicy): MatchPolicyAnswer => ({ name, weights });
