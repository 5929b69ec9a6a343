import {
  NO_DAY,
  NO_PAY_FLOOR,
  NOT_HELD,
  SHIFT_PATTERNS,
  type FeedNurse,
  type NurseFeedPart,
  type NurseSummary,
  type RawLists,
} from '@crossward/contracts';
import { CEFR_LEVELS, fromDayNumber, type JurisdictionCode, type LocalDate } from '@crossward/kernel';

/** Nurses of a part as whoever asks for them one by one is told, those in columns first. */
export const nursesOf = (part: NurseFeedPart): FeedNurse[] => {
  const found: FeedNurse[] = [];
  for (let at = 0; at < part.columns.count; at += 1) {
    if (part.columns.classIds[at] !== NOT_HELD) found.push(nurseAt(part, at));
  }
  return [...found, ...part.others];
};

/** Lists in one order, for columns keep none that nothing reads. */
export const inOneOrder = (nurse: NurseSummary): NurseSummary => ({
  ...nurse,
  specialties: sorted(nurse.specialties),
  certificates: sorted(nurse.certificates),
  languages: sorted(nurse.languages),
  shiftPatterns: sorted(nurse.shiftPatterns),
  busy: sorted(nurse.busy),
  workedAtFacilityIds: sorted(nurse.workedAtFacilityIds),
  noGo: {
    jurisdictions: sorted(nurse.noGo.jurisdictions),
    organisationIds: sorted(nurse.noGo.organisationIds),
  },
});

const sorted = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const dayOf = (day: number): LocalDate | null => (day === NO_DAY ? null : fromDayNumber(day));

const list = <T>({ ends }: RawLists, at: number, entry: (place: number) => T): T[] => {
  const from = at === 0 ? 0 : (ends[at - 1] as number);
  return Array.from({ length: (ends[at] as number) - from }, (_none, place) => entry(from + place));
};

const nurseAt = ({ columns, stated }: NurseFeedPart, at: number): FeedNurse => {
  const { terms, specialties, certificates, languages, busy, workedAt, noGoJurisdictions, noGoOrganisations } = columns;
  const one = <T>(column: ArrayLike<T>, place = at): T => column[place] as T;
  const { facts, factsKey } = stated[one(columns.classIds)] as NonNullable<(typeof stated)[number]>;
  const id = [0, 1, 2, 3]
    .map((word) =>
      one(columns.ids, at * 4 + word)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const [latitude, longitude] = columns.exactPlaces?.get(at) ?? [
    one(columns.latitudes) / 1e7,
    one(columns.longitudes) / 1e7,
  ];
  const minorUnits = one(columns.payFloors);
  const placements = one(columns.placements);
  const nurse: NurseSummary = {
    ...{ facts, latitude, longitude },
    id: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    specialties: list(specialties, at, (place) => ({
      specialty: one(terms.specialties, one(specialties.codes, place)),
      years: one(specialties.years, place) / 1000,
    })),
    certificates: list(certificates, at, (place) => ({
      kind: one(terms.certificates, one(certificates.codes, place)),
      expiresOn: dayOf(one(certificates.expiresOn, place)),
    })),
    languages: list(languages, at, (place) => ({
      language: one(terms.languages, one(languages.codes, place)),
      level: one(CEFR_LEVELS, one(languages.levels, place)),
    })),
    availableFrom: dayOf(one(columns.availableFrom)) as LocalDate,
    availableUntil: dayOf(one(columns.availableUntil)),
    payFloor:
      minorUnits === NO_PAY_FLOOR ? null : { minorUnits, currency: one(terms.currencies, one(columns.payCurrencies)) },
    shiftPatterns: SHIFT_PATTERNS.filter((_pattern, bit) => (one(columns.shiftPatterns) >> bit) & 1),
    noGo: {
      jurisdictions: list(noGoJurisdictions, at, (place) =>
        one(terms.jurisdictions, one(noGoJurisdictions.codes, place)),
      ) as JurisdictionCode[],
      organisationIds: list(noGoOrganisations, at, (place) =>
        one(terms.organisationIds, one(noGoOrganisations.codes, place)),
      ),
    },
    homeTimeZone: one(terms.timeZones, one(columns.timeZones)),
    homeJurisdiction: one(terms.jurisdictions, one(columns.homeJurisdictions as Uint16Array)) as JurisdictionCode,
    busy: list(busy, at, (place) => ({
      from: dayOf(one(busy.from, place)) as LocalDate,
      until: dayOf(one(busy.until, place)) as LocalDate,
    })),
    workedAtFacilityIds: list(workedAt, at, (place) => one(terms.facilityIds, one(workedAt.codes, place))),
    reliability: placements === 0 ? null : one(columns.placementsCompleted) / placements,
    credentialsVerifiedOn: dayOf(one(columns.credentialsVerifiedOn)),
    excluded: one(columns.excluded) === 1,
  };
  return { nurse, factsKey };
};
