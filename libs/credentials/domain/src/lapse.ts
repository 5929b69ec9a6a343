import { DomainError } from '@crossward/kernel';
import { fingerprintText, toClaim, type Claim, type LicenceClaim, type Question } from './question.js';
import type { VerificationStatus } from './verification.js';

/** What of a claim a nurse can change while somebody decides about it. */
export const CLAIM_PARTS = [
  'familyName',
  'givenNames',
  'birthDate',
  'passport',
  'licence',
  'jurisdiction',
  'profession',
  'number',
  'scope',
  'expiresOn',
] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

export const LAPSE_REASONS = ['documents-changed', 'profile-changed'] as const;
export type LapseReason = (typeof LAPSE_REASONS)[number];

/** Why a proposal stands no longer: what it rested on is not what there is. */
export interface Lapse {
  readonly reason: LapseReason;
  /** Of the profile; empty where documents changed. */
  readonly changed: readonly ClaimPart[];
}

/** The claim that a source was asked about, beside what tells of the parts of it that are kept masked. */
export interface AskedClaim {
  readonly claim: Claim;
  /** Whether a text has the fingerprint of the question that was asked. */
  readonly isAsked: (text: string) => boolean;
}

const PERSON = ['familyName', 'givenNames', 'birthDate'] as const;
const LICENCE = ['jurisdiction', 'profession', 'number', 'scope', 'expiresOn'] as const;

const licenceParts = (asked: LicenceClaim | null, now: LicenceClaim | null): ClaimPart[] => {
  if (asked === null || now === null) return asked === now ? [] : ['licence'];
  return LICENCE.filter((part) => asked[part] !== now[part]);
};

/**
 * What the profile says otherwise than when the source was asked; nothing where it asks the same again. The line of a
 * passport is kept down to its last characters alone: whether another one has the same is told by the fingerprint.
 */
export const changedParts = ({ claim, isAsked }: AskedClaim, now: Question): ClaimPart[] => {
  if (isAsked(fingerprintText(now))) return [];
  const today = toClaim(now);
  const person = PERSON.filter((part) => claim[part].trim() !== today[part].trim());
  if (now.kind === 'licence') return [...person, ...licenceParts(claim.licence ?? null, today.licence ?? null)];
  if (now.kind === 'identity' && (person.length === 0 || claim.passport !== today.passport)) {
    return [...person, 'passport'];
  }
  return person;
};

/** Whether a proposal lapses by what the profile says now; null: it stands, or none waits. */
export const lapseByProfile = (status: VerificationStatus, asked: AskedClaim, now: Question): Lapse | null => {
  if (status !== 'second_review') return null;
  const changed = changedParts(asked, now);
  return changed.length === 0 ? null : { reason: 'profile-changed', changed };
};

/** Once its documents are others: what the first reviewer saw is no longer all there is. */
export const LAPSE_BY_DOCUMENTS: Lapse = { reason: 'documents-changed', changed: [] };

/**
 * A yes that takes two rests on what the source was asked, and would lapse at once where the profile says otherwise.
 * @throws DomainError CLAIM_OUTDATED
 */
export const checkClaimHolds = (id: string, asked: AskedClaim, now: Question): void => {
  const changed = changedParts(asked, now);
  if (changed.length === 0) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'CLAIM_OUTDATED',
    message: `The nurse changed (${changed.join(', ')}) after the source was asked for the verification (${id}).`,
    nextStep: 'Ask the source again, and decide by what it says of the profile as it is now.',
    facts: { id, changed: changed.join(',') },
  });
};

export const proposalLapsed = (id: string, { changed }: Lapse): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'PROPOSAL_LAPSED',
    message: `The nurse changed (${changed.join(', ')}), on which the proposed decision of the verification (${id}) rested.`,
    nextStep: 'The check is back in the queue: ask the source again, then decide afresh.',
    facts: { id, changed: changed.join(',') },
  });
