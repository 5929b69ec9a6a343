import type { NurseFacts } from '@crossward/contracts';
import { concerns } from '../law/effects.js';

/** What the facts of a nurse mention, as far as it matters. */
export interface Mentions {
  /** Changed codes of the data that concern what is mentioned, in order. */
  changed: readonly string[];
  /** Places, and the countries of parts. */
  places: ReadonlySet<string>;
}

/** Most texts of a profile are days, and days name no place. */
const isDayText = (value: unknown): boolean =>
  typeof value === 'string' && value.length === 10 && value[4] === '-' && value[7] === '-';

/** Finds places and changed codes in a nurse's facts, at any depth. */
export class MentionFinder {
  private readonly skipsDays: boolean;
  private readonly byValue = new Map<string, { changed: readonly string[]; places: readonly string[] }>();

  constructor(
    private readonly changed: readonly string[],
    private readonly places: ReadonlySet<string>,
  ) {
    this.skipsDays = !changed.some(isDayText);
  }

  of(...nurses: readonly NurseFacts[]): Mentions {
    const changed = new Set<string>();
    const places = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value === 'string' || typeof value === 'number') {
        if (this.skipsDays && isDayText(value)) return;
        const found = this.lookUp(String(value));
        for (const code of found.changed) changed.add(code);
        for (const place of found.places) places.add(place);
      } else if (typeof value === 'object' && value !== null) {
        for (const key in value) visit((value as Record<string, unknown>)[key]);
      }
    };
    for (const nurse of nurses) visit(nurse);
    return { changed: [...changed].sort(), places };
  }

  private lookUp(value: string): { changed: readonly string[]; places: readonly string[] } {
    const known = this.byValue.get(value);
    if (known) return known;
    const found = {
      changed: this.changed.filter((code) => concerns(code, value)),
      places: [value, value.slice(0, 2)].filter((code) => this.places.has(code)),
    };
    this.byValue.set(value, found);
    return found;
  }
}
