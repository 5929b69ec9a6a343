import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, ROOT } from '../build.mjs';
import { overHttp } from './recognition/http.mjs';
import { fixedSum, line, ms, perSecond, rateOf, rateOfAsync, SUMS, timed } from './recognition/measure.mjs';
import { ON, questionsOf } from './recognition/questions.mjs';
import { cedar, jsonLogic, jsonRules, plainTable } from './recognition/references.mjs';

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

/** What ran before in a process decides how its code is compiled and how full its memory is: a service does one kind of work. */
const inProcessOfItsOwn = (file) =>
  spawnSync(process.execPath, [join(ROOT, 'tools/bench/recognition', file)], { stdio: 'inherit' }).status === 0;

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

  const routed = inProcessOfItsOwn('routing.mjs');
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
