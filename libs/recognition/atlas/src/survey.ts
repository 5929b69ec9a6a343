import type { LocalDate } from '@crossward/kernel';
import {
  destinationsOf,
  FALSE,
  lawParts,
  leadsTo,
  TRUE,
  UNKNOWN,
  type ArrangementDocument,
  type ArrangementVersion,
  type DatedVersion,
  type EntryDocument,
  type JurisdictionDocument,
  type LanguageDocument,
  type LawParts,
  type Selector,
  type Truth,
} from '@crossward/recognition-domain';
import type { AtlasSource } from './source.js';

/** How a rule stands in a place on the day of the atlas. */
export type Standing = 'in-force' | 'doubtful' | 'to-come' | 'past';

export interface Concerning<Document> {
  document: Document;
  standing: Standing;
  /** The version in force, or the one that is nearest to it. */
  index: number;
}

export const covers = ({ from, until }: Pick<DatedVersion, 'from' | 'until'>, on: LocalDate): boolean =>
  (from === null || from <= on) && (until === undefined || on < until);

export const isDoubtful = ({ doubtful }: Pick<DatedVersion, 'doubtful'>, on: LocalDate): boolean =>
  doubtful !== undefined && doubtful.from <= on && (doubtful.until === undefined || on < doubtful.until);

interface Reach {
  certain: readonly string[];
  doubtful: readonly string[];
}

/** Selectors are asked about once a place: what is found of one is kept with it. */
const kept = <T>(known: WeakMap<Selector, T>, selector: Selector, find: () => T): T => {
  const before = known.get(selector);
  if (before !== undefined) return before;
  const found = find();
  known.set(selector, found);
  return found;
};

const lies = (code: string, region: string): boolean => code === region || code.startsWith(`${region}-`);

/** What the law holds for each place, looked up once. */
export class Survey {
  readonly parts: LawParts;
  /** Places that regulate nurses themselves, by code. */
  readonly places: readonly JurisdictionDocument[];
  readonly codes: readonly string[];
  private readonly byCode: ReadonlyMap<string, JurisdictionDocument>;
  private readonly destinations = new WeakMap<Selector, readonly string[]>();
  private readonly truths = new WeakMap<Selector, Map<string, Truth>>();
  private readonly reaches = new WeakMap<Selector, Reach>();
  private readonly groups = new Map<string, Selector>();

  constructor(
    readonly source: AtlasSource,
    readonly on: LocalDate,
  ) {
    const { law } = source;
    this.parts = lawParts(law);
    this.places = law.jurisdictions
      .filter(({ regulates }) => regulates !== 'subdivision')
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    this.codes = this.places.map(({ code }) => code);
    this.byCode = new Map(this.places.map((place) => [place.code, place]));
  }

  place(code: string): JurisdictionDocument | undefined {
    return this.byCode.get(code);
  }

  /** Places that a selector leads to on any day. */
  everOf(selector: Selector): readonly string[] {
    const { parts, codes } = this;
    return kept(this.destinations, selector, () => destinationsOf([selector], parts, codes));
  }

  leads(selector: Selector, code: string): Truth {
    const truths = kept(this.truths, selector, () => new Map<string, Truth>());
    let truth = truths.get(code);
    if (truth === undefined) {
      truth = leadsTo(selector, this.parts, code, this.on);
      truths.set(code, truth);
    }
    return truth;
  }

  /** Does a place belong to one of the memberships on the day of the atlas? */
  isMember(ids: string | readonly string[], as: string | undefined, code: string): Truth {
    const key = `${[ids].flat().join(' ')}/${as ?? ''}`;
    let selector = this.groups.get(key);
    if (!selector) {
      selector = { memberOf: [ids].flat(), ...(as === undefined ? {} : { as }) };
      this.groups.set(key, selector);
    }
    return this.leads(selector, code);
  }

  /** Places that a selector certainly leads to on the day of the atlas, and those where that is not settled. */
  placesOf(selector: Selector): Reach {
    return kept(this.reaches, selector, () => {
      const ever = this.everOf(selector);
      return {
        certain: ever.filter((code) => this.leads(selector, code) === TRUE),
        doubtful: ever.filter((code) => this.leads(selector, code) === UNKNOWN),
      };
    });
  }

  arrangementsInto(code: string): Concerning<ArrangementDocument>[] {
    return this.concerning(this.source.law.arrangements, code, ({ destination }) => destination);
  }

  entriesInto(code: string): Concerning<EntryDocument>[] {
    return this.source.law.entries.flatMap(
      (document) => this.standingOf(document, document.versions, code, () => document.destination) ?? [],
    );
  }

  languagesOf(code: string): LanguageDocument[] {
    return this.source.law.languages.filter(({ jurisdictions }) => jurisdictions.some((region) => lies(code, region)));
  }

  private concerning<D extends { versions: ArrangementVersion[] }>(
    documents: readonly D[],
    code: string,
    selectorOf: (version: ArrangementVersion) => Selector,
  ): Concerning<D>[] {
    return documents.flatMap((document) => this.standingOf(document, document.versions, code, selectorOf) ?? []);
  }

  private standingOf<D, V extends DatedVersion>(
    document: D,
    versions: readonly V[],
    code: string,
    selectorOf: (version: V) => Selector,
  ): Concerning<D> | undefined {
    const { on } = this;
    if (!versions.some((version) => this.everOf(selectorOf(version)).includes(code))) return undefined;
    const found = (standing: Standing, index: number): Concerning<D> => ({ document, standing, index });
    const current = versions.findIndex((version) => covers(version, on));
    const version = versions[current];
    if (version) {
      const truth = this.leads(selectorOf(version), code);
      if (truth === TRUE) return found(isDoubtful(version, on) ? 'doubtful' : 'in-force', current);
      if (truth !== FALSE) return found('doubtful', current);
      const later = destinationsOf([selectorOf(version)], this.parts, [code], on).length > 0;
      return found(later ? 'to-come' : 'past', current);
    }
    const next = versions.findIndex(({ from }) => from !== null && from > on);
    return next < 0 ? found('past', versions.length - 1) : found('to-come', next);
  }
}
