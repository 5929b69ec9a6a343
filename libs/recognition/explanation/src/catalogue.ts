import { DomainError, type JurisdictionCode } from '@crossward/kernel';
import {
  SOURCE_LOCALE,
  type ArrangementDocument,
  type EntryDocument,
  type JurisdictionDocument,
  type LawDocuments,
} from '@crossward/recognition-domain';
import { Language } from './language.js';

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [keyOf(item), item]));

/** What a law can be told in: its languages, and the documents that a decision names by id. Built once per law. */
export class Catalogue {
  private readonly languages = new Map<string, Language>();
  private readonly arrangements: ReadonlyMap<string, ArrangementDocument>;
  private readonly entries: ReadonlyMap<string, EntryDocument>;
  private readonly jurisdictions: ReadonlyMap<string, JurisdictionDocument>;

  constructor(readonly law: LawDocuments) {
    this.arrangements = byKey(law.arrangements, ({ id }) => id);
    this.entries = byKey(law.entries, ({ id }) => id);
    this.jurisdictions = byKey(law.jurisdictions, ({ code }) => code);
  }

  get locales(): string[] {
    return Object.keys(this.law.translations);
  }

  /** @throws DomainError UNKNOWN_LOCALE with the locales that there are */
  language(locale: string): Language {
    const ready = this.languages.get(locale);
    if (ready) return ready;
    // Own keys only: a locale comes from outside, and `constructor` is none.
    const document = Object.hasOwn(this.law.translations, locale) ? this.law.translations[locale] : undefined;
    if (!document) throw unknownLocale(locale, this.locales);
    const source = locale === SOURCE_LOCALE;
    const messages = source ? this.law.messages : document.messages;
    const language = new Language(locale, { ...document, messages }, source);
    this.languages.set(locale, language);
    return language;
  }

  arrangement(id: string): ArrangementDocument | undefined {
    return this.arrangements.get(id);
  }

  entry(id: string): EntryDocument | undefined {
    return this.entries.get(id);
  }

  jurisdiction(code: JurisdictionCode): JurisdictionDocument | undefined {
    return this.jurisdictions.get(code);
  }

  /** As it is quoted inside a sentence. */
  nameOfArrangement(id: string, language: Language): string {
    const name = this.arrangements.get(id)?.name;
    return language.say('quoted', { name: name === undefined ? id : language.phrase(name) });
  }

  nameOfEntry(id: string, language: Language): string {
    const name = this.entries.get(id)?.name;
    return language.say('quoted', { name: name === undefined ? id : language.phrase(name) });
  }

  /** Subdivisions are called as the law calls them, countries as the language does; a place of no document by its code. */
  nameOfPlace(code: JurisdictionCode, language: Language): string {
    const name = this.jurisdictions.get(code)?.name;
    if (language.locale === SOURCE_LOCALE || code.length > 2) return name === undefined ? code : language.phrase(name);
    return language.region(code) ?? code;
  }

  inPlace(code: JurisdictionCode, language: Language): string {
    return language.say('place.in', { code: code.replace('-', '_'), name: this.nameOfPlace(code, language) });
  }
}

const unknownLocale = (locale: string, locales: readonly string[]): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'UNKNOWN_LOCALE',
    message: `Decisions are not explained in the language (${locale.slice(0, 40)}).`,
    nextStep: locales.length > 0 ? `Use one of: ${locales.join(', ')}.` : 'This law names no languages (corpus.yaml).',
    facts: { locale: locale.slice(0, 40), locales },
  });
