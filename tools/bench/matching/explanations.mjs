import { line } from '../recognition/measure.mjs';
import { idAt } from './decode.mjs';
import { domain } from './domain.mjs';
import { aimed, fine, p50, p99, sorted } from './figures.mjs';
import { LAW_QUESTIONS } from './gaps.mjs';
import { RATES } from './places.mjs';
import { search } from './searches.mjs';
import { randomOf } from './random.mjs';
import { TODAY } from './terms.mjs';

const AIM_MS = 0.2;
const QUESTIONS = 3;
const STRANGERS = 200;
/** As searches are measured: the best of some for each pair, since the first few wait for the compiler. */
const ROUNDS = 5;

/** Reasons of pairs, best and arbitrary ones, out of the index; true where the reasons give the score of the list. */
export const tellExplanations = (index, market, columns) => {
  const random = randomOf(5);
  const asked = market.random.filter(({ asked: one }, at, all) => all.findIndex((other) => other.asked === one) === at);
  const [why, whyNot] = [[], []];
  let same = true;
  for (const one of asked.slice(0, QUESTIONS)) {
    const decisions = market.law.decisionsOf(LAW_QUESTIONS[one.asked]);
    const explain = (id, into) => {
      let [best, assessment] = [Infinity, null];
      for (let round = 0; round < ROUNDS; round += 1) {
        const began = performance.now();
        const nurse = index.nurse(id);
        const match = { gap: one.gap, nurse, decisions: decisions[index.classOf(id)], today: TODAY, rates: RATES };
        assessment = domain.assess(match, one.policy);
        best = Math.min(best, performance.now() - began);
      }
      into.push(best);
      return assessment;
    };
    for (const { nurseId, score } of search(index, market, one).top) {
      const { eligible, score: told } = explain(nurseId, why);
      same &&= eligible && told === score;
    }
    for (let count = 0; count < STRANGERS; count += 1) explain(idAt(columns, random.below(columns.count)), whyNot);
  }
  for (const [called, times] of Object.entries({ why, 'why not': whyNot })) {
    const own = sorted(times);
    if (own.length === 0) continue;
    line(
      `${called}: all constraints, factors and reasons of a pair, p50`,
      fine(p50(own)),
      `p99 ${fine(p99(own))}; p99 ${aimed(p99(own), AIM_MS, 'ms')}`,
    );
  }
  return same;
};
