import { line } from '../recognition/measure.mjs';
import { buildIndex } from './building.mjs';
import { besideDatabases } from './databases.mjs';
import { tellExplanations } from './explanations.mjs';
import { number, p50, seconds, sorted, tellTimes } from './figures.mjs';
import { tellGapsForNurse } from './gaps-for-nurse.mjs';
import { bestOfAll } from './parts.mjs';
import { forThreads, rankingMarket } from './ranking-market.mjs';
import { sampleAgrees } from './sample.mjs';
import { tellSearches } from './searches.mjs';
import { tellThreads } from './threads.mjs';
import { tellUpdates } from './updates.mjs';

const MILLION = 1_000_000;
const PLANET = 30_000_000;
/** What the product asks of itself, by size of the market. */
const AIMS = { p99Ms: { [MILLION]: 0.3, [PLANET]: 0.5 }, timesFaster: 50 };

/** The index beside brute force and databases on the same nurses and gaps; true where all lists are the same. */
export const ranking = async ({ planet, only, nurses = planet ? PLANET : MILLION }) => {
  const wholly = only !== 'databases';
  console.log(`  Ranking: ${number(nurses)} nurses`);
  const began = performance.now();
  const market = await rankingMarket(nurses);
  line(
    'law asked for all classes',
    seconds(performance.now() - began),
    `${market.classes.length} classes × ${market.rights.length} questions, law ${market.law.version}`,
  );
  const { index, first } = await buildIndex(market, { planet: nurses === PLANET });
  let right = sampleAgrees(market, first);
  const looked = performance.now();
  const expected = await bestOfAll(forThreads(market));
  const everybody = sorted(expected.slice(0, market.random.length).map((one) => one.ms));
  tellTimes('reference: brute force over typed columns', everybody, `all in ${seconds(performance.now() - looked)}`);
  const fits = sorted(expected.slice(0, market.random.length).map(({ count }) => count));
  line('  nurses who fit a random gap', number(p50(fits)), `at most ${number(fits.at(-1))}`);
  const none = expected.slice(market.random.length).filter(({ count }) => count === 0).length;
  line('  gaps with rare certificates that nobody fits', String(none), `of ${market.rare.length}`);
  const found = tellSearches(index, market, expected, AIMS.p99Ms[nurses] ?? null);
  right &&= found.right;
  line('  times faster than brute force at p50', (p50(everybody) / p50(found.random)).toFixed(0));
  if (wholly) {
    right = tellExplanations(index, market, first) && right;
    right = (await tellGapsForNurse(market, first)) && right;
    right = (await tellThreads(index, market, expected)) && right;
  }
  if (first.count < nurses) {
    console.log('  Databases and changes are measured up to 1,000,000 nurses.');
    return right;
  }
  const aim = nurses === MILLION ? AIMS.timesFaster : null;
  if (only !== 'index') right = (await besideDatabases(market, first, expected, found, { aim })) && right;
  return wholly ? tellUpdates(index, market, first, nurses) && right : right;
};
