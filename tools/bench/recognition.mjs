import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, ROOT } from '../build.mjs';
import { overHttp } from './recognition/http.mjs';
import {
  at,
  fixedSum,
  line,
  ms,
  perSecond,
  rateOf,
  rateOfAsync,
  SUMS,
  timed,
  timesOf,
} from './recognition/measure.mjs';
import { questionsOf } from './recognition/questions.mjs';
import { cedar, jsonLogic, jsonRules, plainTable } from './recognition/references.mjs';

const ON = '2026-11-26';

/** Loads the law three ways; how long each takes, and whether they agree. */
const loading = ({ LAW_FOLDER, loadCorpus }) => {
  const folder = mkdtempSync(join(tmpdir(), 'crossward-law-'));
  cpSync(LAW_FOLDER, folder, { recursive: true });
  const parsed = timed(() => loadCorpus(folder));
  rmSync(folder, { recursive: true });
  loadCorpus();
  const kept = timed(() => loadCorpus());
  line('law loaded and compiled', ms(kept.ms), 'as every start does; checked once, when it was built');
  line('law parsed from YAML, checked against its schemas, compiled', ms(parsed.ms), 'as lint and the build do');
  return { corpus: kept.result, other: parsed.result };
};

/** Other engines on a sample; true where all their verdicts are those of the corpus. */
const besideOthers = async (questions, verdicts, own) => {
  let same = true;
  const compare = (name, sample, found, rate) => {
    const wrong = sample.filter((question, index) => found[index] !== verdicts[questions.indexOf(question)]).length;
    same &&= wrong === 0;
    line(
      `reference: ${name}`,
      perSecond(rate),
      `ours is ${(own / rate).toFixed(1)} times this; ${wrong} verdicts differ`,
    );
  };
  const table = plainTable(questions, verdicts);
  const sample = questions.slice(0, 20_000);
  compare('plain table, source × destination', sample, sample.map(table), rateOf(sample, table));
  const logic = jsonLogic(questions, verdicts);
  compare('json-logic-engine, compiled per destination', sample, sample.map(logic), rateOf(sample, logic));
  const few = questions.slice(0, 3000);
  const rules = jsonRules(questions, verdicts);
  const ruled = [];
  const rate = await rateOfAsync(few, async (question) => ruled.push(await rules(question)));
  compare('json-rules-engine, an engine per destination', few, ruled, rate);
  const policies = cedar(questions, verdicts);
  compare('cedar-wasm, preparsed policies per destination', few, few.map(policies), rateOf(few, policies, 500));
  return same;
};

/** As many as it takes until the code is as fast as it gets, and each question was once asked while nobody else was at work. */
const ROUNDS_OF_ROUTES = 20;

const routing = ({ engine, reader }, questions, nurses) => {
  const asked = questions.slice(0, 1500).map(({ raw }) => reader.read(raw));
  const first = timesOf(asked, (query) => engine.routes(query), 1);
  const routes = timesOf(asked, (query) => engine.routes(query), ROUNDS_OF_ROUTES);
  const several = asked.filter((query) => engine.routes(query).routes.some(({ legs }) => legs.length > 1)).length;
  line(
    'routes to one place, up to 4 legs, p50',
    ms(at(routes, 0.5)),
    `${several} of ${asked.length} have routes over several legs`,
  );
  line('routes to one place, up to 4 legs, p99', ms(at(routes, 0.99)));
  line('the same, asked for the first time in a process, p50', ms(at(first, 0.5)), `p99 ${ms(at(first, 0.99))}`);
  const everyone = nurses.map(({ nurse }) => reader.read({ nurse, destination: 'NZ', on: ON }));
  const whole = ({ nurse, on }) => engine.destinations({ nurse, on });
  for (const query of everyone) whole(query);
  const maps = timesOf(everyone, whole, 3);
  line('where can I work: every place at once, p50', ms(at(maps, 0.5)));
  line('where can I work: every place at once, p99', ms(at(maps, 0.99)));
  // One to all against one at a time: the verdicts, and the start of the best certain route.
  const wrong = everyone.slice(0, 12).flatMap((query) =>
    whole(query).destinations.filter(({ jurisdiction, verdict, route }) => {
      const one = engine.routes({ ...query, destination: jurisdiction });
      const certain = (found) => found !== undefined && !found.legs.some(({ conditionalOn }) => conditionalOn);
      const [best] = one.routes;
      const startOf = (found) => found?.earliestStart?.typical ?? null;
      return verdict !== one.verdict || (certain(route) && certain(best) && startOf(route) !== startOf(best));
    }),
  );
  console.log(`  ${wrong.length} places differ between one-to-all and one at a time (12 nurses, every place).`);
  return wrong.length === 0;
};

