/** What a machine finds, and the field that it is about where there is one. */
const FIELDS = {
  JURISDICTION_DIFFERS: 'jurisdiction',
  PROFESSION_DIFFERS: 'profession',
  FAMILY_NAME_DIFFERS: 'familyName',
  GIVEN_NAMES_DIFFER: 'givenNames',
  BIRTH_DATE_DIFFERS: 'birthDate',
  BIRTH_DATE_INCOMPLETE: 'birthDate',
  LICENCE_NOT_ACTIVE: 'status',
  SCOPE_DIFFERS: 'scope',
  LICENCE_EXPIRED: 'expiresOn',
  PASSPORT_EXPIRED: 'expiresOn',
  NOT_AUTHORISED_AT_DESTINATION: 'authorised in ',
  DISCIPLINE_ON_RECORD: null,
  LICENCE_NOT_STATED: null,
  LICENCE_NOT_FOUND: null,
  REGISTER_REFUSED: null,
  PASSPORT_NOT_GIVEN: null,
  MRZ_SHAPE: null,
  MRZ_CHARACTER: null,
  MRZ_CHECK_DIGIT: null,
  MRZ_STATE: null,
  MRZ_FIELD: null,
  EXCLUSION_CANDIDATE: null,
  EXCLUSION_CONFIRMED_EARLIER: null,
  NAME_NOT_COMPARABLE: null,
  SUBMISSION_GONE: null,
} as const satisfies Record<string, string | null>;

export type FindingCode = keyof typeof FIELDS;

export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(FIELDS, code);

/** The comparison that a finding rests on; undefined: it rests on none. */
export const comparisonOf = <T extends { field: string; agrees: boolean | null }>(
  code: string,
  comparisons: readonly T[],
): T | undefined => {
  const field = isFindingCode(code) ? FIELDS[code] : null;
  if (field === null) return undefined;
  return comparisons.find((one) => one.agrees !== true && one.field.startsWith(field));
};

/** The codes that a step of the history was given with; null: something else stands there. */
export const codesIn = (detail: string): readonly FindingCode[] | null => {
  const codes = detail.split(', ');
  return codes.every(isFindingCode) ? [...new Set(codes)] : null;
};
