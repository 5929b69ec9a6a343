import type { Verdict } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import type { Assessment, AtRisk, Change } from './assess.js';
import type { Effect } from './profile/profile.js';

/** What happens at one place: how many nurses go from which verdict to which, from which day, by which arrangement. */
export interface PlaceRow {
  destination: JurisdictionCode;
  as: Profession;
  effect: Effect;
  on: LocalDate;
  before: Verdict;
  after: Verdict;
  arrangement: string | null;
  nurses: number;
}

export interface ImpactSummary {
  profiles: number;
  /** Nurses by what happens to them; one who gains here and loses there counts in both. */
  nurses: Record<Effect, number>;
  places: readonly PlaceRow[];
  atRisk: readonly AtRisk[];
}

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rowOrder = (a: PlaceRow, b: PlaceRow): number =>
  textOrder(a.destination, b.destination) ||
  textOrder(a.as, b.as) ||
  textOrder(a.on, b.on) ||
  textOrder(a.effect, b.effect) ||
  textOrder(`${a.before} ${a.after} ${a.arrangement ?? ''}`, `${b.before} ${b.after} ${b.arrangement ?? ''}`);

const riskOrder = (a: AtRisk, b: AtRisk): number =>
  textOrder(a.on, b.on) || textOrder(a.kind, b.kind) || textOrder(a.profileId, b.profileId) || textOrder(a.id, b.id);

/** Counts what happens to many nurses; in whatever order they come, the summary is the same. */
export class Summary {
  private profiles = 0;
  private readonly counts: Record<Effect, number> = { gains: 0, loses: 0, undetermined: 0 };
  private readonly rows = new Map<string, Map<JurisdictionCode, PlaceRow>>();
  private readonly risks: AtRisk[] = [];

  add({ changes, atRisk }: Assessment): void {
    this.profiles += 1;
    for (const effect of new Set(changes.map((change) => change.effect))) this.counts[effect] += 1;
    for (const change of changes) this.count(change);
    this.risks.push(...atRisk);
  }

  result(): ImpactSummary {
    return {
      profiles: this.profiles,
      nurses: this.counts,
      places: [...this.rows.values()].flatMap((rows) => [...rows.values()]).sort(rowOrder),
      atRisk: [...this.risks].sort(riskOrder),
    };
  }

  private count({ destinations, as, effect, on, before, after, arrangement }: Change): void {
    const key = `${as} ${on} ${before.verdict} ${after.verdict} ${arrangement ?? ''}`;
    const rows = this.rows.get(key) ?? new Map<JurisdictionCode, PlaceRow>();
    this.rows.set(key, rows);
    for (const destination of destinations) {
      const row = rows.get(destination);
      if (row) row.nurses += 1;
      else {
        const verdicts = { before: before.verdict, after: after.verdict };
        rows.set(destination, { destination, as, effect, on, ...verdicts, arrangement, nurses: 1 });
      }
    }
  }
}
