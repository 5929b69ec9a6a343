import type { NurseFacts } from '@crossward/contracts';
import { concerns, type ChangedFact } from '../law/effects.js';
import { OF_NURSE } from '../law/expression.js';
import { ANYWHERE } from '../law/reads.js';
import { reader } from './paths.js';

/** What the facts of a nurse mention, as far as it matters. */
export interface Mentions {
  /** Keys of the changed facts that hold for the nurse, in order. */
  changed: readonly string[];
  /** Places, and the countries of parts. */
  places: ReadonlySet<string>;
}

/** Most texts of a profile are days, and days name no place. */
const isDayText = (value: string): boolean => value.length === 10 && value[4] === '-' && value[7] === '-';

/** The changed facts that one field of the items of a list can hold. */
interface Field {
  list: string;
  read: (from: unknown) => unknown;
  facts: readonly ChangedFact[];
  byValue: Map<unknown, readonly string[]>;
}

const keysFor = ({ facts, byValue }: Field, value: unknown): readonly string[] => {
  const known = byValue.get(value);
  if (known) return known;
  const found = facts.filter(({ code }) => concerns(code, String(value))).map(({ key }) => key);
  byValue.set(value, found);
  return found;
};

/** Finds places and changed facts in what is told of a nurse. */
export class MentionFinder {
  private readonly fields: readonly Field[];
  private readonly anywhere: Field;
  private readonly byText = new Map<string, readonly string[]>();

  constructor(
    changed: readonly ChangedFact[],
    private readonly places: ReadonlySet<string>,
  ) {
    const byField = new Map<string, ChangedFact[]>();
    for (const fact of changed) {
      const name = `${fact.list}.${fact.path}`;
      byField.set(name, [...(byField.get(name) ?? []), fact]);
    }
    const fields = [...byField.values()].map((facts): Field => {
      const [{ list, path }] = facts as [ChangedFact];
      return { list, read: reader(path), facts, byValue: new Map() };
    });
    this.fields = fields.filter(({ list }) => list !== ANYWHERE);
    this.anywhere = {
      list: ANYWHERE,
      read: (from) => from,
      facts: changed.filter(({ list }) => list === ANYWHERE),
      byValue: new Map(),
    };
  }

  of(...nurses: readonly NurseFacts[]): Mentions {
    const changed = new Set<string>();
    const places = new Set<string>();
    for (const nurse of nurses) {
      this.visit(nurse, changed, places);
      for (const field of this.fields) this.look(nurse, field, changed);
    }
    return { changed: [...changed].sort(), places };
  }

  private look(nurse: NurseFacts, field: Field, changed: Set<string>): void {
    const { list, read } = field;
    const items = list === OF_NURSE ? [nurse] : (nurse as unknown as Record<string, unknown[] | undefined>)[list];
    for (const item of items ?? []) {
      const value = read(item);
      if (value !== undefined) for (const key of keysFor(field, value)) changed.add(key);
    }
  }

  private visit(value: unknown, changed: Set<string>, places: Set<string>): void {
    if (typeof value === 'string') {
      if (isDayText(value)) return;
      for (const place of this.placesIn(value)) places.add(place);
      if (this.anywhere.facts.length > 0) for (const key of keysFor(this.anywhere, value)) changed.add(key);
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) this.visit((value as Record<string, unknown>)[key], changed, places);
    }
  }

  private placesIn(text: string): readonly string[] {
    const known = this.byText.get(text);
    if (known) return known;
    const found = [text, text.slice(0, 2)].filter((code) => this.places.has(code));
    this.byText.set(text, found);
    return found;
  }
}
