import type { Dictionary, Terms } from './dictionary.js';
import type { EncodedNurse } from './encoded-nurse.js';
import { keepGreatest } from './keep-greatest.js';
import type { RawLists, RawNurseColumns } from './raw-nurse-columns.js';

const known = (dictionary: Dictionary, texts: readonly string[]): Uint32Array =>
  Uint32Array.from(texts, (text) => dictionary.code(text));

/** Fills a list from its part of a column; the array is used again from nurse to nurse. */
const fill = (into: number[], { ends }: RawLists, nurse: number, entry: (at: number) => number): void => {
  const start = nurse === 0 ? 0 : ends[nurse - 1]!;
  const end = ends[nurse]!;
  into.length = end - start;
  for (let at = start; at < end; at += 1) into[at - start] = entry(at);
};

/** Nurses of raw columns one by one, in the codes of an index. */
export class RawNurseReader {
  private readonly specialties: Uint32Array;
  private readonly certificates: Uint32Array;
  private readonly languages: Uint32Array;
  private readonly timeZones: Uint32Array;
  private readonly currencies: Uint32Array;
  private readonly jurisdictions: Uint32Array;
  private readonly facilityIds: Uint32Array;
  private readonly organisationIds: Uint32Array;

  constructor(
    private readonly columns: RawNurseColumns,
    terms: Terms,
  ) {
    const given = columns.terms;
    this.specialties = known(terms.specialties, given.specialties);
    this.certificates = known(terms.certificates, given.certificates);
    this.languages = known(terms.languages, given.languages);
    this.timeZones = known(terms.timeZones, given.timeZones);
    this.currencies = known(terms.currencies, given.currencies);
    this.jurisdictions = known(terms.jurisdictions, given.jurisdictions);
    this.facilityIds = known(terms.facilityIds, given.facilityIds);
    this.organisationIds = known(terms.organisationIds, given.organisationIds);
  }

  read(at: number, into: EncodedNurse): void {
    const { columns } = this;
    for (let word = 0; word < 4; word += 1) into.id[word] = columns.ids[at * 4 + word]!;
    into.classId = columns.classIds[at]!;
    into.latitude = columns.latitudes[at]!;
    into.longitude = columns.longitudes[at]!;
    into.exactPlace = columns.exactPlaces?.get(at) ?? null;
    into.from = columns.availableFrom[at]!;
    into.until = columns.availableUntil[at]!;
    into.payFloor = columns.payFloors[at]!;
    into.currency = this.currencies[columns.payCurrencies[at]!] ?? 0;
    into.timeZone = this.timeZones[columns.timeZones[at]!]!;
    into.home = columns.homeJurisdictions ? this.jurisdictions[columns.homeJurisdictions[at]!]! + 1 : 0;
    into.completed = columns.placementsCompleted[at]!;
    into.placements = columns.placements[at]!;
    into.verifiedOn = columns.credentialsVerifiedOn[at]!;
    into.shifts = columns.shiftPatterns[at]! & 15;
    into.excluded = columns.excluded[at] === 1;
    this.readLists(at, into);
  }

  private readLists(nurse: number, into: EncodedNurse): void {
    const { specialties, certificates, languages, busy, workedAt, noGoJurisdictions, noGoOrganisations } = this.columns;
    const years = specialties.years;
    fill(
      into.specialties,
      specialties,
      nurse,
      (at) => this.specialties[specialties.codes[at]!]! * 0x10000 + years[at]!,
    );
    keepGreatest(into.specialties, 16);
    const { codes, expiresOn } = certificates;
    fill(into.certificates, certificates, nurse, (at) => this.certificates[codes[at]!]! * 0x10000 + expiresOn[at]!);
    keepGreatest(into.certificates, 16);
    fill(
      into.languages,
      languages,
      nurse,
      (at) => (this.languages[languages.codes[at]!]! << 3) | languages.levels[at]!,
    );
    keepGreatest(into.languages, 3);
    fill(into.busy, busy, nurse, (at) => busy.from[at]! + busy.until[at]! * 0x10000);
    fill(into.workedAt, workedAt, nurse, (at) => this.facilityIds[workedAt.codes[at]!]!);
    fill(into.noGoJurisdictions, noGoJurisdictions, nurse, (at) => this.jurisdictions[noGoJurisdictions.codes[at]!]!);
    fill(into.noGoOrganisations, noGoOrganisations, nurse, (at) => this.organisationIds[noGoOrganisations.codes[at]!]!);
  }
}
