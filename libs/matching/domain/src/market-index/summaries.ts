import * as in_ from './block-layout.js';
import { SPHERE_STEPS, SUMMARY_WORDS } from './block-layout.js';
import { betterLanguages, type RowTraits } from './row-traits.js';
import { SharedColumn } from './shared-column.js';

const floats = new Float32Array(1);
const floatBits = new Uint32Array(floats.buffer);
const toBits = (value: number): number => {
  floats[0] = value;
  return floatBits[0]!;
};
export const fromBits = (bits: number): number => {
  floatBits[0] = bits;
  return floats[0]!;
};

const step = (coordinate: number): number => Math.round(coordinate * SPHERE_STEPS) + SPHERE_STEPS;
const coordinate = (steps: number): number => (steps - SPHERE_STEPS) / SPHERE_STEPS;

/** The best of everything in blocks or super-blocks, one cache line each. Bounds may be wider than the rows, never narrower. */
export class Summaries {
  readonly words: SharedColumn<Uint32Array>;

  constructor(expected: number) {
    this.words = SharedColumn.words(Math.max(16, expected) * SUMMARY_WORDS);
  }

  ensure(count: number): void {
    this.words.ensure(count * SUMMARY_WORDS);
  }

  get(one: number, word: number): number {
    return this.words.array[one * SUMMARY_WORDS + word]!;
  }

  set(one: number, word: number, value: number): void {
    this.words.array[one * SUMMARY_WORDS + word] = value;
  }

  rows(one: number): number {
    return this.get(one, in_.ONE_ZONE) >>> 16;
  }

  /** Nothing in it. The parent stays. */
  clear(one: number): void {
    const words = this.words.array;
    const start = one * SUMMARY_WORDS;
    const parent = words[start + in_.PARENT]!;
    words.fill(0, start, start + SUMMARY_WORDS);
    words[start + in_.MOST_YEARS] = 0xffff0000;
    words[start + in_.LEAST_PAY] = toBits(Infinity);
    words[start + in_.FIRST_FAMILY] = 0xffffffff;
    words[start + in_.PARENT] = parent;
  }

  /** Takes a row in, all but its place. */
  addTraits(one: number, row: RowTraits, years: number): void {
    const words = this.words.array;
    const s = one * SUMMARY_WORDS;
    const zoneAndRows = words[s + in_.ONE_ZONE]!;
    const first = zoneAndRows >>> 16 === 0;
    words[s + in_.ANY_CERTIFICATES]! |= row.certificates;
    const shifts = words[s + in_.ANY_SHIFTS]!;
    const reliability = Math.max((shifts >>> 8) & 255, row.reliability);
    words[s + in_.ANY_SHIFTS] = (shifts & 31) | row.shifts | (row.noFloor ? in_.NO_FLOOR : 0) | (reliability << 8);
    const yearsAndFrom = words[s + in_.MOST_YEARS]!;
    const from = Math.min(yearsAndFrom >>> 16, row.from);
    words[s + in_.MOST_YEARS] = Math.max(yearsAndFrom & 0xffff, years) | (from << 16);
    const untilAndVerified = words[s + in_.LATEST_UNTIL]!;
    const verified = Math.max(untilAndVerified >>> 16, row.verifiedOn);
    words[s + in_.LATEST_UNTIL] = Math.max(untilAndVerified & 0xffff, row.until) | (verified << 16);
    if (row.pay < fromBits(words[s + in_.LEAST_PAY]!)) words[s + in_.LEAST_PAY] = toBits(row.pay);
    words[s + in_.ANY_CURRENCIES]! |= row.currencies;
    words[s + in_.BEST_LANGUAGES] = betterLanguages(words[s + in_.BEST_LANGUAGES]!, row.languages);
    if (first) words[s + in_.ONE_CLASS] = row.classId;
    else if (words[s + in_.ONE_CLASS] !== row.classId) words[s + in_.ONE_CLASS] = in_.MIXED;
    const zone = first || (zoneAndRows & 0xffff) === row.zone ? row.zone : in_.MIXED_ZONE;
    words[s + in_.ONE_ZONE] = zone | (((zoneAndRows >>> 16) + 1) << 16);
    words[s + in_.FIRST_FAMILY] = Math.min(words[s + in_.FIRST_FAMILY]!, row.family);
    words[s + in_.LAST_FAMILY] = Math.max(words[s + in_.LAST_FAMILY]!, row.family);
  }

  /** Takes a row in; where it is the first, its home becomes the centre. */
  add(one: number, row: RowTraits, years: number): void {
    if (this.rows(one) === 0) this.setBall(one, row.x, row.y, row.z, 0);
    this.addTraits(one, row, years);
    this.reachOut(one, row.x, row.y, row.z, 0);
  }

  /** One row less; bounds stay. */
  subtract(one: number): void {
    this.words.array[one * SUMMARY_WORDS + in_.ONE_ZONE]! -= 1 << 16;
  }

