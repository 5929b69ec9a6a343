import { CONSENT_LANGUAGES, SHIFT_PATTERNS, type ConsentLanguage, type ShiftPattern } from '@crossward/contracts';
import type { Money } from '@crossward/kernel';
import { consentLifecycle, type ConsentStatus } from '@crossward/marketplace-domain';
import {
  Code,
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  MoneyField,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { AssignmentBody } from '../gaps/gap.dto.js';
import { PayComponentBody } from '../gaps/pay.dto.js';

const SHA256 = { min: 64, max: 64, pattern: /^[0-9a-f]{64}$/ };

export const TermsHash = (options: { optional?: true } = {}) =>
  Text({
    ...SHA256,
    ...options,
    description: 'Of the terms shown: `termsHash` of GET /v1/gaps/{gapId}/consent-terms.',
  });
export const TextHash = (options: { optional?: true; nullable?: true } = {}) =>
  Text({ ...SHA256, ...options, description: 'SHA-256 of the text shown, in UTF-8.' });
export const ConsentToken = () =>
  Text({ min: 43, max: 43, pattern: /^[A-Za-z0-9_-]{43}$/, description: 'What the nurse was given with her consent.' });

export class ConsentTermsBody {
  @Nested(AssignmentBody) assignment: AssignmentBody;
  @Code(SHIFT_PATTERNS) shiftPattern: ShiftPattern;
  @Decimal() weeklyHours: number;
  @MoneyField() payRate: Money;
  @ListOf(PayComponentBody, { max: 11 }) payComponents: PayComponentBody[];
}

export class ConsentLanguageQuery {
  @Code(CONSENT_LANGUAGES, { optional: true, description: 'Of the text; English when left out.' })
  lang?: ConsentLanguage;
}

export class ConsentTermsAnswer {
  @Id() gapId: string;
  @Text({ description: 'Of these words in this language.' }) textVersion: string;
  @Code(CONSENT_LANGUAGES) textLanguage: ConsentLanguage;
  @TextHash() textHash: string;
  @Text({ max: 5000 }) text: string;
  @Nested(ConsentTermsBody) terms: ConsentTermsBody;
  @TermsHash() termsHash: string;
}

export class SubmissionConsentBody {
  @Id() gapId: string;
  @Text({ max: 20, description: 'Version of the text at GET /v1/consent-texts/submission.' }) textVersion: string;
  @TextHash({ optional: true }) textHash?: string;
  @Flag({ description: 'Must be true: nobody is submitted without consent.' }) given: boolean;
  @TermsHash() termsHash: string;
  @Instant({ optional: true, description: 'From 1 hour to 90 days from now; 90 days when left out.' })
  expiresAt?: string;
}

export class SubmissionConsentAnswer {
  @Id() id: string;
  @Id() gapId: string;
  @Id() nurseId: string;
  @Code(['given', 'used', 'withdrawn', 'expired']) status: ConsentStatus | 'expired';
  @Text() textVersion: string;
  @Code(CONSENT_LANGUAGES, { nullable: true }) textLanguage: ConsentLanguage | null;
  @TextHash({ nullable: true }) textHash: string | null;
  @Text({ max: 5000, nullable: true, description: 'The words that were agreed to.' }) text: string | null;
  @Nested(ConsentTermsBody) terms: ConsentTermsBody;
  @TermsHash() termsHash: string;
  @Instant() expiresAt: string;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) usedAt: string | null;
  @Text({ nullable: true, description: 'The role of who submitted on it.' }) usedByRole: string | null;
  @Instant({ nullable: true }) withdrawnAt: string | null;
  @Whole() version: number;
}

export class GivenConsentAnswer extends SubmissionConsentAnswer {
  @Text({ description: 'Counts for one submission to this gap. Told this once: only its hash is kept.' }) token: string;
}

export class SubmissionConsentListQuery extends PageQuery {
  @Code(consentLifecycle.states, { optional: true }) status?: ConsentStatus;
}
