import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build.mjs';
import { domain } from './domain.mjs';
import { LAW_QUESTIONS } from './gaps.mjs';
import { TODAY } from './terms.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);

const daysOf = ({ from: first, until }) => (Date.parse(until) - Date.parse(first)) / 86_400_000;
/** Neither a right nor a route that counts; why does not matter to a ranking. */
const noRight = (verdict, corpusVersion) => ({
  ...{ verdict, corpusVersion, alternatives: [], entry: [], missing: [], limits: [] },
});

/** Asks the law that is built, as the service does: once per class, question and day. */
export const openLaw = async (classes) => {
  const { loadCorpus } = await from('libs/recognition/corpus/dist/index.js');
  const { engine, reader } = loadCorpus();
  const decide = ({ facts }, { jurisdiction, profession, setting, assignment }, on, wholly) => {
    const asked = { nurse: facts, destination: jurisdiction, on, as: profession, purpose: 'temporary' };
    const query = reader.read({ ...asked, assignment: { setting, days: daysOf(assignment) } });
    const verdict = engine.verdict(query);
    return wholly(verdict) ? engine.decide(query) : noRight(verdict, engine.corpusVersion);
  };
  /** What the law says of every class for one question. A mere route is only looked into where the gap would accept it. */
  const decisionsOf = (question) => {
    const { acceptsPendingLicence: pending, assignment } = question;
    return classes.map((one) => {
      const atStart = decide(one, question, assignment.from, (v) => v === 'authorised' || (pending && v === 'pathway'));
      const onTheWay = pending && atStart.verdict === 'pathway';
      return { atStart, asOfToday: onTheWay ? decide(one, question, TODAY, () => true) : null };
    });
  };
  return { decisionsOf, version: engine.corpusVersion };
};

/** Of every question of law its rights by class. */
export const rightsOfAll = ({ decisionsOf }) =>
  LAW_QUESTIONS.map(({ acceptsPendingLicence, ...law }) =>
    domain.classRights(
      { ...law, requirements: { acceptsPendingLicence } },
      decisionsOf({ ...law, acceptsPendingLicence }),
    ),
  );
