import { build } from '../build.mjs';
import { fixedSum, line, perSecond, rateOf, SUMS } from './recognition/measure.mjs';

/** Clearing and rounds; true where all answers are right. */
export const bench = async () => {
  build('libs/matching/domain');
  console.log(`Matching, Node ${process.version}`);
  line('reference: fixed sum of 1,000 steps', perSecond(rateOf(SUMS, fixedSum)));
  const { clearing } = await import('./matching/clearing.mjs');
  return clearing();
};
