import { line } from '../recognition/measure.mjs';
import { BruteForce, compileGap } from './brute-force.mjs';
import { ChangedMarket, GONE, OTHER_DAYS_AND_PAY } from './changed-market.mjs';
import { idAt } from './decode.mjs';
import { domain } from './domain.mjs';
import { aimed, microseconds, number, p50, p99, seconds, sorted, verdict } from './figures.mjs';
import { RATES } from './places.mjs';
import { differing, searchTimes } from './searches.mjs';
import { Top } from './top.mjs';

const AIMS = { updateUs: 20, p99Times: 1.5 };
const AT_ONCE = 1000;
/** Blocks that are tidied after so many changes. */
const TIDIED = 200;

const kindOf = ({ was, now }) => {
  if (now === GONE) return 'a nurse removed';
  if (was === GONE) return 'a nurse inserted';
  return now === OTHER_DAYS_AND_PAY ? 'days and pay changed' : 'a whole profile changed';
};

/** Nurses are made before the clock starts; each change is timed by itself. */
const change = (index, changing, updates) => {
  const times = new Map();
  let background = 0;
  for (let done = 0; done < updates; done += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, updates - done) }, () => ({ ...changing.next() }));
    for (const one of batch) {
      const id = one.nurse?.id ?? idAt(changing.first, one.at);
      const began = performance.now();
      if (one.nurse) index.upsert(one.nurse, one.classId);
      else index.remove(id);
      const took = performance.now() - began;
      const kind = kindOf(one);
      if (!times.has(kind)) times.set(kind, []);
      times.get(kind).push(took);
    }
    const began = performance.now();
    index.compact(TIDIED);
    background += performance.now() - began;
  }
  return { times, background };
};

const expectedOf = (market, columns) => {
  const force = new BruteForce(columns);
  return market.gaps.map((one) => {
    const top = new Top(market.k);
    const compiled = compileGap(one, market.rights[one.asked], market.practises);
    force.eachWhoFits(compiled, (at, score) => top.add(score, () => idAt(columns, at)));
    return { list: top.list };
  });
};

/** Random changes, then the same questions: still exact, and how much slower than an index that is built anew. */
export const tellUpdates = (index, market, columns, updates) => {
  const changing = new ChangedMarket(columns, market);
  const { times, background } = change(index, changing, updates);
  for (const [kind, list] of [...times].sort()) {
    const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
    const own = sorted(list);
    line(
      `${kind}, mean`,
      microseconds(mean),
      `${aimed(mean * 1000, AIMS.updateUs, 'µs')}; p50 ${microseconds(p50(own))}, p99 ${microseconds(p99(own))}, ${number(list.length)} times`,
    );
  }
  line(
    '  background work beside them',
    seconds(background),
    `compaction, ${TIDIED} blocks after ${number(AT_ONCE)} changes`,
  );
  const now = changing.columns();
  const wrong = differing(index, market, expectedOf(market, now));
  line(
    `after ${number(updates)} changes, lists that differ from brute force`,
    String(wrong),
    `of ${market.gaps.length}`,
  );
  const builder = new domain.MarketIndexBuilder(market.registry, { referenceRates: RATES });
  builder.add(now);
  const fresh = builder.build();
  const [used, anew] = [index, fresh].map((one) => searchTimes(one, market, market.random));
  const times99 = p99(used) / p99(anew);
  line(
    '  p99 against an index built anew',
    `${times99.toFixed(2)} times`,
    `aim ≤ ${AIMS.p99Times} ${verdict(times99 <= AIMS.p99Times)}; p50 ${(p50(used) / p50(anew)).toFixed(2)} times`,
  );
  return wrong === 0;
};
