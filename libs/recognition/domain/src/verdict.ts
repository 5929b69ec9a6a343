import type { Verdict } from '@crossward/contracts';
import type { Asked } from './program/prepare.js';
import { appliesOf, rightOf } from './program/rule-program.js';
import type { Coverage, DayLaw, OpenRule } from './selection.js';
import { concerns, evaluateAll, standingAmong, type Standing } from './standings.js';
import { and, FALSE, not, TRUE, type Truth } from './truth.js';

/** 2: the right is in effect, 1: a way is open, 0: nothing. */
export type Rank = 0 | 1 | 2;

export const certain = ({ outcome }: Standing): Rank => (outcome.right === TRUE ? 2 : outcome.applies === TRUE ? 1 : 0);
export const possible = ({ outcome }: Standing): Rank =>
  outcome.right !== FALSE ? 2 : outcome.applies !== FALSE ? 1 : 0;

/** The best that is certain, and the best that is possible, among what stands. */
export const ranksOf = (standings: readonly Standing[]): { sure: Rank; hoped: Rank } => {
  let sure: Rank = 0;
  let hoped: Rank = 0;
  for (const standing of standings) {
    sure = Math.max(sure, certain(standing)) as Rank;
    hoped = Math.max(hoped, possible(standing)) as Rank;
  }
  return { sure, hoped };
};

const CERTAIN_VERDICTS = ['barred', 'pathway', 'authorised'] as const;

export const verdictOf = (sure: Rank, hoped: Rank, coverage: Coverage): Verdict =>
  sure === 0 && (hoped > 0 || !coverage.complete) ? 'undetermined' : CERTAIN_VERDICTS[sure];

/** The weakest that the bars leave of a truth. */
export const openAfterBars = ({ closings }: OpenRule, { bars }: DayLaw, asked: Asked): Truth => {
  let open: Truth = TRUE;
  for (const { bar } of closings) {
    const { settled, program } = bars[bar] as DayLaw['bars'][number];
    if (settled === FALSE) continue;
    open = and(open, not(and(settled, appliesOf(program.judge(asked)) as Truth)));
  }
  return open;
};

/**
 * The verdict alone, the same as that of the whole decision: what certainly stands is never displaced by something less,
 * so the search ends at the first right, and at the first way once no right is left.
 */
export const judge = (law: DayLaw, asked: Asked): Verdict => {
  const { candidates, rights, coverage, gates } = law;
  for (let index = 0; index < gates.length; index += 1) {
    const one = gates[index] as DayLaw['gates'][number];
    if (concerns(one, asked)) return judgeBehindGates(law, asked);
  }
  let sure: Rank = 0;
  let hoped: Rank = 0;
  for (let index = 0; index < candidates.length; index += 1) {
    if (sure === 1 && index >= rights) break;
    const rule = candidates[index] as OpenRule;
    const packed = rule.program.judge(asked);
    if (packed === 0) continue;
    let applies = and(rule.settled, appliesOf(packed) as Truth);
    let right = and(rule.settled, rightOf(packed) as Truth);
    if (rule.closings.length > 0) {
      const open = openAfterBars(rule, law, asked);
      applies = and(applies, open);
      right = and(right, open);
    }
    if (right === TRUE) return 'authorised';
    if (applies === TRUE) sure = 1;
    const best: Rank = right !== FALSE ? 2 : applies !== FALSE ? 1 : 0;
    if (best > hoped) hoped = best;
  }
  return verdictOf(sure, hoped, coverage);
};

/** Which ways a gate stands before hangs on where each begins, which the short search does not ask. */
const judgeBehindGates = (law: DayLaw, asked: Asked): Verdict => {
  const { sure, hoped } = ranksOf(standingAmong(evaluateAll(law, asked, [])));
  return verdictOf(sure, hoped, law.coverage);
};