  /**
   * Whether a bound rests on this row (or may), so that it could be narrower without it. Reliability does not count: nearly
   * every block has somebody who never broke off.
   */
  restsOn(one: number, row: RowTraits, years: number): boolean {
    const words = this.words.array;
    const s = one * SUMMARY_WORDS;
    return (
      years >= (words[s + in_.MOST_YEARS]! & 0xffff) ||
      row.from <= words[s + in_.MOST_YEARS]! >>> 16 ||
      (row.until >= (words[s + in_.LATEST_UNTIL]! & 0xffff) && row.until !== 0xffff) ||
      (row.verifiedOn > 0 && row.verifiedOn >= words[s + in_.LATEST_UNTIL]! >>> 16) ||
      row.pay <= fromBits(words[s + in_.LEAST_PAY]!)
    );
  }

  /** Takes in another summary, all but its place. */
  merge(into: number, from: Summaries, other: number): void {
    const words = this.words.array;
    const theirs = from.words.array;
    const s = into * SUMMARY_WORDS;
    const o = other * SUMMARY_WORDS;
    const of = (word: number): number => theirs[o + word]!;
    const rows = words[s + in_.ONE_ZONE]! >>> 16;
    words[s + in_.ANY_CERTIFICATES]! |= of(in_.ANY_CERTIFICATES);
    const shifts = words[s + in_.ANY_SHIFTS]!;
    const reliability = Math.max((shifts >>> 8) & 255, (of(in_.ANY_SHIFTS) >>> 8) & 255);
    words[s + in_.ANY_SHIFTS] = ((shifts | of(in_.ANY_SHIFTS)) & 31) | (reliability << 8);
    const mine = words[s + in_.MOST_YEARS]!;
    words[s + in_.MOST_YEARS] =
      Math.max(mine & 0xffff, of(in_.MOST_YEARS) & 0xffff) | (Math.min(mine >>> 16, of(in_.MOST_YEARS) >>> 16) << 16);
    const dates = words[s + in_.LATEST_UNTIL]!;
    words[s + in_.LATEST_UNTIL] =
      Math.max(dates & 0xffff, of(in_.LATEST_UNTIL) & 0xffff) |
      (Math.max(dates >>> 16, of(in_.LATEST_UNTIL) >>> 16) << 16);
    if (fromBits(of(in_.LEAST_PAY)) < fromBits(words[s + in_.LEAST_PAY]!)) words[s + in_.LEAST_PAY] = of(in_.LEAST_PAY);
    words[s + in_.ANY_CURRENCIES]! |= of(in_.ANY_CURRENCIES);
    words[s + in_.BEST_LANGUAGES] = betterLanguages(words[s + in_.BEST_LANGUAGES]!, of(in_.BEST_LANGUAGES));
    if (rows === 0) words[s + in_.ONE_CLASS] = of(in_.ONE_CLASS);
    else if (words[s + in_.ONE_CLASS] !== of(in_.ONE_CLASS)) words[s + in_.ONE_CLASS] = in_.MIXED;
    const zones = [words[s + in_.ONE_ZONE]! & 0xffff, of(in_.ONE_ZONE) & 0xffff];
    const zone = rows === 0 || zones[0] === zones[1] ? zones[1]! : in_.MIXED_ZONE;
    words[s + in_.ONE_ZONE] = zone | ((rows + (of(in_.ONE_ZONE) >>> 16)) << 16);
    words[s + in_.FIRST_FAMILY] = Math.min(words[s + in_.FIRST_FAMILY]!, of(in_.FIRST_FAMILY));
    words[s + in_.LAST_FAMILY] = Math.max(words[s + in_.LAST_FAMILY]!, of(in_.LAST_FAMILY));
  }

  setBall(one: number, x: number, y: number, z: number, radius: number): void {
    this.set(one, in_.CENTRE_XY, step(x) | (step(y) << 16));
    this.set(one, in_.CENTRE_Z, step(z) | (Math.min(0xffff, Math.ceil(radius * SPHERE_STEPS)) << 16));
  }

  x(one: number): number {
    return coordinate(this.get(one, in_.CENTRE_XY) & 0xffff);
  }

  y(one: number): number {
    return coordinate(this.get(one, in_.CENTRE_XY) >>> 16);
  }

  z(one: number): number {
    return coordinate(this.get(one, in_.CENTRE_Z) & 0xffff);
  }

  radius(one: number): number {
    return (this.get(one, in_.CENTRE_Z) >>> 16) / SPHERE_STEPS;
  }

  /** Makes the ball reach around another one. A step more than the sum takes up what was rounded. */
  reachOut(one: number, x: number, y: number, z: number, radius: number): void {
    const [dx, dy, dz] = [x - this.x(one), y - this.y(one), z - this.z(one)];
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
    const needed = Math.min(0xffff, Math.ceil((away + radius) * SPHERE_STEPS) + 1);
    const centre = this.get(one, in_.CENTRE_Z);
    if (needed > centre >>> 16) this.set(one, in_.CENTRE_Z, (centre & 0xffff) | (needed << 16));
  }
}
