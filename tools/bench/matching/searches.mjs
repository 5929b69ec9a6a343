import { line, timesOf } from '../recognition/measure.mjs';
import { aimed, countDifferent, p50, p99, tellTimes } from './figures.mjs';
import { searchOptions } from './ranking-market.mjs';

const ROUNDS = 5;

export const search = (index, market, one) => index.search(one.gap, searchOptions(market, one));

/** Answers of all gaps that differ from those of brute force. */
export const differing = (index, market, expected) =>
  countDifferent(
    market.gaps.map((one) => search(index, market, one).top),
    expected.map(({ list }) => list),
  );

/** Milliseconds of each gap, each the best of some rounds over all of them, sorted. */
export const searchTimes = (index, market, gaps) => timesOf(gaps, (one) => search(index, market, one), ROUNDS);

/** Searches for both sorts of gaps; true where every list is that of brute force. */
export const tellSearches = (index, market, expected, p99Aim) => {
  const wrong = differing(index, market, expected);
  const random = searchTimes(index, market, market.random);
  const rare = searchTimes(index, market, market.rare);
  const opened = market.random.map((one) => search(index, market, one).blocksOpened).sort((a, b) => a - b);
  tellTimes(
    `exact top ${market.k}, ${market.random.length} random gaps`,
    random,
    p99Aim === null ? '' : `p99 ${aimed(p99(random), p99Aim, 'ms')}`,
  );
  line('  blocks opened', `${p50(opened)} / ${p99(opened)}`, 'p50 / p99');
  tellTimes(`exact top ${market.k}, ${market.rare.length} gaps with rare certificates`, rare);
  line('  lists that differ from brute force', String(wrong), `of ${market.gaps.length}`);
  return { random, rare, right: wrong === 0 };
};
