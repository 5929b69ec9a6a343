import { FACTOR_NAMES } from '../factors/index.js';
import { matchPolicy, type MatchPolicy } from '../policy.js';
import { ScoreUnits } from './score-units.js';

/** Weights in the order of the factors, and their sum; one object for all policies that weigh the same. */
export interface OrderedWeights {
  readonly of: Float64Array;
  readonly sum: number;
  /** Of scores that are weighed so. */
  readonly units: ScoreUnits;
}

/** Hostile questions could name ever new ones. */
const MOST_KEPT = 200;

/** What policies weigh, as a search reads it. */
export class PolicyWeights {
  private readonly known = new WeakMap<MatchPolicy['weights'], OrderedWeights>();
  private readonly alike = new Map<string, OrderedWeights>();

  /** @throws DomainError where a weight cannot be one */
  ordered({ name, weights }: MatchPolicy): OrderedWeights {
    const known = this.known.get(weights);
    if (known) return known;
    matchPolicy(name, weights);
    const of = Float64Array.from(FACTOR_NAMES, (factor) => weights[factor]);
    const made = this.same(of);
    if (Object.isFrozen(weights)) this.known.set(weights, made);
    return made;
  }

  private same(of: Float64Array): OrderedWeights {
    const key = of.join(' ');
    const known = this.alike.get(key);
    if (known) return known;
    if (this.alike.size >= MOST_KEPT) this.alike.clear();
    const sum = of.reduce((total, weight) => total + weight, 0);
    const made = { of, sum, units: new ScoreUnits(sum) };
    this.alike.set(key, made);
    return made;
  }
}
