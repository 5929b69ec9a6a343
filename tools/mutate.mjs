// npm run mutate: plants one fault at a time into the law, in memory, and tells which of them no case notices.
// Exit status 1 where fewer are noticed than --threshold asks for. docs/law.md, "The mutation run", explains it.
import { parseArgs } from 'node:util';
import { exitCodeOf, reportOf, summaryOf } from './mutate/report.mjs';

const USAGE = `Usage: npm run mutate -- [options]
  --arrangement ID    only faults in the document with this id (an arrangement, membership, table, condition, entry,
                      language requirement or score table); repeatable
  --area PREFIX       only faults in documents whose id begins so, for example us-; repeatable
  --sample N          only so many faults, picked by --seed
  --seed S            which ones (default 1)
  --threshold N       the share in per cent that must be noticed (default 95)
  --list-survivors    each fault that no case notices, and where
  --json              everything, as JSON`;

const fail = (message) => {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
};

const OPTIONS = {
  arrangement: { type: 'string', multiple: true, default: [] },
  area: { type: 'string', multiple: true, default: [] },
  sample: { type: 'string' },
  seed: { type: 'string', default: '1' },
  threshold: { type: 'string', default: '95' },
  'list-survivors': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

const argumentsOf = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return fail(error.message);
  }
};

const numberIn = (name, text, most) => {
  const number = Number(text);
  return text.trim() !== '' && number >= 0 && number <= most ? number : fail(`--${name} (${text}) is not a number.`);
};

const options = argumentsOf();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const { arrangement, area, seed } = options;
const threshold = numberIn('threshold', options.threshold, 100);
const sample =
  options.sample === undefined ? {} : { sample: { size: numberIn('sample', options.sample, Infinity), seed } };
const everything = arrangement.length + area.length === 0;
const only = (id) => everything || arrangement.includes(id) || area.some((prefix) => id.startsWith(prefix));

const { runMutations } = await import('@crossward/recognition-corpus');
const mutants = runMutations({ only, ...sample });
if (mutants.length === 0) fail('No fault was planted: there is no document of that name.');
const summary = summaryOf(mutants);
if (options.json) console.log(JSON.stringify({ ...summary, threshold, mutants }, undefined, 2));
else console.log(reportOf(mutants, summary, { threshold, survivors: options['list-survivors'] }));
process.exitCode = exitCodeOf(summary, threshold);
