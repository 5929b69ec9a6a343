import type { GapSummary, NurseSummary } from '@crossward/contracts';
import { countryOf, DomainError } from '@crossward/kernel';
import { passesMarket } from '../constraints/index.js';
import type { MatchPolicy } from '../policy.js';
import { comparePositions, type RankPosition } from '../rank.js';
import { scoreWith } from '../score.js';
import { CompiledNurse } from './compiled-nurse.js';
import { GapGroup, rowOf, type GapRow } from './gap-group.js';
import type {
  GapCircumstances,
  GapCounts,
  GapFilters,
  GapRights,
  GapSearchOptions,
  PoliciesOfGaps,
  RankedGap,
} from './gap-question.js';

const MOST_K = 10_000;

/** Open gaps of one specialty, by profession and jurisdiction. */
type Groups = Map<string, GapGroup>;

/**
 * Every open gap, grouped by specialty, profession and jurisdiction with bounds of the score: the exact best k for a nurse
 * without looking into groups that cannot hold one of them.
 */
export class GapIndex {
  private readonly bySpecialty = new Map<string, Groups>();
  private readonly groupOf = new Map<string, GapGroup>();
  private changes = 0;

  get size(): number {
    return this.groupOf.size;
  }

  /** Counts changes: while it stays, so do all answers. */
  get version(): number {
    return this.changes;
  }

  upsert(gap: GapSummary): void {
    const { jurisdiction, profession, requirements } = gap;
    const { specialty } = requirements;
    const groups = this.bySpecialty.get(specialty) ?? new Map<string, GapGroup>();
    this.bySpecialty.set(specialty, groups);
    const key = `${profession} ${jurisdiction}`;
    const group = groups.get(key) ?? new GapGroup({ specialty, profession, jurisdiction });
    groups.set(key, group);
    if (this.groupOf.has(gap.id) && this.groupOf.get(gap.id) !== group) this.remove(gap.id);
    group.put(rowOf(gap));
    this.groupOf.set(gap.id, group);
    this.changes += 1;
  }

  /** False where the gap is unknown. */
  remove(gapId: string): boolean {
    const group = this.groupOf.get(gapId);
    if (!group) return false;
    group.remove(gapId);
    this.groupOf.delete(gapId);
    this.changes += 1;
    if (group.rows.length > 0) return true;
    const { specialty, profession, jurisdiction } = group.of;
    const groups = this.bySpecialty.get(specialty);
    groups?.delete(`${profession} ${jurisdiction}`);
    if (groups?.size === 0) this.bySpecialty.delete(specialty);
    return true;
  }

  has(gapId: string): boolean {
    return this.groupOf.has(gapId);
  }

  /** Gaps that nothing but the law could exclude: what the law has to be asked about. */
  within(nurse: NurseSummary, circumstances: GapCircumstances): GapSummary[] {
    const compiled = new CompiledNurse(nurse, circumstances);
    return [...this.reached(compiled)].flatMap(({ rows }) =>
      rows.flatMap((row) => (fits(compiled, row, circumstances) ? [row.gap] : [])),
    );
  }

  /** The eligible, in the order of `comparePositions`. */
  search(nurse: NurseSummary, options: GapSearchOptions): RankedGap[] {
    refuseLimit(options.k);
    const compiled = new CompiledNurse(nurse, options);
    const policies = distinct(options.policies);
    const groups = [...this.reached(compiled, options.filters)]
      .map((group) => ({ group, bound: compiled.groupBound(group, policies) }))
      .sort((a, b) => b.bound - a.bound);
    const best = new BestGaps(options.k);
    for (const { group, bound } of groups) {
      if (bound < best.least) break;
      for (const row of group.rows) consider(compiled, row, options, best);
    }
    return best.found;
  }

  /** How many fit; reads every gap within the nurse's reach. */
  count(nurse: NurseSummary, options: Omit<GapSearchOptions, 'k'>): GapCounts {
    const compiled = new CompiledNurse(nurse, options);
    const { filters = {}, after } = options;
    const counts = { eligible: 0, listed: 0, ahead: 0 };
    for (const { rows } of this.reached(compiled)) {
      for (const row of rows) {
        if (!fits(compiled, row, options)) continue;
        const rights = options.rightsOf(row.gap);
        if (rights.failed.length > 0) continue;
        counts.eligible += 1;
        if (!passesFilters(row.gap, rights, filters)) continue;
        const bound = compiled.gapBound(row, policyOf(options.policies, row.gap), rights.readiness);
        const isBetter = (least: number, decide: (score: number) => boolean): boolean =>
          bound >= least && decide(exactScore(row.gap, nurse, rights, options));
        const { leastScore } = filters;
        if (leastScore !== undefined && !isBetter(leastScore, (score) => score >= leastScore)) continue;
        counts.listed += 1;
        if (after && isBetter(after.score, (score) => comparePositions(positionAt(row.gap, score), after) <= 0))
          counts.ahead += 1;
      }
    }
    return counts;
  }

