import type { RecognitionQuery } from '@crossward/contracts';
import type { Numbering } from '../program/numbering.js';
import type { Interchangeable } from './interchangeable.js';

/** Beyond the number of any place. */
const ELSEWHERE = 2 ** 16;

/** The places of one search, by their numbers. */
export interface PlacesOfSearch {
  /**
   * From which leg on a way may lead over a place, 0 where another stands for it: of places that are alike a way meets the
   * first one first, since every other order of them is the same way.
   */
  fromLeg: Uint8Array;
  /** The same number for places from which a licence opens the same legs. */
  sourceOf(place: number): number;
}

/**
 * Which places a search has to look at on the way: of those that the law never tells apart as many as one way can lead
 * over, and all that the question itself speaks of.
 */
export class StandIns {
  constructor(
    private readonly places: Interchangeable,
    private readonly numbering: Numbering,
  ) {}

  /** `most` of each group stand for the rest of it. */
  for({ nurse, destination, assignment }: RecognitionQuery, most: number): PlacesOfSearch {
    const { groups, sources } = this.places;
    const fromLeg = new Uint8Array(this.numbering.places.length);
    const spoken = new Set<number>();
    this.collect([nurse, destination, assignment], spoken);
    for (const group of groups) {
      let rank = 0;
      for (const place of group) {
        if (spoken.has(place)) fromLeg[place] = 1;
        else if (rank < most) fromLeg[place] = rank += 1;
      }
    }
    return {
      fromLeg,
      sourceOf: (place) => (spoken.has(place) ? place : this.unspoken(sources[place] as number, spoken)),
    };
  }

  /** A place that is spoken of stands for itself alone. */
  private unspoken(source: number, spoken: ReadonlySet<number>): number {
    return spoken.has(source) ? ELSEWHERE + source : source;
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
