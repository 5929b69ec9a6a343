import { pointsOf, type Points } from './factors.js';
import type { GapPolicy, PolicyBody } from './use-match-policy.js';

export const OWN = 'own';
export const DEFAULT = 'default';

/** A policy by its name, or the points of one's own. */
export interface Choice {
  policy: string;
  points: Points;
}

export const choiceOf = ({ name, weights }: Pick<GapPolicy, 'name' | 'weights'>): Choice => ({
  policy: name,
  points: pointsOf(weights as NonNullable<typeof weights>),
});

/** What is sent of it: one of both, a name or weights. */
export const sentOf = ({ policy, points }: Choice): PolicyBody =>
  policy === OWN ? { weights: { ...points } } : { policy: policy as NonNullable<PolicyBody['policy']> };
