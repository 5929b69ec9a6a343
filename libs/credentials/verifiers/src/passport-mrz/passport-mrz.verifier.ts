import {
  compareIdentity,
  identityNotGiven,
  identityUnreadable,
  type Establishment,
  type IdentityQuestion,
  type Verifier,
  type VerifierAnswer,
  type VerifierContext,
} from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { readMrz } from './read-mrz.js';

/** Establishes who the nurse is from the machine-readable zone alone. Asks nobody, so it is never down. */
export class PassportMrzVerifier implements Verifier<IdentityQuestion> {
  readonly kind = 'identity';
  readonly source = 'passport-mrz';

  async ask(question: IdentityQuestion, { today }: VerifierContext): Promise<VerifierAnswer> {
    return { kind: 'established', establishment: establish(question, today), reference: null };
  }
}

const establish = (question: IdentityQuestion, today: LocalDate): Establishment => {
  if (question.passportMrz === null) return identityNotGiven();
  const reading = readMrz(question.passportMrz, today);
  return reading.readable ? compareIdentity(question, reading.passport, today) : identityUnreadable(reading.findings);
};
