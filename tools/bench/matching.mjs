import { build } from '../build.mjs';
import { fixedSum, line, perSecond, rateOf, SUMS } from './recognition/measure.mjs';

/**
 * Rankings by the index beside brute force and databases, clearing beside a solver; true where all answers are right.
 * `MATCH_ONLY=ranking` or `clearing` runs one half; `MATCH_NURSES`, `MATCH_CLEARING_NURSES` make smaller markets.
 */
export const bench = async ({ planet }) => {
  build('.');
  console.log(`Matching, Node ${process.version}`);
  line('reference: fixed sum of 1,000 steps', perSecond(rateOf(SUMS, fixedSum)));
  const { ranking } = await import('./matching/ranking.mjs');
  const { clearing } = await import('./matching/clearing.mjs');
  const { MATCH_ONLY: only } = process.env;
  const cleared = planet || only === 'ranking' || (await clearing());
  const ranked = only === 'clearing' || (await ranking({ planet }));
  return cleared && ranked;
};
