import { fractionDigits, type LocalDate, type Money, type Profession } from '@crossward/kernel';
import type { MessageDocument, TranslationDocument } from '@crossward/recognition-domain';
import { IntlMessageFormat } from 'intl-messageformat';
import type { SENTENCES, SentenceKey, WordKind } from './sentences.js';

type Value = string | number | Date;

/** The arguments of a sentence, all of them: what a message leaves out is its own affair, what it lacks would be a hole. */
export type Arguments<K extends SentenceKey> = Record<(typeof SENTENCES)[K][number], Value>;

/** The middle of the day in UTC, shown again in UTC: the formats of a message are these, and no time zone moves a day. */
const FORMATS = {
  date: {
    day: { dateStyle: 'long', timeZone: 'UTC' },
    month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  },
} as const;

const missing = (what: string, locale: string): Error =>
  new Error(`There is no (${what}) in the language (${locale}). \`crossward corpus lint\` tells what is missing.`);

/** What can be said in one language. Nothing is said in another one instead: what is missing throws. */
export class Language {
  private readonly compiled = new Map<string, IntlMessageFormat>();
  /** By currency; `unit` is how many minor units make one. */
  private readonly amounts = new Map<string, { format: Intl.NumberFormat; unit: number }>();
  private readonly regions: Intl.DisplayNames;
  private readonly lists: Intl.ListFormat;

  constructor(
    readonly locale: string,
    private readonly document: TranslationDocument,
    /** Of the source locale, whose phrases stand for themselves. */
    private readonly source: boolean,
  ) {
    this.regions = new Intl.DisplayNames(document.format, { type: 'region', fallback: 'none' });
    this.lists = new Intl.ListFormat(document.format, { type: 'conjunction' });
  }

  say<K extends SentenceKey>(key: K, values: Arguments<K>): string {
    return this.format(key, values);
  }

  /** A day in the long form of the language. */
  day(day: LocalDate): string {
    return this.format('day', { on: new Date(`${day}T12:00:00Z`), date: Number(day.slice(8)) });
  }

  /** What a code is called. */
  word(kind: WordKind, code: string): string {
    return this.format(`${kind}.${code}`, {});
  }

  as(profession: Profession): string {
    return this.word('profession', profession);
  }

  /** The longest part of the path that has a word: `languageTests.scores.reading` is asked for as scores. */
  fact(path: string): string {
    const parts = path.split('.');
    while (parts.length > 1 && !(`fact.${parts.join('.')}` in this.document.sentences)) parts.pop();
    return this.word('fact', parts.join('.'));
  }

  /** What the law calls something, by its English phrase. */
  phrase(english: string): string {
    const translated = this.source ? english : this.document.phrases[english];
    if (translated === undefined) throw missing(english, this.locale);
    return translated;
  }

  /** What a planner of routes names: the path of a fact, or a phrase of the law. */
  named(what: string): string {
    return `fact.${what}` in this.document.sentences ? this.fact(what) : this.phrase(what);
  }

  /** The sentence of a condition; undefined where it has none. */
  message(key: string): MessageDocument | undefined {
    return this.document.messages[key];
  }

  /** Countries by CLDR, in the words of the language; undefined where it knows none. */
  region(code: string): string | undefined {
    return this.regions.of(code);
  }

  list(items: readonly string[]): string {
    return this.lists.format(items);
  }

  money({ minorUnits, currency }: Money): string {
    let amounts = this.amounts.get(currency);
    if (!amounts) {
      const digits = fractionDigits(currency);
      const shown = {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      } as const;
      amounts = { format: new Intl.NumberFormat(this.document.format, shown), unit: 10 ** digits };
      this.amounts.set(currency, amounts);
    }
    return amounts.format.format(minorUnits / amounts.unit);
  }

  private format(key: string, values: Readonly<Record<string, Value>>): string {
    let message = this.compiled.get(key);
    if (!message) {
      const text = this.document.sentences[key];
      if (text === undefined) throw missing(key, this.locale);
      message = new IntlMessageFormat(text, this.document.format, FORMATS, { ignoreTag: true });
      this.compiled.set(key, message);
    }
    return String(message.format(values));
  }
}
