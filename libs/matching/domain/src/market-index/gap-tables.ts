import { CEFR_LEVELS, dayNumber, type LocalDate } from '@crossward/kernel';
import type { ExchangeRates } from '../exchange.js';
import { unit } from '../factors/unit.js';
import { LANGUAGE_PLACES, rowLanguages } from './block-layout.js';
import type { Terms } from './dictionary.js';
import { PayTable } from './pay-table.js';
import { PolicyWeights } from './policy-weights.js';
import { SketchTables } from './sketch-tables.js';

const HIGHEST = CEFR_LEVELS.length - 1;

/** One language that the gap asks for. */
export class AskedLanguage {
  constructor(
    /** By code: 1 where that language meets the one asked for (`en-GB` meets `en`). */
    readonly meets: Uint8Array,
    /** Places of those in the summaries. */
    private readonly places: readonly number[],
    /** The bits of a row's third word of which one must be set. */
    readonly rowBits: number,
    readonly leastLevel: number,
    /** By level + 1. */
    readonly values: Float64Array,
  ) {}

  /** The value of the best level of a summary; -1 where it is too low. */
  bestValue(levels: number): number {
    const { places } = this;
    let best = 0;
    for (let at = 0; at < places.length; at += 1) {
      const level = (levels >>> places[at]!) & 7;
      if (level > best) best = level;
    }
    return best - 1 < this.leastLevel ? -1 : this.values[best]!;
  }
}

const askedLanguage = (language: string, level: number, { languages }: Terms): AskedLanguage => {
  const meets = Uint8Array.from(languages.texts, (one) => (one === language || one.startsWith(`${language}-`) ? 1 : 0));
  const places = new Set<number>();
  meets.forEach((yes, code) => yes && places.add((code % LANGUAGE_PLACES) * 3));
  const values = Float64Array.from({ length: HIGHEST + 2 }, (_, index) => {
    if (index === 0) return 0;
    if (level === HIGHEST) return index - 1 === HIGHEST ? 1 : 0;
    return unit((index - 1 - level) / (HIGHEST - level));
  });
  const rowBits = rowLanguages([...places].reduce((levels, place) => levels | (1 << place), 0)) << 24;
  return new AskedLanguage(meets, [...places], rowBits, level, values);
};

/** Hostile questions could name ever new ones. */
const MOST_KEPT = 1_000;

/** What many gaps have in common, made once: a whole market asks a handful of currencies and languages. */
export class GapTables {
  readonly sketches: SketchTables;
  readonly weights = new PolicyWeights();
  private readonly languages = new Map<string, AskedLanguage>();
  private readonly pays = new WeakMap<ExchangeRates, Map<string, PayTable>>();
  private readonly withoutRates = new Map<string, PayTable>();
  private readonly days = new Map<LocalDate, number>();
  private known = { languages: 0, currencies: 0 };

  /** @param epoch day around which sketches are finest */
  constructor(
    private readonly terms: Terms,
    epoch: number,
  ) {
    this.sketches = new SketchTables(epoch);
  }

  /** `dayNumber`, of days that many gaps name. */
  day(day: LocalDate): number {
    const known = this.days.get(day);
    if (known !== undefined) return known;
    if (this.days.size > MOST_KEPT) this.days.clear();
    const number = dayNumber(day);
    this.days.set(day, number);
    return number;
  }

  language(language: string, level: number): AskedLanguage {
    const { languages } = this.terms;
    if (this.known.languages !== languages.size || this.languages.size > MOST_KEPT) this.languages.clear();
    this.known.languages = languages.size;
    const key = `${language} ${level}`;
    const made = this.languages.get(key) ?? askedLanguage(language, level, this.terms);
    this.languages.set(key, made);
    return made;
  }

  /** @param scales reference units of a minor unit of each currency; longer with each new currency, and else the same */
  pay(currency: string, rates: ExchangeRates | null, scales: Float64Array): PayTable {
    const tables = rates === null ? this.withoutRates : (this.pays.get(rates) ?? new Map<string, PayTable>());
    if (rates !== null) this.pays.set(rates, tables);
    if (tables.size > MOST_KEPT) tables.clear();
    const key = `${currency} ${scales.length}`;
    const made = tables.get(key) ?? new PayTable(this.terms.currencies, currency, rates, scales);
    tables.set(key, made);
    return made;
  }
}
