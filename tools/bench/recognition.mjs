import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, ROOT } from '../build.mjs';

const WARM_UP_MS = 300;
const MEASURED_MS = 1500;

/** Calls a second of `work` over the items, in the best round of many: what others do on the machine only slows down. */
const rateOf = (items, work, forMs = MEASURED_MS) => {
  let kept = 0;
  let best = Infinity;
  const end = performance.now() + WARM_UP_MS + forMs;
  const measured = end - forMs;
  for (let start = performance.now(); start < end; start = performance.now()) {
    for (const item of items) kept += work(item) ? 1 : 0;
    if (start >= measured) best = Math.min(best, performance.now() - start);
  }
  if (kept === 0) throw new Error('Nothing was done.');
  return (items.length * 1000) / best;
};

/** The reference: a thousand steps of a fixed sum. It depends on the machine and its load alone. */
const fixedSum = (seed) => {
  let sum = seed;
  for (let step = 0; step < 1000; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
  return sum !== 0;
};

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
};

const line = (what, figure, beside = '') => console.log(`  ${what.padEnd(46)}${figure.padStart(14)}  ${beside}`);
const perSecond = (rate) => `${Math.round(rate).toLocaleString('en')}/s`;

/** Every case of the corpus whose verdict is not the one that it expects. */
const wrongIn = ({ engine }, cases) => cases.filter(({ query, verdict }) => engine.decide(query).verdict !== verdict);

/** Speed of the engine on the queries of all cases; true where every verdict is the one that its case expects. */
export const bench = async () => {
  build('libs/recognition/corpus');
  const url = pathToFileURL(join(ROOT, 'libs/recognition/corpus/dist/index.js')).href;
  const { CASES_FOLDER, LAW_FOLDER, loadCorpus, readCases } = await import(url);

  const folder = mkdtempSync(join(tmpdir(), 'crossward-law-'));
  cpSync(LAW_FOLDER, folder, { recursive: true });
  const parsed = timed(() => loadCorpus(folder));
  rmSync(folder, { recursive: true });
  loadCorpus();
  const kept = timed(() => loadCorpus());
  const { engine, reader, version } = kept.result;

  const raw = [...readCases(CASES_FOLDER).values()].flat().map(({ given, on, expect }) => ({
    query: { ...given, on },
    verdict: expect.verdict,
  }));
  const cases = raw.map(({ query, verdict }) => ({ query: reader.read(query), verdict }));
  const mixed = cases.map(({ query }) => query);
  const florida = mixed.map((query) => ({ ...query, destination: 'US-FL' }));
  const verdictsOf = (corpus) => florida.map((query) => corpus.engine.decide(query).verdict).join(' ');

  console.log(`Recognition, law ${version}, ${cases.length} queries of the cases, Node ${process.version}`);
  const sums = Array.from({ length: 500 }, (_, seed) => seed);
  line('reference: fixed sum of 1,000 steps', perSecond(rateOf(sums, fixedSum)));
  const show = (what, items, work) => {
    const rate = rateOf(items, work);
    // Beside each figure anew: the load of a machine changes from second to second.
    line(what, perSecond(rate), `${(rate / rateOf(sums, fixedSum, 300)).toFixed(3)} of the reference`);
  };
  show('reference: a copy of a query by JSON', mixed, (query) => JSON.parse(JSON.stringify(query)));
  show('decisions with reasons, one destination (US-FL)', florida, (query) => engine.decide(query));
  show('decisions with reasons, mixed destinations', mixed, (query) => engine.decide(query));
  show('read and decide, mixed destinations', raw, ({ query }) => engine.decide(reader.read(query)));
  show('read, decide and write as JSON', raw, ({ query }) => JSON.stringify(engine.decide(reader.read(query))));
  line('law loaded, parsed and checked', `${parsed.ms.toFixed(0)} ms`);
  line('law loaded, checked by an earlier process', `${kept.ms.toFixed(0)} ms`);

  const wrong = wrongIn(kept.result, cases);
  const same = verdictsOf(kept.result) === verdictsOf(parsed.result);
  for (const { query, verdict } of wrong.slice(0, 5))
    console.log(`  WRONG: ${JSON.stringify(query)} is not ${verdict}`);
  console.log(
    wrong.length === 0 && same
      ? `  All ${cases.length} verdicts are those of the cases; parsed and kept law agree on US-FL.`
      : `  ${wrong.length} verdicts are not those of the cases; parsed and kept law ${same ? 'agree' : 'DISAGREE'}.`,
  );
  return wrong.length === 0 && same;
};
