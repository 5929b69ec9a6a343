import type { RecognitionQuery } from '@crossward/contracts';
import type { Numbering } from '../program/numbering.js';

/**
 * Which places a search has to look at on the way: of those that the law never tells apart as many as one way can lead
 * over, and all that the question itself speaks of.
 */
export class StandIns {
  constructor(
    private readonly groups: readonly (readonly number[])[],
    private readonly numbering: Numbering,
  ) {}

  /** By the number of a place, 1 where it has to be looked at. `most` of each group stand for the rest of it. */
  for({ nurse, destination, assignment }: RecognitionQuery, most: number): Uint8Array {
    const open = new Uint8Array(this.numbering.places.length);
    const spoken = new Set<number>();
    this.collect([nurse, destination, assignment], spoken);
    for (const group of this.groups) {
      let left = most;
      for (const place of group) {
        if (!spoken.has(place) && left-- <= 0) continue;
        open[place] = 1;
      }
    }
    return open;
  }

  /** Places of the question, with their countries: a part may count as its country. All parts of a country are alike to it. */
  private collect(part: unknown, spoken: Set<number>): void {
    if (typeof part === 'string') {
      const place = this.numbering.knownPlace(part);
      if (place !== undefined) spoken.add(place).add(this.numbering.countries[place] as number);
    } else if (typeof part === 'object' && part !== null) {
      for (const inner of Object.values(part)) this.collect(inner, spoken);
    }
  }
}
