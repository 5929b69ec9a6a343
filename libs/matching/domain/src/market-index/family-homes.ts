import { EARTH_RADIUS_KM } from '../geography.js';
import { SharedColumn } from './shared-column.js';

/** Doubles of a family: the centre of a ball on the unit sphere around all homes, and its radius + 1 (0: nobody yet). */
const BALL = 4;
/** A centre is taken amid so many homes; more of them hardly move it. */
const SAMPLED = 64;

interface Home {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * Where the nurses of each family live. Nurses with licences and residences in the same places mostly are neighbours, so
 * this tells nearly how far a row's nurse lives without a look at her record. Balls only widen.
 */
export class FamilyHomes {
  readonly balls = SharedColumn.doubles(64 * BALL);

  get size(): number {
    return this.balls.array.length / BALL;
  }

  add(family: number, { x, y, z }: Home): void {
    this.balls.ensure((family + 1) * BALL);
    const balls = this.balls.array;
    const at = family * BALL;
    if (balls[at + 3] === 0) balls.set([x, y, z, 1], at);
    const needed = this.away(family, { x, y, z }) + 1;
    if (needed > balls[at + 3]!) balls[at + 3] = needed;
  }

  /** Reaches as far as other balls around the same centres. */
  widen(others: Float64Array): void {
    const balls = this.balls.array;
    for (let at = BALL - 1; at < others.length; at += BALL) balls[at] = Math.max(balls[at]!, others[at]!);
  }

  /** Not more than the kilometres from a place to the home of anybody of the family: a chord is never longer than its arc. */
  leastKm(family: number, place: Home): number {
    const held = this.balls.array[family * BALL + 3];
    if (!held) return 0;
    const chord = this.away(family, place) - (held - 1) - 1e-7;
    return chord <= 0 ? 0 : chord * EARTH_RADIUS_KM;
  }

  private away(family: number, { x, y, z }: Home): number {
    const balls = this.balls.array;
    const at = family * BALL;
    const [dx, dy, dz] = [x - balls[at]!, y - balls[at + 1]!, z - balls[at + 2]!];
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
}

/** Puts the centres of families amid their first homes, before the first row of any is made. */
export class FamilyCentres {
  private readonly sums: Float64Array;

  constructor(families: number) {
    this.sums = new Float64Array(families * BALL);
  }

  wants(family: number): boolean {
    return this.sums[family * BALL + 3]! < SAMPLED;
  }

  note(family: number, { x, y, z }: Home): void {
    const at = family * BALL;
    this.sums[at]! += x;
    this.sums[at + 1]! += y;
    this.sums[at + 2]! += z;
    this.sums[at + 3]! += 1;
  }

  give(homes: FamilyHomes): void {
    const { sums } = this;
    for (let family = 0; family * BALL < sums.length; family += 1) {
      const at = family * BALL;
      const count = sums[at + 3]!;
      if (count > 0) homes.add(family, { x: sums[at]! / count, y: sums[at + 1]! / count, z: sums[at + 2]! / count });
    }
  }
}
