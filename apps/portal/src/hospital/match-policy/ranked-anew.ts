import type { components } from '@crossward/api-client';
import type { Factor, Weights } from './factors.js';

type CandidateAnswer = components['schemas']['CandidateAnswer'];

interface Candidate extends Pick<CandidateAnswer, 'nurseId'> {
  readonly factors: readonly Pick<CandidateAnswer['factors'][number], 'factor' | 'value'>[];
}

export interface Moved {
  nurseId: string;
  score: number;
  /** Her place by the policy that holds, from 1. */
  before: number;
  place: number;
}

/** Candidates, best first by the policy that holds, in the order of other weights: by score, then as the server breaks ties. */
export const rankedAnew = (candidates: readonly Candidate[], weights: Weights): Moved[] =>
  candidates
    .map(({ nurseId, factors }, at) => ({
      nurseId,
      before: at + 1,
      score: factors.reduce((sum, { factor, value }) => sum + value * (weights[factor as Factor] ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score || (a.nurseId < b.nurseId ? -1 : 1))
    .map((moved, at) => ({ ...moved, place: at + 1 }));
