import type { LocalDate } from '@crossward/kernel';
import { compareWithMrzName, type MrzName } from './names.js';
import { masked, type IdentityQuestion } from './question.js';
import { SOURCE_NOTES } from './source-notes.js';
import type { Comparison, Establishment, Finding } from './verification.js';

/** What a machine-readable zone says once its check digits agree. */
export interface PassportFacts extends MrzName {
  readonly documentNumber: string;
  readonly issuingState: string;
  readonly nationality: string;
  /** null where the document leaves day or month open. */
  readonly birthDate: LocalDate | null;
  readonly expiresOn: LocalDate;
}

const NOTES = [SOURCE_NOTES['zone-agrees-with-itself'], SOURCE_NOTES['names-without-check-digit']];

const establishment = (
  outcome: Establishment['outcome'],
  findings: readonly Finding[],
  rest: Partial<Pick<Establishment, 'comparisons' | 'goodUntil'>> & { details?: Record<string, unknown> } = {},
): Establishment => ({
  outcome,
  findings,
  comparisons: rest.comparisons ?? [],
  evidence: { source: 'passport-mrz', asOf: null, notes: NOTES, details: rest.details ?? {} },
  goodUntil: rest.goodUntil ?? null,
  simulated: false,
});

/** No passport line on the profile. */
export const identityNotGiven = (): Establishment =>
  establishment('unable_to_verify', [
    { code: 'PASSPORT_NOT_GIVEN', message: 'The profile holds no machine-readable zone of a passport.' },
  ]);

/** The zone cannot be read: `findings` name the fields. */
export const identityUnreadable = (findings: readonly Finding[]): Establishment =>
  establishment('discrepancy', findings);

/** Puts the profile beside the passport, as of one day. A passport is good on the day it expires, not after. */
export const compareIdentity = (
  question: IdentityQuestion,
  passport: PassportFacts,
  today: LocalDate,
): Establishment => {
  const names = compareWithMrzName(question, passport);
  const comparisons: Comparison[] = [
    {
      field: 'familyName',
      claimed: question.familyName,
      found: passport.familyName,
      agrees: names.familyName !== 'different',
    },
    {
      field: 'givenNames',
      claimed: question.givenNames,
      found: passport.givenNames,
      agrees: names.givenNames !== 'different',
    },
    {
      field: 'birthDate',
      claimed: question.birthDate,
      found: passport.birthDate,
      agrees: passport.birthDate === null ? null : passport.birthDate === question.birthDate,
    },
    { field: 'expiresOn', claimed: null, found: passport.expiresOn, agrees: passport.expiresOn >= today },
  ];
  const findings = comparisons.flatMap((one) => (one.agrees === true ? [] : [toFinding(one)]));
  return establishment(findings.length === 0 ? 'verified' : 'discrepancy', findings, {
    comparisons,
    goodUntil: passport.expiresOn,
    details: {
      documentNumber: masked(passport.documentNumber),
      issuingState: passport.issuingState,
      nationality: passport.nationality,
      nameCutOff: passport.truncated,
    },
  });
};

const toFinding = ({ field, claimed, found }: Comparison): Finding => {
  if (field === 'expiresOn') return { code: 'PASSPORT_EXPIRED', message: `The passport ended on (${found}).` };
  if (found === null) {
    return { code: 'BIRTH_DATE_INCOMPLETE', message: 'The passport leaves the day or the month of birth open.' };
  }
  const code =
    field === 'birthDate'
      ? 'BIRTH_DATE_DIFFERS'
      : field === 'familyName'
        ? 'FAMILY_NAME_DIFFERS'
        : 'GIVEN_NAMES_DIFFER';
  return { code, message: `The profile says (${claimed}), the passport (${found}).` };
};
