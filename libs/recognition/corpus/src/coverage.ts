import { CONFIDENCES, type Confidence } from '@crossward/contracts';
import { PROFESSIONS, type LocalDate, type Profession } from '@crossward/kernel';
import {
  destinationsOf,
  lawParts,
  type ArrangementKind,
  type DatedVersion,
  type JurisdictionDocument,
  type LawDocuments,
  type Selector,
} from '@crossward/recognition-domain';

/** What a place lacks for a profession. */
export const GAPS = ['partial', 'no-way-in', 'no-language-requirement', 'no-entry'] as const;
export type Gap = (typeof GAPS)[number];

/** What the corpus holds for one profession in one place, as of the day of its survey: in force, or to come. */
export interface ProfessionCoverage {
  profession: Profession;
  /** `complete`: every arrangement into the place is in the corpus, so that a missing way is certain. */
  coverage: 'complete' | 'partial';
  /** Ids by kind: ways in, and the registration of one's own. */
  arrangements: Partial<Record<ArrangementKind, string[]>>;
  /** Documented absence: what people expect and is not there. */
  negative: string[];
  /** No longer in force. */
  past: string[];
  languages: string[];
  entries: string[];
  /** How many of all of these are how sure. */
  confidence: Record<Confidence, number>;
  weakest: Confidence | null;
  verified: { oldest: LocalDate; newest: LocalDate } | null;
  missing: Gap[];
}

export interface PlaceCoverage {
  code: string;
  name: string;
  regulator: string | null;
  coverageNote: string | null;
  professions: ProfessionCoverage[];
}

/** The register of what is known, how surely and since when it was looked at, and what is missing. */
export interface CorpusCoverage {
  corpusVersion: string;
  asOf: LocalDate;
  /** Places that regulate nurses themselves. */
  items: PlaceCoverage[];
}

/** A document of the law as it concerns coverage. */
interface Held {
  id: string;
  what: 'arrangement' | 'negative' | 'entry' | 'language';
  kind: string;
  professions: readonly Profession[];
  /** The version in force or to come; undefined where all have ended, or the place no longer belongs. */
  version: DatedVersion | undefined;
  /** Shows a way into the right to practise, not only the registration that a nurse already holds. */
  leads: boolean;
}

const lasting = <V extends DatedVersion>(versions: readonly V[], asOf: LocalDate): V | undefined =>
  versions.findLast(({ until }) => until === undefined || until > asOf);

interface Dated extends DatedVersion {
  destination?: Selector;
}

/** Everything that is held, by the codes of the places that it speaks of. */
const heldByPlace = (law: LawDocuments, codes: readonly string[]): Map<string, Held[]> => {
  const parts = lawParts(law);
  const places = new Map<string, Held[]>(codes.map((code) => [code, []]));
  // Many rules speak of the same places: each set is looked up once.
  const found = new Map<string, string[]>();
  const reached = (selectors: readonly Selector[], from?: LocalDate): string[] => {
    const key = JSON.stringify([selectors, from]);
    const known = found.get(key) ?? destinationsOf(selectors, parts, codes, from);
    found.set(key, known);
    return known;
  };
  const hold = (held: Omit<Held, 'version'>, versions: readonly Dated[], whole?: Selector): void => {
    const selectors = versions.flatMap(({ destination }) => destination ?? whole ?? []);
    const version = lasting(versions, law.asOf);
    const now = new Set(version ? reached(selectors, law.asOf) : []);
    for (const code of reached(selectors)) {
      places.get(code)?.push({ ...held, version: now.has(code) ? version : undefined });
    }
  };
  for (const { id, kind, professions, versions } of law.arrangements) {
    const gives = (lasting(versions, law.asOf) ?? versions.at(-1))?.gives;
    const what = gives === 'bar' || kind === 'negative' ? 'negative' : 'arrangement';
    const leads = (gives === 'right' || gives === 'route') && kind !== 'registration';
    hold({ id, what, kind, professions, leads }, versions);
  }
  for (const { id, kind, professions = PROFESSIONS, versions, destination } of law.entries) {
    hold({ id, what: 'entry', kind, professions, leads: false }, versions, destination);
  }
  for (const { id, serves, professions, versions, jurisdictions, recommendation } of law.languages) {
    if (recommendation) continue;
    hold({ id, what: 'language', kind: serves, professions, leads: false }, versions, { oneOf: jurisdictions });
  }
  return places;
};

const idsOf = (held: readonly Held[], what: Held['what']): string[] =>
  held
    .filter((one) => one.what === what)
    .map(({ id }) => id)
    .sort();

const byKind = (held: readonly Held[]): ProfessionCoverage['arrangements'] => {
  const kinds: ProfessionCoverage['arrangements'] = {};
  for (const { id, kind, what } of held) {
    if (what === 'arrangement') (kinds[kind as ArrangementKind] ??= []).push(id);
  }
  for (const ids of Object.values(kinds)) ids.sort();
  return kinds;
};

const gapsOf = (held: readonly Held[], coverage: ProfessionCoverage['coverage']): Gap[] => {
  const gaps: Record<Gap, boolean> = {
    partial: coverage === 'partial',
    'no-way-in': !held.some(({ leads }) => leads),
    'no-language-requirement': !held.some(({ what, kind }) => what === 'language' && kind === 'licence'),
    'no-entry': !held.some(({ what }) => what === 'entry'),
  };
  return GAPS.filter((gap) => gaps[gap]);
};

const professionOf = (
  profession: Profession,
  place: JurisdictionDocument,
  all: readonly Held[],
): ProfessionCoverage => {
  const concerned = all.filter(({ professions }) => professions.includes(profession));
  const held = concerned.filter(({ version }) => version !== undefined);
  const versions = held.map(({ version }) => version as DatedVersion);
  const days = versions.map(({ verifiedOn }) => verifiedOn).sort();
  const [oldest, newest] = [days[0], days.at(-1)];
  const coverage = place.coverage?.[profession] ?? 'partial';
  return {
    profession,
    coverage,
    arrangements: byKind(held),
    negative: idsOf(held, 'negative'),
    past: concerned
      .filter(({ version }) => version === undefined)
      .map(({ id }) => id)
      .sort(),
    languages: idsOf(held, 'language'),
    entries: idsOf(held, 'entry'),
    confidence: Object.fromEntries(
      CONFIDENCES.map((level) => [level, versions.filter(({ confidence }) => confidence === level).length]),
    ) as Record<Confidence, number>,
    weakest: CONFIDENCES.findLast((level) => versions.some(({ confidence }) => confidence === level)) ?? null,
    verified: oldest && newest ? { oldest, newest } : null,
    missing: gapsOf(held, coverage),
  };
};

/** What the corpus holds for every place and profession. A country that leaves nurses to its parts is not a place here. */
export const coverageOf = (law: LawDocuments): CorpusCoverage => {
  const places = law.jurisdictions
    .filter(({ regulates }) => regulates !== 'subdivision')
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const held = heldByPlace(
    law,
    places.map(({ code }) => code),
  );
  return {
    corpusVersion: law.version,
    asOf: law.asOf,
    items: places.map((place) => ({
      code: place.code,
      name: place.name,
      regulator: place.regulator?.name ?? null,
      coverageNote: place.coverageNote ?? null,
      professions: PROFESSIONS.map((profession) => professionOf(profession, place, held.get(place.code) ?? [])),
    })),
  };
};
