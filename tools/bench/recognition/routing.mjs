import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build.mjs';
import { at, fixedSum, line, ms, perSecond, rateOf, SUMS, timesOf } from './measure.mjs';
import { ON, questionsOf } from './questions.mjs';

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
  const maps = timesOf(everyone, whole);
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

const { loadCorpus } = await import(pathToFileURL(join(ROOT, 'libs/recognition/corpus/dist/index.js')).href);
const corpus = loadCorpus();
const { questions, nurses } = questionsOf(corpus, ON);
line('reference: fixed sum of 1,000 steps, beside routes', perSecond(rateOf(SUMS, fixedSum)));
process.exitCode = routing(corpus, questions, nurses) ? 0 : 1;
