import type { EducationFact, LicenceScope, NurseFacts } from '@crossward/contracts';
import { addDays, addYears, countryOf, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import {
  lawParts,
  leadsTo,
  TRUE,
  type JurisdictionDocument,
  type LawDocuments,
  type LawParts,
} from '@crossward/recognition-domain';

export const YEARS_OF_PRACTICE = 3;
export const HOURS_A_YEAR = 1800;
const YEARS_OF_TRAINING = 3;
const HOURS_OF_TRAINING = 4600;
const CLINICAL_HOURS = 2300;

/** The title of general care that a table of the law lists for the place; the first, where it lists several. */
const listedTitle = (law: LawDocuments, code: string): string | undefined => {
  for (const { rows } of law.tables) {
    const titles = rows[code]?.['titles'];
    if (!Array.isArray(titles)) continue;
    const [first] = titles;
    if (typeof first === 'object') return first.code;
  }
  return undefined;
};

/** A place that issues licences for several places gives its residents such a one. */
const scopeOf = (law: LawDocuments, parts: LawParts, place: JurisdictionDocument, on: LocalDate): LicenceScope => {
  const issues = law.memberships.some(
    ({ id, aspects }) =>
      aspects?.includes('issuing') && leadsTo({ memberOf: id, as: 'issuing' }, parts, place.code, on) === TRUE,
  );
  return issues ? 'multistate' : (place.licenceScope ?? 'full');
};

/**
 * The nurse of the matrix: a registered nurse of general care, trained, licensed, citizen and resident of one place,
 * with three years of practice there. Examinations, language tests and permits elsewhere are not told: what hangs on
 * them is a need, or undetermined.
 */
export const referenceNurse = (
  law: LawDocuments,
  parts: LawParts,
  place: JurisdictionDocument,
  on: LocalDate,
): NurseFacts => {
  const jurisdiction = place.code as JurisdictionCode;
  const licensedOn = addYears(on, -YEARS_OF_PRACTICE);
  const title = listedTitle(law, place.code);
  const education: EducationFact = {
    jurisdiction,
    ...(title === undefined ? {} : { titleCode: title }),
    kind: 'first-level-general',
    level: 'bachelor',
    field: 'general',
    beganOn: addDays(addYears(licensedOn, -YEARS_OF_TRAINING), -90),
    completedOn: addDays(licensedOn, -90),
    years: YEARS_OF_TRAINING,
    hours: HOURS_OF_TRAINING,
    clinicalHours: CLINICAL_HOURS,
    ...(place.languages[0] === undefined ? {} : { language: place.languages[0] }),
  };
  return {
    profession: 'RN',
    citizenships: [countryOf(jurisdiction)],
    statuses: [],
    residences: [{ jurisdiction, from: addYears(on, -25) }],
    licences: [
      {
        jurisdiction,
        profession: 'RN',
        field: 'general',
        scope: scopeOf(law, parts, place, on),
        status: 'active',
        issuedOn: licensedOn,
        expiresOn: addYears(on, 2),
        established: true,
        basis: 'training',
        meetsUniformRequirements: true,
      },
    ],
    education: [education],
    practice: [
      {
        jurisdiction,
        from: licensedOn,
        hours: YEARS_OF_PRACTICE * HOURS_A_YEAR,
        fullResponsibility: true,
        setting: 'hospital',
        regulated: true,
      },
    ],
    applications: [],
    certificates: [],
    workAuthorisations: [],
  };
};

/** The same nurse, of one place alone. */
export const referenceNurseOf = (law: LawDocuments, code: string, on: LocalDate): NurseFacts => {
  const place = law.jurisdictions.find((jurisdiction) => jurisdiction.code === code);
  if (!place) throw new Error(`The law knows no place (${code}).`);
  return referenceNurse(law, lawParts(law), place, on);
};
