import type { Draft } from '../profile/draft.js';

type Licence = NonNullable<Draft['licences']>[number];
type Certificate = NonNullable<Draft['facts']['certificates']>[number];

export const SCOPES = ['multistate', 'single-state', 'full', 'limited', 'temporary', 'provisional'] as const;
export const STATUSES = ['active', 'inactive', 'lapsed', 'encumbered', 'suspended', 'revoked'] as const;

/** What is typed into the form; empty where nothing is. */
export interface ClaimDraft {
  kind: 'licence' | 'certificate';
  jurisdiction: string;
  profession: Licence['profession'];
  number: string;
  scope: Licence['scope'];
  status: Licence['status'];
  certificate: string;
  issuedOn: string;
  lastDay: string;
}

export const EMPTY_CLAIM: ClaimDraft = {
  kind: 'licence',
  jurisdiction: '',
  profession: 'RN',
  number: '',
  scope: 'full',
  status: 'active',
  certificate: '',
  issuedOn: '',
  lastDay: '',
};

const licenceOf = ({ jurisdiction, profession, number, scope, status, issuedOn, lastDay }: ClaimDraft): Licence => ({
  ...{ jurisdiction: jurisdiction.trim().toUpperCase(), profession, number: number.trim(), scope, status },
  ...(issuedOn === '' ? {} : { issuedOn }),
  ...(lastDay === '' ? {} : { expiresOn: lastDay }),
});

const certificateOf = ({ certificate, issuedOn, lastDay }: ClaimDraft): Certificate => ({
  ...{ kind: certificate, issuedOn },
  ...(lastDay === '' ? {} : { expiresOn: lastDay }),
});

/** The profile with one credential more. */
export const withClaim = (profile: Draft, claim: ClaimDraft): Draft =>
  claim.kind === 'licence'
    ? { ...profile, licences: [...(profile.licences ?? []), licenceOf(claim)] }
    : {
        ...profile,
        facts: { ...profile.facts, certificates: [...(profile.facts.certificates ?? []), certificateOf(claim)] },
      };
