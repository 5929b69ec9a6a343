import type { GapSummary } from '@crossward/contracts';
import { dayNumber } from '@crossward/kernel';

/** A gap beside the numbers that leave it out, or bound its score, without reading it. */
export interface GapRow {
  readonly gap: GapSummary;
  readonly from: number;
  /** Infinity where the assignment has no end. */
  readonly until: number;
  /** On the unit sphere. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What all gaps of a group have at best. */
export interface GroupSummary {
  readonly leastYears: number;
  readonly latestFrom: number;
  readonly earliestUntil: number;
  readonly shiftPatterns: ReadonlySet<string>;
  readonly mostPay: ReadonlyMap<string, number>;
  readonly facilityIds: ReadonlySet<string>;
  /** A gap of each time zone: the day is the same for all in it. */
  readonly oneOfEachZone: readonly GapSummary[];
  readonly anyUnderserved: boolean;
  /** A ball around all places, in units of the radius of the Earth. */
  readonly centre: Pick<GapRow, 'x' | 'y' | 'z'>;
  readonly radius: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const rowOf = (gap: GapSummary): GapRow => {
  const [latitude, longitude] = [radians(gap.latitude), radians(gap.longitude)];
  const { from, until } = gap.assignment;
  return {
    gap,
    from: dayNumber(from),
    until: until === null ? Infinity : dayNumber(until),
    x: Math.cos(latitude) * Math.cos(longitude),
    y: Math.cos(latitude) * Math.sin(longitude),
    z: Math.sin(latitude),
  };
};

export const chord = (a: Pick<GapRow, 'x' | 'y' | 'z'>, b: Pick<GapRow, 'x' | 'y' | 'z'>): number =>
  Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);

/** Gaps of one specialty and profession in one jurisdiction. */
export class GapGroup {
  readonly rows: GapRow[] = [];
  private readonly places = new Map<string, number>();
  private known: GroupSummary | null = null;

  constructor(readonly of: Pick<GapSummary, 'jurisdiction' | 'profession'> & { readonly specialty: string }) {}

  put(row: GapRow): void {
    const place = this.places.get(row.gap.id) ?? this.rows.length;
    this.places.set(row.gap.id, place);
    this.rows[place] = row;
    this.known = null;
  }

  /** The last one takes its place, so that nothing moves but one. */
  remove(gapId: string): void {
    const place = this.places.get(gapId);
    const last = this.rows.pop();
    if (place === undefined || !last) throw new Error(`The group does not hold the gap (${gapId}).`);
    this.places.delete(gapId);
    this.known = null;
    if (last.gap.id === gapId) return;
    this.rows[place] = last;
    this.places.set(last.gap.id, place);
  }

  /** Made anew after changes, so that it never says more than the gaps of today do. */
  get summary(): GroupSummary {
    this.known ??= summarise(this.rows);
    return this.known;
  }
}

const summarise = (rows: readonly GapRow[]): GroupSummary => {
  const mostPay = new Map<string, number>();
  const zones = new Map<string, GapSummary>();
  const centre = { x: 0, y: 0, z: 0 };
  let [leastYears, latestFrom, earliestUntil] = [Infinity, -Infinity, Infinity];
  for (const { gap, from, until, x, y, z } of rows) {
    const { currency, minorUnits } = gap.payRate;
    mostPay.set(currency, Math.max(mostPay.get(currency) ?? 0, minorUnits));
    zones.set(gap.timeZone, gap);
    leastYears = Math.min(leastYears, gap.requirements.minimumYears);
    latestFrom = Math.max(latestFrom, from);
    earliestUntil = Math.min(earliestUntil, until);
    centre.x += x / rows.length;
    centre.y += y / rows.length;
    centre.z += z / rows.length;
  }
  return {
    ...{ leastYears, latestFrom, earliestUntil, mostPay, centre },
    shiftPatterns: new Set(rows.map(({ gap }) => gap.shiftPattern)),
    facilityIds: new Set(rows.map(({ gap }) => gap.facilityId)),
    oneOfEachZone: [...zones.values()],
    anyUnderserved: rows.some(({ gap }) => gap.underserved),
    radius: rows.reduce((most, row) => Math.max(most, chord(row, centre)), 0),
  };
};
