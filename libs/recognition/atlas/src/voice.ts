import type { Verdict } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';
import { SOURCE_LOCALE, type LawDocuments, type MessageDocument } from '@crossward/recognition-domain';
import type { Catalogue, Language } from '@crossward/recognition-explanation';
import { IntlMessageFormat } from 'intl-messageformat';
import { html, type Content } from './html.js';
import { wordsIn, type UiKey } from './words/index.js';

type Values = Readonly<Record<string, string | number>>;

/** Everything that the atlas says in one language: its own words, the words of the law, days, amounts, places. */
export class Voice {
  readonly language: Language;
  /** What of the law stands in English in an atlas of another language, because nobody has translated it yet. */
  readonly untranslated = new Set<string>();
  private readonly compiled = new Map<UiKey, IntlMessageFormat>();
  private readonly law: LawDocuments;

  constructor(
    private readonly catalogue: Catalogue,
    readonly locale: string,
  ) {
    this.language = catalogue.language(locale);
    this.law = catalogue.law;
  }

  ui(key: UiKey, values: Values = {}): string {
    let message = this.compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(wordsIn(this.locale)[key], this.locale, undefined, { ignoreTag: true });
      this.compiled.set(key, message);
    }
    return String(message.format(values));
  }

  /** A phrase of the law; in English, and marked so, where it has no translation. */
  phrase(english: string): Content {
    const translated = this.translated(english);
    return translated ?? html`<span lang="${SOURCE_LOCALE}">${english}</span>`;
  }

  /** The same where no mark can stand: in an attribute, in a title. */
  plainPhrase(english: string): string {
    return this.translated(english) ?? english;
  }

  /** The law's own notes are in English and not translated. */
  inEnglish(text: string): Content {
    return this.locale === SOURCE_LOCALE ? text : html`<span lang="${SOURCE_LOCALE}">${text}</span>`;
  }

  /** The sentence of a condition where it holds: what a nurse has to be, to have or to have done. */
  condition(arrangement: string, id: string): Content {
    const keys = [`${arrangement}.${id}`, id];
    for (const key of keys) {
      const message = this.language.message(key);
      if (message !== undefined) return sentenceIn(message);
      const english = Object.hasOwn(this.law.messages, key) ? this.law.messages[key] : undefined;
      if (english === undefined) continue;
      this.untranslated.add(key);
      return this.inEnglish(sentenceIn(english));
    }
    return id;
  }

  /** What a code of a limit is called; read as English where no language has a word for it yet. */
  word(kind: 'scope' | 'employer' | 'setting', code: string): string {
    const key = `${kind}.${code}`;
    if (Object.hasOwn(this.law.translations[this.locale]?.sentences ?? {}, key)) return this.language.word(kind, code);
    this.untranslated.add(key);
    return code.replaceAll('-', ' ');
  }

  place(code: string): string {
    const place = this.catalogue.jurisdiction(code as never);
    if (this.locale !== SOURCE_LOCALE && code.length > 2) return this.plainPhrase(place?.name ?? code);
    return this.catalogue.nameOfPlace(code as never, this.language);
  }

  region(code: string): string {
    return this.language.region(code) ?? this.place(code);
  }

  day(day: LocalDate | null | undefined): string {
    return day ? this.language.day(day) : '';
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.law.translations[this.locale]?.format ?? this.locale).format(value);
  }

  money(money: Money): string {
    return this.language.money(money);
  }

  verdict(verdict: Verdict): string {
    return this.ui(`verdict.${verdict}`);
  }

  letter(verdict: Verdict): string {
    return this.ui(`letter.${verdict}`);
  }

  private translated(english: string): string | undefined {
    if (this.locale === SOURCE_LOCALE) return english;
    const phrases = this.law.translations[this.locale]?.phrases ?? {};
    if (Object.hasOwn(phrases, english)) return phrases[english];
    this.untranslated.add(english);
    return undefined;
  }
}

const sentenceIn = (message: MessageDocument): string => (typeof message === 'string' ? message : message.held);
