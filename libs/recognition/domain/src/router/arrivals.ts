import type { LawIndex } from '../law-index.js';
import type { Asked } from '../program/prepare.js';
import { appliesOf, rightOf } from '../program/rule-program.js';
import { candidateOf } from '../routes.js';
import type { OpenRule } from '../selection.js';
import { evaluateOpen, standingAmong, supersedes, type Standing } from '../standings.js';
import { and, FALSE, TRUE, type Truth } from '../truth.js';
import { ranksOf, type Rank } from '../verdict.js';
import { plus, NO_COST } from './cost.js';
import { grantOf } from './grant.js';
import type { Label, Traveller } from './label.js';
import { costOf, type End, type Network } from './network.js';
import type { FeeComparison } from './rates.js';
import type { Scout, Travel } from './travel.js';

/** What a place answers to a nurse on the way: the ways in, and the ranks of the verdict there. */
export interface Arrival {
  labels: Label[];
  sure: Rank;
  hoped: Rank;
}

/** How a leg would end, seen before it is evaluated. */
export interface Seen {
  end: End;
  isCertain: boolean;
  /** Only for who moves there. */
  moves: boolean;
}

interface OpenEnd {
  rule: OpenRule;
  truth: Truth;
  isRight: boolean;
}

/** What no certain one displaces, as in a decision. */
const standingEnds = (open: readonly OpenEnd[]): readonly OpenEnd[] => {
  const certain = open.filter(({ rule, truth }) => truth === TRUE && rule.rule.supersedes.size > 0);
  if (certain.length === 0) return open;
  return open.filter(
    (end) => !certain.some((by) => supersedes(by.rule.rule, end.rule.rule) && (by.isRight || !end.isRight)),
  );
};

const isOwn = ({ outcome: { rule } }: Standing): boolean => rule.document.kind === 'registration';

/** Evaluates the last leg into a place, for a nurse as she is at the end of the way before. */
export class Arrivals {
  constructor(
    private readonly index: LawIndex,
    private readonly network: Network,
    private readonly travel: Travel,
    private readonly comparison: FeeComparison,
    private readonly relocate: boolean,
  ) {}

  /** All legs into the place; after a leg, only those that its licence opens. */
  into(place: number, traveller: Traveller, parent?: Label): Arrival {
    const asked = this.travel.ask(
      traveller,
      this.index.numbering.places[place] as string,
      this.travel.dayAfter(parent),
    );
    const standings = standingAmong(evaluateOpen(this.index.lawFor(asked), asked));
    const labels = standings.flatMap((standing) => this.label(standing, asked, place, parent) ?? []);
    if (this.relocate) labels.push(...this.byMoving(place, traveller, parent, { asked, standings }));
    return { labels, ...ranksOf(standings) };
  }

  /**
   * How the legs into a place would end, as far as they may be open at all: a look that costs a fraction of `into`, since
   * neither what displaces what nor any reason is asked. After a leg only what its licence may open.
   */
  endsInto(place: number, scout: Scout, afterLeg: boolean): Seen[] {
    const seen: Seen[] = [];
    scout.turn(place);
    const open: OpenEnd[] = [];
    for (const rule of this.index.lawFor(scout.still).candidates) {
      const { version, program, settled } = rule;
      if (afterLeg && version.subject?.list !== 'licences') continue;
      const packed = program.judge(scout.still);
      const truth = and(settled, appliesOf(packed) as Truth);
      if (truth !== FALSE) open.push({ rule, truth, isRight: and(settled, rightOf(packed) as Truth) === TRUE });
      if (truth === TRUE || !version.document.relocation || !scout.moved) continue;
      const byMoving = and(settled, appliesOf(program.judge(scout.moved)) as Truth);
      if (byMoving === FALSE) continue;
      seen.push({ end: this.network.endOf(rule, place), isCertain: byMoving === TRUE, moves: true });
    }
    for (const { rule, truth } of standingEnds(open)) {
      seen.push({ end: this.network.endOf(rule, place), isCertain: truth === TRUE, moves: false });
    }
    return seen;
  }

  /** The ways that ask for a home there, as if the nurse moved. */
  private byMoving(
    place: number,
    traveller: Traveller,
    parent: Label | undefined,
    { asked: still, standings }: { asked: Asked; standings: readonly Standing[] },
  ): Label[] {
    const isOpen = standings.some(
      ({ outcome: { version, applies } }) => version.document.relocation && applies === TRUE,
    );
    if (isOpen) return [];
    const law = this.index.lawFor(still);
    const byHome = law.candidates.filter(({ version }) => version.document.relocation);
    if (byHome.length === 0) return [];
    const moved = this.travel.movedAfter(traveller, place, parent);
    const asked = this.travel.ask(moved, this.index.numbering.places[place] as string, this.travel.dayAfter(parent));
    if (!byHome.some(({ program }) => program.judge(asked) !== 0)) return [];
    return standingAmong(evaluateOpen(law, asked))
      .filter(({ outcome: { version } }) => version.document.relocation)
      .flatMap((standing) => this.label(standing, asked, place, parent, place) ?? []);
  }

  private label(
    standing: Standing,
    asked: Asked,
    place: number,
    parent: Label | undefined,
    movedTo?: number,
  ): Label | undefined {
    const { outcome } = standing;
    if (outcome.applies === FALSE) return undefined;
    // A leg that the new licence does not open is a leg from home, and is found as such.
    if (parent && outcome.witness !== asked.query.nurse.licences?.[0]) return undefined;
    const candidate = candidateOf(standing);
    const { rule, version } = outcome;
    const code = this.index.numbering.places[place] as string;
    const cost = plus(parent?.cost ?? NO_COST, costOf(candidate.steps, this.comparison));
    return {
      parent,
      place,
      asked,
      standing,
      candidate,
      grant: isOwn(standing)
        ? undefined
        : grantOf(version, rule.document.kind, code, this.index.jurisdictions.get(code)),
      movedTo,
      moves: movedTo !== undefined || (parent?.moves ?? false),
      cost,
      conditional: (parent?.conditional ?? false) || outcome.applies !== TRUE,
      elapsed: (parent?.elapsed ?? 0) + candidate.steps.knownDays,
    };
  }
}

/** Does the nurse hold what the place itself issues? Then no leg leads there. */
export const holdsOwn = ({ labels }: Arrival): boolean =>
  labels.some(({ standing }) => isOwn(standing) && standing.outcome.right === TRUE);
