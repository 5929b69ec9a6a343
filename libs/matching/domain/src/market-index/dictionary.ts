import type { RawTerms } from './raw-nurse-columns.js';

/** Texts as small integers, in the order in which they came. */
export class Dictionary {
  private readonly codes = new Map<string, number>();
  private readonly kept: string[] = [];

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.code(text);
  }

  get size(): number {
    return this.kept.length;
  }

  get texts(): readonly string[] {
    return this.kept;
  }

  /** The code of a text; a new one where it has none yet. */
  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.kept.length);
    this.kept.push(text);
    return this.kept.length - 1;
  }

  find(text: string): number | undefined {
    return this.codes.get(text);
  }

  text(code: number): string {
    const text = this.kept[code];
    if (text === undefined) throw new Error(`There is no term (${code}); (${this.kept.length}) are known.`);
    return text;
  }
}

/** Every list of terms that columns hold codes of. */
export class Terms {
  readonly specialties: Dictionary;
  readonly certificates: Dictionary;
  readonly languages: Dictionary;
  readonly timeZones: Dictionary;
  readonly currencies: Dictionary;
  readonly jurisdictions: Dictionary;
  readonly facilityIds: Dictionary;
  readonly organisationIds: Dictionary;

  constructor(state?: RawTerms) {
    this.specialties = new Dictionary(state?.specialties);
    this.certificates = new Dictionary(state?.certificates);
    this.languages = new Dictionary(state?.languages);
    this.timeZones = new Dictionary(state?.timeZones);
    this.currencies = new Dictionary(state?.currencies);
    this.jurisdictions = new Dictionary(state?.jurisdictions);
    this.facilityIds = new Dictionary(state?.facilityIds);
    this.organisationIds = new Dictionary(state?.organisationIds);
  }

  state(): RawTerms {
    const { specialties, certificates, languages, timeZones, currencies } = this;
    return {
      specialties: specialties.texts,
      certificates: certificates.texts,
      languages: languages.texts,
      timeZones: timeZones.texts,
      currencies: currencies.texts,
      jurisdictions: this.jurisdictions.texts,
      facilityIds: this.facilityIds.texts,
      organisationIds: this.organisationIds.texts,
    };
  }
}