/** Figures of the engine beside references of the same process; true where all of them give the same verdicts. */
export const bench = async () => {
  build('libs/recognition/corpus');
  build('apps/recognition');
  const { LAW_FOLDER, loadCorpus } = await import(
    pathToFileURL(join(ROOT, 'libs/recognition/corpus/dist/index.js')).href
  );
  console.log(`Recognition on one core, Node ${process.version}`);
  line('reference: fixed sum of 1,000 steps', perSecond(rateOf(SUMS, fixedSum)));
  const { corpus, other } = loading({ LAW_FOLDER, loadCorpus });
  const { engine, reader, version, law } = corpus;
  const { questions, nurses, places } = questionsOf(corpus, ON);
  console.log(`  law ${version}: ${law.arrangements.length} arrangements, ${law.jurisdictions.length} places`);
  console.log(`  ${questions.length} questions: ${nurses.length} nurses × ${places.length} places on ${ON}`);

  const read = questions.map(({ raw }) => reader.read(raw));
  const prepared = new Map(
    nurses.map(({ key, nurse }) => [key, engine.prepareNurse(reader.read({ nurse, destination: 'NZ', on: ON }).nurse)]),
  );
  const asked = read.map((query, index) => engine.prepare(query, prepared.get(questions[index].key)));
  const verdicts = asked.map((one) => engine.judge(one));
  const own = rateOf(asked, (one) => engine.judge(one));
  line('verdict only', perSecond(own), 'facts prepared once a nurse');
  line('verdict only, facts prepared for each question', perSecond(rateOf(read, (query) => engine.verdict(query))));
  line('verdict with reasons', perSecond(rateOf(asked, (one) => engine.judgeWithReasons(one))));
  const few = read.slice(0, 10_000);
  line(
    'whole decision: routes, entry, missing facts, reasons',
    perSecond(rateOf(few, (query) => engine.decide(query))),
  );
  const decided = few.filter((query, index) => engine.decide(query).verdict !== verdicts[index]).length;
  const judged = asked.filter((one, index) => engine.judgeWithReasons(one).verdict !== verdicts[index]).length;
  const parsed = few.filter((query, index) => other.engine.verdict(query) !== verdicts[index]).length;
  console.log(
    `  verdicts that differ: ${judged} with reasons, ${decided} of whole decisions, ${parsed} by the law parsed anew`,
  );
  const alike = await besideOthers(questions, verdicts, own);

  const routed = routing(corpus, questions, nurses);
  const thousand = questions.slice(0, 1000).map(({ raw }) => raw);
  const validation = rateOf(thousand, (raw) => reader.read(raw));
  const http = await overHttp(questions);
  line(
    'of that time, validation takes',
    `${((100 * http.rate) / validation).toFixed(0)} %`,
    `${perSecond(validation)} validated alone`,
  );
  const served = http.verdicts.filter((verdict, index) => verdict !== verdicts[index]).length;
  console.log(`  ${served} of 1,000 verdicts over HTTP differ.`);
  const right = alike && routed && decided + judged + parsed + served === 0;
  console.log(right ? '  All verdicts are the same.' : '  VERDICTS DIFFER.');
  return right;
};
