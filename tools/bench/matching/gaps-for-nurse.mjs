import { line } from '../recognition/measure.mjs';
import { nurseAt } from './decode.mjs';
import { domain } from './domain.mjs';
import { microseconds, number, sorted, tellTimes } from './figures.mjs';
import { marketGaps, POLICIES } from './gaps.mjs';
import { openLaw } from './law.mjs';
import { RATES } from './places.mjs';
import { TODAY } from './terms.mjs';

const GAPS = Number(process.env.MATCH_GAPS ?? 100_000);
const NURSES = 200;
/** Every gap is assessed for so many; for the others those that no market constraint excludes, which takes a tenth. */
const WHOLE = 3;
/** The lists of so many are held against the reference, which looks at every gap: for all of them it would take minutes. */
const CHECKED = 60;
const K = 50;
const CHANGES = 10_000;

const circumstances = { todayAt: () => TODAY, rates: RATES };

/** What the law says of every nurse to each question, asked once. */
const answersOf = (law) => {
  const decisions = new Map();
  return ({ jurisdiction, profession, setting, assignment, requirements: { acceptsPendingLicence } }) => {
    const key = [jurisdiction, profession, assignment.from, assignment.until, acceptsPendingLicence].join();
    const question = { jurisdiction, profession, setting, assignment, acceptsPendingLicence };
    if (!decisions.has(key)) decisions.set(key, law.decisionsOf(question));
    return decisions.get(key);
  };
};

const askedOf = (nurse, decisionsOf) => {
  const rights = new Map();
  const rightsOf = (gap) => {
    if (!rights.has(gap.id)) rights.set(gap.id, domain.rightsOf('', { gap, decisions: decisionsOf(gap) }));
    return rights.get(gap.id);
  };
  return { nurse, decisionsOf, rightsOf };
};

const referenceOf = ({ nurse, decisionsOf }, gaps, policyOf, whole) => {
  const passing = (gap) => domain.passesMarket({ gap, nurse, today: TODAY, rates: RATES });
  const among = whole ? gaps : gaps.filter(passing);
  return domain.rankGaps({ nurse, gaps: among, decisionsOf, policy: policyOf, ...circumstances }).ranked;
};

const isSame = (found, { eligible }, ranked) =>
  eligible === ranked.length &&
  found.length === Math.min(K, ranked.length) &&
  found.every(({ gap, score }, at) => ranked[at].gapId === gap.id && ranked[at].score === score);

const timed = (work) => {
  const began = performance.now();
  const answer = work();
  return [answer, performance.now() - began];
};

/** The best gaps for nurses out of all that are open; true where each list is the one of `rankGaps`. */
export const tellGapsForNurse = async (market, first) => {
  const drawn = marketGaps(GAPS, { seed: 3 });
  const gaps = drawn.map(({ gap }) => gap);
  const chosen = new Map(
    drawn.filter(({ policy }) => policy !== POLICIES[0]).map(({ gap, policy }) => [gap.id, policy]),
  );
  const index = new domain.GapIndex();
  const [, built] = timed(() => gaps.forEach((gap) => index.upsert(gap)));
  const { groups } = index.stats();
  console.log(`  Gaps for a nurse: ${number(gaps.length)} open gaps in ${number(groups)} groups, best ${K}`);
  line('index of gaps built', `${built.toFixed(0)} ms`);
  const policies = { usual: POLICIES[0], chosen };
  const policyOf = ({ id }) => chosen.get(id) ?? POLICIES[0];
  const step = Math.floor(first.count / NURSES) || 1;
  const times = { search: [], count: [] };
  let wrong = 0;
  const nurses = Array.from({ length: NURSES }, (_none, at) =>
    nurseAt(first, (at * step) % first.count, market.classes),
  );
  const answersFor = answersOf(await openLaw(nurses));
  for (const [at, nurse] of nurses.entries()) {
    const asked = askedOf(nurse, (gap) => answersFor(gap)[at]);
    const options = { ...circumstances, policies, rightsOf: asked.rightsOf, k: K };
    index.search(nurse, options);
    const [found, searched] = timed(() => index.search(nurse, options));
    const [counts, counted] = timed(() => index.count(nurse, options));
    times.search.push(searched);
    times.count.push(counted);
    if (at < CHECKED && !isSame(found, counts, referenceOf(asked, gaps, policyOf, at < WHOLE))) wrong += 1;
  }
  tellTimes(`best ${K} gaps for a nurse`, sorted(times.search), `${NURSES} nurses, the law known`);
  tellTimes('  how many gaps fit her', sorted(times.count));
  line('  lists that differ from rankGaps', String(wrong), `of ${CHECKED}`);
  const [, changed] = timed(() => {
    for (let at = 0; at < CHANGES; at += 1) index.upsert(gaps[(at * 7919) % gaps.length]);
  });
  line('  a gap changed', microseconds(changed / CHANGES), 'mean');
  return wrong === 0;
};
