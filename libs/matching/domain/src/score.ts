import { toSixDigits } from './assess.js';
import { FACTOR_NAMES, FACTORS } from './factors/index.js';
import type { MarketCase, MatchCase } from './match.js';
import type { MatchPolicy } from './policy.js';

/** The score of `assess` where the law's part, readiness, is known already. */
export const scoreWith = (readiness: number, market: MarketCase, policy: MatchPolicy): number =>
  toSixDigits(
    FACTOR_NAMES.reduce((sum, name) => {
      // Readiness alone reads decisions.
      const value = name === 'readiness' ? readiness : FACTORS[name](market as MatchCase).value;
      return sum + policy.weights[name] * toSixDigits(value);
    }, 0),
  );
