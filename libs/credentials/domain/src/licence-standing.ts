import type { LocalDate } from '@crossward/kernel';
import { compareFamilyNames, compareGivenNames } from './names.js';
import type { LicenceClaim, LicenceQuestion } from './question.js';
import { SOURCE_NOTES } from './source-notes.js';
import type { Comparison, Establishment, Finding } from './verification.js';

/** What a register says of one licence. */
export interface RegisterRecord {
  readonly jurisdiction: string;
  readonly profession: string;
  readonly number: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly status: 'active' | 'inactive' | 'lapsed' | 'encumbered' | 'suspended' | 'revoked';
  readonly scope: string;
  readonly issuedOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  /** One row per place about which the register speaks. */
  readonly authorisations: readonly { jurisdiction: string; authorised: boolean; narrative: string }[];
  readonly discipline: readonly {
    jurisdiction: string;
    takenOn: LocalDate;
    action: string;
    againstPrivilege: boolean;
  }[];
}

export interface RegisterAnswer {
  readonly register: string;
  /** null: the register keeps no such licence. */
  readonly record: RegisterRecord | null;
  readonly asOf: LocalDate | null;
  readonly simulated: boolean;
}

const establishment = (
  outcome: Establishment['outcome'],
  findings: readonly Finding[],
  answer: RegisterAnswer | null,
  comparisons: readonly Comparison[] = [],
): Establishment => ({
  outcome,
  findings,
  comparisons,
  evidence: {
    source: answer?.register ?? 'licence-register',
    asOf: answer?.asOf ?? null,
    notes: answer?.simulated ? [SOURCE_NOTES['answered-by-simulator']] : [],
    details: { record: answer?.record ?? null },
  },
  goodUntil: answer?.record?.expiresOn ?? null,
  simulated: answer?.simulated ?? false,
});

export const licenceNotStated = (): Establishment =>
  establishment(
    'unable_to_verify',
    [{ code: 'LICENCE_NOT_STATED', message: 'The profile states no licence that the route could rest on.' }],
    null,
  );

/** The register refused the question itself, for example because it serves no such jurisdiction. */
export const licenceNotAskable = (reason: string): Establishment =>
  establishment(
    'unable_to_verify',
    [{ code: 'REGISTER_REFUSED', message: `The register refused the question: ${reason}` }],
    null,
  );

/** Puts the claimed licence beside the register's record, as of one day. */
export const compareLicence = (question: LicenceQuestion, answer: RegisterAnswer, today: LocalDate): Establishment => {
  const { licence } = question;
  if (licence === null) return licenceNotStated();
  if (answer.record === null) {
    const message = `The register (${answer.register}) keeps no ${licence.profession} licence (${licence.number}) of (${licence.jurisdiction}).`;
    const { profession, number, jurisdiction } = licence;
    const facts = { register: answer.register, profession, number, jurisdiction };
    return establishment('unable_to_verify', [{ code: 'LICENCE_NOT_FOUND', message, facts }], answer);
  }
  const comparisons = compare(question, licence, answer.record, today);
  const findings = [
    ...comparisons.flatMap((one) => (one.agrees === false ? [differs(one)] : [])),
    ...answer.record.discipline.map(disciplined),
  ];
  return establishment(findings.length === 0 ? 'verified' : 'discrepancy', findings, answer, comparisons);
};

const compare = (
  question: LicenceQuestion,
  licence: LicenceClaim,
  found: RegisterRecord,
  today: LocalDate,
): Comparison[] => [
  {
    field: 'jurisdiction',
    claimed: licence.jurisdiction,
    found: found.jurisdiction,
    agrees: licence.jurisdiction === found.jurisdiction,
  },
  {
    field: 'profession',
    claimed: licence.profession,
    found: found.profession,
    agrees: licence.profession === found.profession,
  },
  {
    field: 'familyName',
    claimed: question.familyName,
    found: found.familyName,
    agrees: compareFamilyNames(question.familyName, found.familyName) !== 'different',
  },
  {
    field: 'givenNames',
    claimed: question.givenNames,
    found: found.givenNames,
    agrees: compareGivenNames(question.givenNames, found.givenNames) !== 'different',
  },
  { field: 'status', claimed: 'active', found: found.status, agrees: found.status === 'active' },
  { field: 'scope', claimed: licence.scope, found: found.scope, agrees: licence.scope === found.scope },
  {
    field: 'expiresOn',
    claimed: licence.expiresOn,
    found: found.expiresOn,
    agrees: found.expiresOn === null ? (licence.expiresOn === null ? true : null) : found.expiresOn >= today,
  },
  ...atDestination(question, found),
];

/** What the register says of the destination, where it speaks of it (in which words, the record keeps); its silence is no word against the nurse. */
const atDestination = (question: LicenceQuestion, found: RegisterRecord): Comparison[] => {
  if (found.authorisations.length === 0) return [];
  const row = found.authorisations.find((one) => one.jurisdiction === question.destination);
  return [
    {
      field: `authorised in ${question.destination}`,
      claimed: 'yes',
      found: row ? (row.authorised ? 'yes' : 'no') : null,
      agrees: row ? row.authorised : null,
    },
  ];
};

const CODES: Readonly<Record<string, string>> = {
  jurisdiction: 'JURISDICTION_DIFFERS',
  profession: 'PROFESSION_DIFFERS',
  familyName: 'FAMILY_NAME_DIFFERS',
  givenNames: 'GIVEN_NAMES_DIFFER',
  status: 'LICENCE_NOT_ACTIVE',
  scope: 'SCOPE_DIFFERS',
  expiresOn: 'LICENCE_EXPIRED',
};

const differs = ({ field, claimed, found }: Comparison): Finding => ({
  code: CODES[field] ?? 'NOT_AUTHORISED_AT_DESTINATION',
  message: `${field}: the profile says (${claimed ?? 'nothing'}), the register (${found ?? 'nothing'}).`,
});

const disciplined = (row: RegisterRecord['discipline'][number]): Finding => ({
  code: 'DISCIPLINE_ON_RECORD',
  message: `Board action (${row.action}) in (${row.jurisdiction}) on (${row.takenOn})${row.againstPrivilege ? ', against a privilege' : ''}.`,
  facts: {
    ...{ action: row.action, jurisdiction: row.jurisdiction, takenOn: row.takenOn },
    ...{ against: row.againstPrivilege ? 'privilege' : 'licence' },
  },
});
