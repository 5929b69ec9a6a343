import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';

export const CREDENTIAL_KINDS = ['identity', 'licence', 'certificate', 'language-test', 'exam', 'degree'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** One thing about a nurse that can be verified, as the profile states it. */
export interface CredentialClaim {
  /** Stable as long as what it names stays the same: documents and shares hang on it. */
  key: string;
  kind: CredentialKind;
  /** Of the vocabulary: which certificate, test, exam, or kind of education. */
  code: string | null;
  jurisdiction: JurisdictionCode | null;
  profession: Profession | null;
  number: string | null;
  status: string | null;
  /** Issued, taken, passed or completed on. */
  on: LocalDate | null;
  /** Last day on which it is good. */
  lastDay: LocalDate | null;
}

export interface NurseClaims {
  nurseId: string;
  familyName: string;
  givenNames: string;
  homeTimeZone: string;
  credentials: CredentialClaim[];
}

/** Provided by marketplace. Reads as the system: what it returns must not leave a request unfiltered. */
export interface CredentialClaimsPort {
  findClaims(nurseId: string): Promise<NurseClaims | null>;
  /** Those of them that are there. */
  listOrganisations(organisationIds: readonly string[]): Promise<{ id: string; name: string }[]>;
}
export const CredentialClaimsPort = Symbol('CredentialClaimsPort');

const LONGEST_KEY = 200;

/** The key of a credential: of a licence by its id, of a certificate by kind and day. It tells no number of any document. */
export const credentialKey = (kind: CredentialKind, ...parts: readonly (string | null | undefined)[]): string =>
  [kind, ...parts.map((part) => (part ?? '').trim())].join(':').slice(0, LONGEST_KEY);
