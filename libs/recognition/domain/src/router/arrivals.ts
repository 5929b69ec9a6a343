import type { LawIndex } from '../law-index.js';
import type { Asked } from '../program/prepare.js';
import { appliesOf, rightOf } from '../program/rule-program.js';
import { candidateOf } from '../routes.js';
import type { DayLaw, OpenRule } from '../selection.js';
import { concerns, evaluateOne, supersedes } from '../standings.js';
import { and, FALSE, TRUE, UNKNOWN, type Truth } from '../truth.js';
import { openAfterBars, type Rank } from '../verdict.js';
import { ONE_LEG, plus, type Cost } from './cost.js';
import type { Label } from './label.js';
import { costOf, type Ending } from './leg.js';
import type { Network } from './network.js';
import type { FeeComparison } from './rates.js';
import type { Scout, Travel } from './travel.js';

/** What a place answers to a nurse on the way: the ways in, and the ranks of the verdict there. */
export interface Arrival {
  labels: Label[];
  sure: Rank;
  hoped: Rank;
}

/** An arrangement that is not closed, and what the leg takes. */
interface OpenEnd {
  rule: OpenRule;
  ending: Ending;
  applies: Truth;
  right: Truth;
  cost: Cost;
}

/** A licence that was gained on the way stands before all others, and alone leads on. */
const NEW_LICENCE = 1;

const NOWHERE: Arrival = { labels: [], sure: 0, hoped: 0 };

/** A certain right displaces anything it supersedes, a certain way only ways; as in a decision. */
const isDisplaced = ({ rule, right }: OpenEnd, by: readonly OpenEnd[]): boolean =>
  by.some(
    (one) => one.applies === TRUE && supersedes(one.rule.rule, rule.rule) && (one.right === TRUE || right !== TRUE),
  );

/**
 * The last leg into a place, for a nurse as she is at the end of the way before: by the truths alone, since a search looks
 * at hundreds of legs for each that is shown. What is shown is evaluated again with its reasons.
 */
export class Arrivals {
  constructor(
    private readonly index: LawIndex,
    private readonly network: Network,
    private readonly comparison: FeeComparison,
  ) {}

  /** All legs into the place; after a leg, only those that its licence opens. */
  into(place: number, scout: Scout, parent?: Label): Arrival {
    scout.turn(place);
    const law = this.index.lawFor(scout.still);
    const ends = this.endsOf(law, scout.still, place, parent);
    const moved = law.byHome.length === 0 || ends.some(isOpenAtHome) ? [] : this.byMoving(law, scout, place, parent);
    if (ends.length + moved.length === 0) return NOWHERE;
    let [sure, hoped]: [Rank, Rank] = [0, 0];
    for (const { applies, right } of ends) {
      sure = Math.max(sure, right === TRUE ? 2 : applies === TRUE ? 1 : 0) as Rank;
      hoped = Math.max(hoped, right !== FALSE ? 2 : 1) as Rank;
    }
    const labels = ends.map((end) => labelOf(end, place, parent, undefined));
    for (const end of moved) labels.push(labelOf(end, place, parent, place));
    return { labels, sure, hoped };
  }

  /** What is open and what no certain one displaces. */
  private endsOf(law: DayLaw, asked: Asked, place: number, parent: Label | undefined): OpenEnd[] {
    const most = parent ? NEW_LICENCE : undefined;
    const gated = law.gates.length > 0 && law.gates.some((gate) => concerns(gate, asked));
    const lookAt = (rules: readonly OpenRule[], among: number | undefined): OpenEnd[] => {
      const open: OpenEnd[] = [];
      for (const rule of rules) {
        const packed = rule.program.judge(asked, among);
        if (packed === 0) continue;
        const end = gated
          ? this.behindGate(law, rule, asked, place, among)
          : this.endOf(law, rule, asked, place, packed);
        if (end.applies !== FALSE) open.push(end);
      }
      return open;
    };
    const open = lookAt(parent ? law.byLicence : law.candidates, most);
    if (open.length === 0 || law.displacing.length === 0) return open;
    // On a way, what she may do by all that she holds displaces as it does at home.
    const by = parent ? lookAt(law.displacing, undefined) : open.filter(({ rule }) => rule.rule.supersedes.size > 0);
    return by.length === 0 ? open : open.filter((end) => !isDisplaced(end, by));
  }

  private endOf(law: DayLaw, rule: OpenRule, asked: Asked, place: number, packed: number): OpenEnd {
    let applies = and(rule.settled, appliesOf(packed) as Truth);
    let right = and(rule.settled, rightOf(packed) as Truth);
    if (rule.closings.length > 0) {
      const afterBars = openAfterBars(rule, law, asked);
      applies = and(applies, afterBars);
      right = and(right, afterBars);
    }
    const ending = this.network.endOf(rule, place);
    const inEffect = right === TRUE && rule.version.document.gives === 'route';
    return { rule, ending, applies, right, cost: inEffect ? ONE_LEG : ending.whole };
  }

  /** Where a way begins tells whether a gate stands before it; hardly anybody is asked this. */
  private behindGate(law: DayLaw, rule: OpenRule, asked: Asked, place: number, most: number | undefined): OpenEnd {
    const standing = evaluateOne(law, rule, asked, most);
    const { applies, right } = standing.outcome;
    const cost = costOf(candidateOf(standing).steps, this.comparison);
    return { rule, ending: this.network.endOf(rule, place), applies, right, cost };
  }

  /** The ways that ask for a home there, as if the nurse moved. */
  private byMoving(law: DayLaw, scout: Scout, place: number, parent: Label | undefined): readonly OpenEnd[] {
    const asked = scout.moved();
    if (!asked) return [];
    const most = parent ? NEW_LICENCE : undefined;
    if (!law.byHome.some(({ program }) => program.judge(asked, most) !== 0)) return [];
    return this.endsOf(law, asked, place, parent).filter(({ ending }) => ending.moves);
  }
}

const isOpenAtHome = ({ ending, applies }: OpenEnd): boolean => ending.moves && applies === TRUE;

const labelOf = (
  { rule, ending, applies, right, cost }: OpenEnd,
  place: number,
  parent: Label | undefined,
  movedTo: number | undefined,
): Label => {
  const moves = movedTo !== undefined || (parent?.moves ?? false);
  const conditional = applies === UNKNOWN || (parent?.conditional ?? false);
  const whole = parent ? plus(parent.cost, cost) : cost;
  const elapsed = whole.days;
  return {
    parent,
    place,
    rule,
    applies,
    right,
    ending,
    movedTo,
    moves,
    cost: whole,
    conditional,
    elapsed,
    traveller: undefined,
  };
};

/**
 * Do legs lead on from a licence that is still to be gained there? Who is registered needs no second registration, only
 * one that reaches further: that of many states in place of the one.
 */
export const leadsOn = ({ labels }: Arrival, { ending, place }: Label, travel: Travel): boolean => {
  if (!ending.grant) return false;
  if (!labels.some(({ ending: { isOwn }, right }) => isOwn && right === TRUE)) return true;
  return ending.breadth === 2 && !travel.holds(place, ending.grant.scope);
};
