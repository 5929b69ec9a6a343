import { line } from '../recognition/measure.mjs';
import { compileGap, BruteForce } from './brute-force.mjs';
import { idAt, nurseAt } from './decode.mjs';
import { domain } from './domain.mjs';
import { LAW_QUESTIONS } from './gaps.mjs';
import { countDifferent } from './figures.mjs';
import { RATES } from './places.mjs';
import { TERMS, TODAY } from './terms.mjs';
import { Top } from './top.mjs';

const QUESTIONS = 12;
const NURSES = 1500;

/** Holds brute force over columns against the ranking itself, nurse by nurse, on a sample; true where they agree. */
export const sampleAgrees = (market, columns) => {
  const { classes, law, rights, practises, gaps, k } = market;
  const force = new BruteForce(columns);
  const asked = [...new Set(gaps.map((one) => one.asked))].slice(0, QUESTIONS);
  const decisions = new Map(asked.map((one) => [one, law.decisionsOf(LAW_QUESTIONS[one])]));
  const [found, expected] = [[], []];
  let ranked = 0;
  for (const one of gaps.filter((each) => decisions.has(each.asked)).slice(0, 60)) {
    const compiled = compileGap(one, rights[one.asked], practises);
    const { nurses } = force.bySpecialty[TERMS.specialties.indexOf(one.gap.requirements.specialty)];
    const step = Math.max(1, Math.floor(nurses.length / NURSES));
    const chosen = new Set(nurses.filter((_at, index) => index % step === 0));
    const classOf = new Map([...chosen].map((at) => [idAt(columns, at), columns.classIds[at]]));
    const ranking = domain.rankNurses({
      ...{ gap: one.gap, policy: one.policy, today: TODAY, rates: RATES },
      nurses: [...chosen].map((at) => nurseAt(columns, at, classes)),
      decisionsOf: ({ id }) => decisions.get(one.asked)[classOf.get(id)],
    });
    const top = new Top(k);
    force.eachWhoFits(compiled, (at, score) => chosen.has(at) && top.add(score, () => idAt(columns, at)));
    found.push(top.list);
    expected.push(ranking.ranked.slice(0, k));
    ranked += ranking.ranked.length;
  }
  const wrong = countDifferent(found, expected);
  line(
    'brute force against rankNurses on a sample',
    `${wrong} differ`,
    `of ${found.length} gaps, ${ranked} nurses ranked`,
  );
  return wrong === 0 && ranked > 0;
};