  stats(): { readonly gaps: number; readonly groups: number; readonly version: number } {
    const groups = [...this.bySpecialty.values()].reduce((sum, { size }) => sum + size, 0);
    return { gaps: this.size, groups, version: this.version };
  }

  private *reached(compiled: CompiledNurse, filters: GapFilters = {}): Generator<GapGroup> {
    for (const specialty of compiled.years.keys()) {
      if (filters.specialty !== undefined && filters.specialty !== specialty) continue;
      for (const group of this.bySpecialty.get(specialty)?.values() ?? []) {
        if (liesIn(group.of, filters) && compiled.mayReach(group)) yield group;
      }
    }
  }
}

/** The best so far, in order. */
class BestGaps {
  readonly found: RankedGap[] = [];

  constructor(private readonly k: number) {}

  /** Whoever scores less is not among them. */
  get least(): number {
    return this.found.length < this.k ? -Infinity : (this.found.at(-1) as RankedGap).score;
  }

  add(one: RankedGap): void {
    const position = positionAt(one.gap, one.score);
    let [low, high] = [0, this.found.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { gap, score } = this.found[middle] as RankedGap;
      if (comparePositions(positionAt(gap, score), position) < 0) low = middle + 1;
      else high = middle;
    }
    this.found.splice(low, 0, one);
    if (this.found.length > this.k) this.found.pop();
  }
}

const consider = (compiled: CompiledNurse, row: GapRow, options: GapSearchOptions, best: BestGaps): void => {
  const { gap } = row;
  if (!compiled.mayTake(row)) return;
  const policy = policyOf(options.policies, gap);
  if (compiled.gapBound(row, policy) < best.least || !fits(compiled, row, options)) return;
  const rights = options.rightsOf(gap);
  const { filters = {}, after } = options;
  if (rights.failed.length > 0 || !passesFilters(gap, rights, filters)) return;
  if (compiled.gapBound(row, policy, rights.readiness) < best.least) return;
  const score = exactScore(gap, compiled.nurse, rights, options);
  if (filters.leastScore !== undefined && score < filters.leastScore) return;
  if (after && comparePositions(positionAt(gap, score), after) <= 0) return;
  best.add({ gap, score });
};

const fits = (compiled: CompiledNurse, row: GapRow, { todayAt, rates }: GapCircumstances): boolean =>
  compiled.mayTake(row) && passesMarket({ gap: row.gap, nurse: compiled.nurse, today: todayAt(row.gap), rates });

const exactScore = (
  gap: GapSummary,
  nurse: NurseSummary,
  { readiness }: GapRights,
  { todayAt, rates, policies }: Omit<GapSearchOptions, 'k'>,
): number => scoreWith(readiness, { gap, nurse, today: todayAt(gap), rates }, policyOf(policies, gap));

const policyOf = ({ usual, chosen }: PoliciesOfGaps, { id }: GapSummary): MatchPolicy => chosen.get(id) ?? usual;

const distinct = ({ usual, chosen }: PoliciesOfGaps): MatchPolicy[] => [...new Set([usual, ...chosen.values()])];

const positionAt = ({ id }: GapSummary, score: number): RankPosition => ({ failedCount: 0, score, id });

const liesIn = ({ jurisdiction }: Pick<GapSummary, 'jurisdiction'>, filters: GapFilters): boolean =>
  filters.jurisdiction === undefined ||
  jurisdiction === filters.jurisdiction ||
  String(countryOf(jurisdiction)) === filters.jurisdiction;

const passesFilters = (gap: GapSummary, rights: GapRights, filters: GapFilters): boolean =>
  liesIn(gap, filters) &&
  (filters.specialty === undefined || gap.requirements.specialty === filters.specialty) &&
  (filters.standing === undefined || rights.standing === filters.standing);

const refuseLimit = (k: number): void => {
  if (Number.isSafeInteger(k) && k >= 1 && k <= MOST_K) return;
  throw new DomainError({
    kind: 'invalid',
    code: 'INVALID_LIMIT',
    message: `A list of (${k}) gaps cannot be searched for.`,
    nextStep: `Ask for 1 to ${MOST_K}.`,
    facts: { k: String(k) },
  });
};
