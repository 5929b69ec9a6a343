import type { LocalDate } from '@crossward/kernel';
import type { CheckKind } from './verification.js';

interface Person {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: LocalDate;
}

/** What a source is asked. Built from the profile when an attempt starts; never stored, logged or queued as it is. */
export type Question = IdentityQuestion | ExclusionQuestion | LicenceQuestion;

export interface IdentityQuestion extends Person {
  readonly kind: 'identity';
  /** Two lines of 44 characters, joined by a line feed; null until the nurse gives one. */
  readonly passportMrz: string | null;
}

export interface ExclusionQuestion extends Person {
  readonly kind: 'exclusion-list';
}

export interface LicenceQuestion extends Person {
  readonly kind: 'licence';
  /** null: the nurse states no licence although the placement needs one. */
  readonly licence: LicenceClaim | null;
  /** Where the nurse is to work: a register may say who is authorised there. */
  readonly destination: string;
}

export interface LicenceClaim {
  readonly jurisdiction: string;
  readonly profession: string;
  readonly number: string;
  readonly scope: string;
  readonly expiresOn: LocalDate | null;
}

/** The claim as it is kept and shown: no passport line, the document number down to its last three characters. */
export interface Claim {
  readonly kind: CheckKind;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: LocalDate;
  readonly passport?: string | null;
  readonly licence?: LicenceClaim | null;
  readonly destination?: string;
}

/** Hides all but the last three characters. */
export const masked = (value: string): string =>
  value.length <= 3 ? '•'.repeat(value.length) : `${'•'.repeat(value.length - 3)}${value.slice(-3)}`;

const documentNumber = (mrz: string): string => (mrz.split(/\r?\n/)[1] ?? '').slice(0, 9).replaceAll('<', '');

export const toClaim = (question: Question): Claim => {
  const { kind, familyName, givenNames, birthDate } = question;
  const person = { kind, familyName, givenNames, birthDate };
  if (question.kind === 'identity') {
    return { ...person, passport: question.passportMrz === null ? null : masked(documentNumber(question.passportMrz)) };
  }
  if (question.kind === 'licence') return { ...person, licence: question.licence, destination: question.destination };
  return person;
};

/**
 * The text that two questions share exactly when an answer to one answers the other. Callers key it (HMAC) before they
 * store it: names and birth dates are too guessable for a bare hash.
 */
export const fingerprintText = (question: Question): string => {
  const person = [question.kind, question.familyName.trim(), question.givenNames.trim(), question.birthDate];
  if (question.kind === 'identity') return JSON.stringify([...person, question.passportMrz]);
  if (question.kind === 'exclusion-list') return JSON.stringify(person);
  const { licence, destination } = question;
  return JSON.stringify([
    ...person,
    licence && [licence.jurisdiction, licence.profession, licence.number.trim(), licence.scope, licence.expiresOn],
    destination,
  ]);
};
