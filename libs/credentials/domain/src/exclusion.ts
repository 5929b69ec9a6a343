import type { LocalDate } from '@crossward/kernel';
import { compareGivenNames, familyNameKeys, type PersonName } from './names.js';
import { SOURCE_NOTES } from './source-notes.js';
import type { Comparison, Establishment, Finding } from './verification.js';

/** The list's own columns, in its order. */
export const EXCLUSION_COLUMNS = [
  'LASTNAME',
  'FIRSTNAME',
  'MIDNAME',
  'BUSNAME',
  'GENERAL',
  'SPECIALTY',
  'UPIN',
  'NPI',
  'DOB',
  'ADDRESS',
  'CITY',
  'STATE',
  'ZIP',
  'EXCLTYPE',
  'EXCLDATE',
  'REINDATE',
  'WAIVERDATE',
  'WVRSTATE',
] as const;

/** One row of the list, parsed. Empty strings mean that the list says nothing. */
export interface ExclusionEntry {
  /** Equal across versions of the list for the same exclusion of the same party. */
  readonly key: string;
  readonly lineNumber: number;
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string;
  readonly businessName: string;
  readonly general: string;
  readonly specialty: string;
  readonly upin: string;
  readonly npi: string | null;
  readonly birthDate: LocalDate | null;
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** The section of the Social Security Act, for example 1128b4. */
  readonly exclusionType: string;
  readonly excludedOn: LocalDate;
  readonly reinstatedOn: LocalDate | null;
  readonly waivedOn: LocalDate | null;
  readonly waiverState: string;
}

/** A company, or a person: companies have no family name. */
export const isPerson = (entry: Pick<ExclusionEntry, 'familyName'>): boolean => entry.familyName !== '';

/** What an entry is found by besides the birth date. */
export const entryFamilyKeys = (entry: Pick<ExclusionEntry, 'familyName'>): string[] =>
  familyNameKeys(entry.familyName);

export type ExclusionMatch = 'name-and-birth-date' | 'family-name-and-birth-date' | 'name-without-birth-date';

export interface ScreenedPerson extends PersonName {
  readonly birthDate: LocalDate;
}

/**
 * Whether an entry could be this person. The list carries no social security number, so that even a full match is only
 * a candidate for a person to look at; a differing birth date rules it out, a given name alone does not.
 */
export const matchExclusion = (person: ScreenedPerson, entry: ExclusionEntry): ExclusionMatch | null => {
  if (!isPerson(entry)) return null;
  const listed = new Set(entryFamilyKeys(entry));
  if (!familyNameKeys(person.familyName).some((key) => listed.has(key))) return null;
  const given = compareGivenNames(person.givenNames, `${entry.givenName} ${entry.middleName}`.trim());
  if (entry.birthDate === null) return given === 'different' ? null : 'name-without-birth-date';
  if (entry.birthDate !== person.birthDate) return null;
  return given === 'different' ? 'family-name-and-birth-date' : 'name-and-birth-date';
};

export interface ExclusionCandidate extends ExclusionEntry {
  readonly match: ExclusionMatch;
  /** What a recruiter decided of this entry and this nurse before; null: nothing yet. */
  readonly samePerson: boolean | null;
}

/** The active list as far as it could concern one person. */
export interface ExclusionExtract {
  /** Id of the import that made the version. */
  readonly version: string;
  readonly listedOn: LocalDate;
  readonly entries: readonly ExclusionEntry[];
  /** Earlier decisions about this nurse, by entry key. */
  readonly resolved: ReadonlyMap<string, boolean>;
  readonly simulated: boolean;
}

export const candidatesOf = (person: ScreenedPerson, extract: ExclusionExtract): ExclusionCandidate[] =>
  extract.entries.flatMap((entry) => {
    const match = matchExclusion(person, entry);
    return match === null ? [] : [{ ...entry, match, samePerson: extract.resolved.get(entry.key) ?? null }];
  });

const NOTES = [SOURCE_NOTES['no-social-security-number'], SOURCE_NOTES['reinstated-disappear']];

const finding = (candidate: ExclusionCandidate): Finding => ({
  code: candidate.samePerson === true ? 'EXCLUSION_CONFIRMED_EARLIER' : 'EXCLUSION_CANDIDATE',
  message:
    `Line (${candidate.lineNumber}) of the list, excluded on (${candidate.excludedOn}) under (${candidate.exclusionType}), ` +
    `agrees by (${candidate.match}).`,
  facts: {
    ...{ line: candidate.lineNumber, excludedOn: candidate.excludedOn },
    ...{ exclusionType: candidate.exclusionType, match: candidate.match },
  },
});

const comparison = (person: ScreenedPerson, candidate: ExclusionCandidate): Comparison[] => [
  {
    field: `name, line ${candidate.lineNumber}`,
    claimed: `${person.familyName}, ${person.givenNames}`,
    found: `${candidate.familyName}, ${`${candidate.givenName} ${candidate.middleName}`.trim()}`,
    agrees: candidate.match !== 'family-name-and-birth-date',
  },
  {
    field: `birth date, line ${candidate.lineNumber}`,
    claimed: person.birthDate,
    found: candidate.birthDate,
    agrees: candidate.birthDate === null ? null : true,
  },
];

/** Screens one person. Entries that a recruiter found to be somebody else are not asked about again. */
export const screen = (person: ScreenedPerson, extract: ExclusionExtract): Establishment => {
  const candidates = candidatesOf(person, extract).filter((candidate) => candidate.samePerson !== false);
  const comparable = familyNameKeys(person.familyName).length > 0;
  return {
    outcome: !comparable ? 'unable_to_verify' : candidates.length > 0 ? 'discrepancy' : 'verified',
    findings: comparable
      ? candidates.map(finding)
      : [{ code: 'NAME_NOT_COMPARABLE', message: 'The family name holds no letter that the list could hold.' }],
    comparisons: candidates.flatMap((candidate) => comparison(person, candidate)),
    evidence: {
      source: 'oig-leie',
      asOf: extract.listedOn,
      notes: NOTES,
      details: { listVersion: extract.version, candidates },
    },
    goodUntil: null,
    simulated: extract.simulated,
  };
};
