import { nearAt } from './block-bounds.js';
import type { CompiledGap } from './compiled-gap.js';
import type { FamilyHomes } from './family-homes.js';
import { NEVER } from './score-units.js';
import { AFTER_STEPS, BEFORE_STEPS, ENOUGH_DAYS, PAY_STEPS, QUALITIES, YEARS_STEPS } from './sketch-tables.js';

/** A row tells its family by eight bits: which of so many from its block's first one on. */
export const FAMILIES_TOLD = 256;
/** Tables of pay that are kept at once, one for each set of currencies. */
const PAYS = 8;
const UNKNOWN = -1;

/** Where each table begins. */
export const BEFORE = 0;
export const AFTER = BEFORE + BEFORE_STEPS;
export const QUALITY = AFTER + AFTER_STEPS;
export const SLACK = QUALITY + QUALITIES;
export const EXPERIENCE = SLACK + ENOUGH_DAYS + 1;
/** Worth nothing, all of them: for blocks whose rows do not tell their families. */
export const UNTOLD = EXPERIENCE + YEARS_STEPS;
const PAY = UNTOLD + FAMILIES_TOLD;
const ZONES = PAY + PAYS * PAY_STEPS;

/**
 * What each thing that rows and summaries tell is worth to the gap of a search, weighted, in units of its score: all in one
 * array, since a loop over many arrays looks up each of them again at every turn.
 */
export class SearchTables {
  values = new Int32Array(ZONES);
  /** Where the worths of families' rights begin. */
  families = 0;
  /** Where the worths of their homes begin. */
  private homes = 0;
  /** Of the gap, on the unit sphere. */
  place = { x: 0, y: 0, z: 0 };
  private gap!: CompiledGap;
  private zones = 0;
  /** Which currencies the table of pay at each place is for. */
  private readonly pays = new Float64Array(PAYS);
  private nextPay = 0;

  constructor(private readonly familyHomes: FamilyHomes) {}

  begin(gap: CompiledGap): void {
    const { sketches, weighed, rights } = gap;
    this.gap = gap;
    this.place = gap.onSphere();
    this.zones = gap.zoneCount;
    this.families = ZONES + this.zones;
    this.homes = this.families + rights.families + FAMILIES_TOLD;
    const length = this.homes + rights.families;
    if (this.values.length < length) this.values = new Int32Array(length * 2);
    const { values } = this;
    sketches.writeBefore(values, BEFORE, gap);
    sketches.writeAfter(values, AFTER, gap);
    values.set(sketches.quality(gap), QUALITY);
    values.set(sketches.slack(gap), SLACK);
    values.set(sketches.experience(gap), EXPERIENCE);
    values.fill(UNKNOWN, ZONES, this.families);
    rights.units(weighed).writeFamilies(values, this.families);
    values.fill(NEVER, this.families + rights.families, this.homes);
    values.fill(UNKNOWN, this.homes, length);
    this.pays.fill(NaN);
  }

  /** Where the worths of pay begin for blocks with these currencies. */
  pay(currencies: number): number {
    const { pays, gap } = this;
    for (let at = 0; at < PAYS; at += 1) if (pays[at] === currencies) return PAY + at * PAY_STEPS;
    const at = this.nextPay;
    this.nextPay = (at + 1) % PAYS;
    pays[at] = currencies;
    const start = PAY + at * PAY_STEPS;
    gap.sketches.writePay(this.values, start, gap, gap.payTable.leastPerReferenceUnit(currencies));
    return start;
  }

  /** At most so much is the factor `distance` of anybody of the family worth. */
  near(family: number): number {
    const known = this.values[this.homes + family]!;
    return known === UNKNOWN ? this.measure(family) : known;
  }

  zone(zone: number): number {
    const { gap, values } = this;
    const at = ZONES + zone;
    if (zone >= this.zones) return gap.weighed.units.above(gap.weights[5]!);
    if (values[at] === UNKNOWN) values[at] = gap.weighed.units.above(gap.weights[5]! * gap.zoneValue(zone));
    return values[at]!;
  }

  private measure(family: number): number {
    const { gap } = this;
    const km = this.familyHomes.leastKm(family, this.place);
    const worth = km > gap.withinKm ? NEVER : gap.weighed.units.above(gap.weights[4]! * nearAt(km));
    this.values[this.homes + family] = worth;
    return worth;
  }
}
