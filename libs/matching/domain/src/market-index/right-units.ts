import type { RightsView } from './rights-view.js';
import { NEVER, type ScoreUnits } from './score-units.js';

/** What the rights of one view are worth to hospitals that weigh alike, in units of their scores; `NEVER` where there is none. */
export class RightUnits {
  /** By code of the view. */
  private readonly worth: Int32Array;

  constructor(
    private readonly view: RightsView,
    weight: number,
    units: ScoreUnits,
  ) {
    this.worth = Int32Array.from(view.readiness, (one) => (one < 0 ? NEVER : units.above(weight * one)));
  }

  ofClass(classId: number): number {
    return this.worth[this.view.ofClass[classId]!]!;
  }

  /** The best of these families. */
  bestOf(first: number, last: number): number {
    return this.worth[this.view.bestOf(first, last)]!;
  }

  /** Writes the worth of every family, one after the other. */
  writeFamilies(into: Int32Array, at: number): void {
    const { worth } = this;
    const { ofFamilies, families } = this.view;
    for (let family = 0; family < families; family += 1) into[at + family] = worth[ofFamilies[family]!]!;
  }
}
