import { Clearing } from '../clearing/clearing.js';
import { deferredAcceptance } from './deferred-acceptance.js';
import type { RoundMethod } from './round-lifecycle.js';
import { roundMarket, type RoundMarket } from './round-market.js';
import { proveStability } from './stability.js';

/** A round by the ids of its nurses and gaps. */
export interface RoundInput {
  readonly method: RoundMethod;
  /** `order`: nurses whom the hospital would take, best first; null: by the scores. */
  readonly gaps: readonly RoundGap[];
  /** `order`: gaps that she would take, best first; null: by the scores. */
  readonly nurses: readonly { readonly id: string; readonly order: readonly string[] | null }[];
  /** Those that pass every hard constraint; nobody is placed outside of them. */
  readonly pairs: readonly RoundPair[];
  /** How many placements each region may have; for clearing alone. */
  readonly caps: ReadonlyMap<string, number>;
}

export interface RoundGap {
  readonly id: string;
  readonly quota: number;
  readonly region: string | null;
  readonly order: readonly string[] | null;
}

export interface RoundPair {
  readonly gapId: string;
  readonly nurseId: string;
  readonly score: number;
}

export interface RoundPlacement extends RoundPair {
  /** Which place the gap has in the nurse's order, and the nurse in the gap's; from 1. */
  readonly placeOfGap: number;
  readonly placeOfNurse: number;
}

/** For everybody to check, from the orders and the result alone. */
export type RoundProof =
  | {
      readonly kind: 'stability';
      readonly holds: boolean;
      /** Pairs that both sides name and that were looked at. */
      readonly pairsExamined: number;
      readonly blocking: readonly { readonly gapId: string; readonly nurseId: string }[];
      readonly faults: number;
      readonly proposals: number;
    }
  | {
      readonly kind: 'optimality';
      readonly holds: boolean;
      /** In millionths of a score. */
      readonly total: number;
      /** What no result can exceed, by the prices of seats and regions. */
      readonly bound: number;
      readonly violations: number;
    };

export interface RoundSolution {
  readonly placements: readonly RoundPlacement[];
  readonly proof: RoundProof;
}

const MILLION = 1e6;

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * Places the nurses of a round. What is stated as an own order counts in place of the scores and leaves out whoever it does
 * not name; equal scores go by the smaller id, so that the order of the input changes nothing.
 * @throws DomainError ROUND_INPUT_INVALID, CLEARING_INPUT_INVALID
 */
export const solveRound = (input: RoundInput): RoundSolution => {
  const [gaps, nurses] = [byId(input.gaps), byId(input.nurses)];
  const gapAt = new Map(gaps.map(({ id }, at) => [id, at]));
  const nurseAt = new Map(nurses.map(({ id }, at) => [id, at]));
  const numbered = (order: readonly string[], at: ReadonlyMap<string, number>): number[] =>
    order.flatMap((id) => at.get(id) ?? []);
  const pairs = input.pairs.flatMap(({ gapId, nurseId, score }) => {
    const [gap, nurse] = [gapAt.get(gapId), nurseAt.get(nurseId)];
    return gap === undefined || nurse === undefined ? [] : [{ gap, nurse, score }];
  });
  const market = roundMarket({
    nurses: nurses.length,
    seats: gaps.map(({ quota }) => quota),
    pairs,
    nurseOrders: new Map(nurses.flatMap(({ order }, at) => (order ? [[at, numbered(order, gapAt)] as const] : []))),
    gapOrders: new Map(gaps.flatMap(({ order }, at) => (order ? [[at, numbered(order, nurseAt)] as const] : []))),
  });
  const names = { gap: (at: number) => gaps[at]?.id as string, nurse: (at: number) => nurses[at]?.id as string };
  const scores = new Map(pairs.map(({ gap, nurse, score }) => [`${nurse} ${gap}`, score]));
  const solved =
    input.method === 'clearing' ? clear(market, { gaps, scores, caps: input.caps }) : accept(market, names);
  const placeOf = placesOf(market);
  const placements = solved.gapOf.flatMap((gap, nurse): RoundPlacement[] => {
    if (gap === null) return [];
    const score = scores.get(`${nurse} ${gap}`) as number;
    return [{ gapId: names.gap(gap), nurseId: names.nurse(nurse), score, ...placeOf(nurse, gap) }];
  });
  return { placements, proof: solved.proof };
};

interface Solved {
  readonly gapOf: readonly (number | null)[];
  readonly proof: RoundProof;
}

interface Names {
  readonly gap: (at: number) => string;
  readonly nurse: (at: number) => string;
}

const accept = (market: RoundMarket, names: Names): Solved => {
  const { gapOf, proposals } = deferredAcceptance(market);
  const { stable, pairsExamined, blocking, faults } = proveStability(market, { gapOf });
  const named = blocking.map(({ gap, nurse }) => ({ gapId: names.gap(gap), nurseId: names.nurse(nurse) }));
  return { gapOf, proof: { kind: 'stability', holds: stable, pairsExamined, blocking: named, faults, proposals } };
};

interface Means {
  readonly gaps: readonly RoundGap[];
  readonly scores: ReadonlyMap<string, number>;
  readonly caps: ReadonlyMap<string, number>;
}

/** The orders say here only who is acceptable to whom; worth is the score. */
const clear = ({ seats, nurseOrders, gapOrders }: RoundMarket, { gaps, scores, caps }: Means): Solved => {
  const clearing = new Clearing();
  const regions = new Map([...caps].map(([region, cap]) => [region, clearing.addRegion(cap)]));
  gaps.forEach(({ region }, at) => {
    clearing.addGap(seats[at] as number, region === null ? null : (regions.get(region) ?? null));
  });
  const acceptable = gapOrders.map((order) => new Set(order));
  const gapOf = nurseOrders
    .map((order, nurse) =>
      clearing.addNurse(
        order
          .filter((gap) => acceptable[gap]?.has(nurse))
          .map((gap) => ({ gap, worth: Math.round((scores.get(`${nurse} ${gap}`) as number) * MILLION) })),
      ),
    )
    .map((nurse) => clearing.gapOf(nurse));
  const { total, bound, violations, optimal } = clearing.certificate();
  return { gapOf, proof: { kind: 'optimality', holds: optimal, total, bound, violations } };
};

const placesOf = ({ nurseOrders, gapOrders }: RoundMarket) => {
  const ranks = gapOrders.map((order) => new Map(order.map((nurse, at) => [nurse, at + 1])));
  return (nurse: number, gap: number): Pick<RoundPlacement, 'placeOfGap' | 'placeOfNurse'> => ({
    placeOfGap: (nurseOrders[nurse]?.indexOf(gap) ?? -1) + 1,
    placeOfNurse: ranks[gap]?.get(nurse) ?? 0,
  });
};
