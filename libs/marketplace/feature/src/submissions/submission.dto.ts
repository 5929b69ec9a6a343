import { CONSENT_LANGUAGES, VERDICTS, type ConsentLanguage, type Verdict } from '@crossward/contracts';
import { PROFESSIONS, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import {
  REJECTION_REASONS,
  submissionLifecycle,
  type RejectionReason,
  type SubmissionStatus,
} from '@crossward/marketplace-domain';
import {
  Code,
  Day,
  Flag,
  Id,
  Instant,
  Jurisdiction,
  ListOf,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { EffectiveDayBody } from '../history/effective-day.dto.js';
import { ResponseTimeAnswer } from '../response-times/response-times.dto.js';
import { ConsentToken, TermsHash, TextHash } from '../consents/consent.dto.js';
import { CertificateBody, SpokenLanguageBody } from '../nurses/facts.dto.js';
import { SpecialtyBody } from '../nurses/nurse.dto.js';

export class ConsentBody {
  @Text({ max: 20, description: 'Version of the text at GET /v1/consent-texts/submission.' }) textVersion: string;
  @TextHash({ optional: true }) textHash?: string;
  @Flag({ description: 'Must be true: nobody is submitted without consent.' }) given: boolean;
  @TermsHash({ optional: true }) termsHash?: string;
}

export class SubmissionBody {
  @Id() gapId: string;
  @Nested(ConsentBody) consent: ConsentBody;
}

/** A recruiter submits a nurse on her consent. */
export class OnConsentBody {
  @Id() nurseId: string;
  @Id() gapId: string;
  @ConsentToken() consentToken: string;
}

export class RejectionBody extends EffectiveDayBody {
  @Code(REJECTION_REASONS) reason: RejectionReason;
}

/** Skills first; names only while the nurse's consent stands. Never birth date or passport. */
export class CandidateView {
  @Id() nurseId: string;
  @Text({ nullable: true }) givenNames: string | null;
  @Text({ nullable: true }) familyName: string | null;
  @Code(PROFESSIONS) profession: Profession;
  @ListOf(SpecialtyBody, { max: 30 }) specialties: SpecialtyBody[];
  @ListOf(CertificateBody, { max: 50 }) certificates: CertificateBody[];
  @ListOf(SpokenLanguageBody, { max: 30 }) languages: SpokenLanguageBody[];
}

export class ConsentView {
  @Id({ nullable: true, description: 'Null of submissions from before consents had ids.' }) id: string | null;
  @Text() textVersion: string;
  @Instant() givenAt: string;
  @Instant({ nullable: true }) expiresAt: string | null;
}

export class RecruiterView {
  @Id({ description: 'The account.' }) id: string;
  @Text({ nullable: true, description: 'As it was called then; null from before it was kept.' }) name: string | null;
  @Instant() since: string;
}

export class SubmissionRecruiterAnswer {
  @Id() submissionId: string;
  @Nested(RecruiterView, { nullable: true }) recruiter: RecruiterView | null;
  @Whole({ description: 'The days back from now that are looked at.' }) days: number;
  @Nested(ResponseTimeAnswer, {
    description: 'From a consent with a token to the submission on it, over all of theirs.',
  })
  responseTime: ResponseTimeAnswer;
}

export class RecruiterBody {
  @Id({ nullable: true, description: 'The account of a recruiter; null: nobody’s.' }) recruiterId: string | null;
}

export class SubmissionAnswer {
  @Id() id: string;
  @Id() gapId: string;
  @Id() organisationId: string;
  @Text({ description: 'For lists: where it is.' }) facilityName: string;
  @Text() unitName: string;
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Day() startsOn: LocalDate;
  @Day() endsOn: LocalDate;
  @Code(submissionLifecycle.states) status: SubmissionStatus;
  @Text({ nullable: true }) reason: string | null;
  @Code(VERDICTS, { description: 'What the law said when the nurse submitted.' }) verdict: Verdict;
  @Text() corpusVersion: string;
  @Nested(ConsentView) consent: ConsentView;
  @Text({ nullable: true, description: 'The role of who submitted; null from before it was kept.' })
  submittedByRole: string | null;
  @Nested(RecruiterView, { nullable: true, description: 'Whose hands it is in.' }) recruiter: RecruiterView | null;
  @Nested(CandidateView) candidate: CandidateView;
  @Id({ nullable: true }) offerId: string | null;
  @Id({ nullable: true }) placementId: string | null;
  @Whole() version: number;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) closedAt: string | null;
}

export class SubmissionListQuery extends PageQuery {
  @Id({ optional: true }) gapId?: string;
  @Code(submissionLifecycle.states, { optional: true }) status?: SubmissionStatus;
  @Id({ optional: true, description: 'Those in the hands of this recruiter.' }) recruiterId?: string;
}

export class ConsentTextAnswer {
  @Text({ description: 'Of these words in this language.' }) version: string;
  @Code(CONSENT_LANGUAGES) language: ConsentLanguage;
  @Text({ max: 5000 }) text: string;
  @TextHash() hash: string;
}
