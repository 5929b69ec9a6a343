// Written by tools/api-client.mjs from the OpenAPI document of the services: never by hand.

export const AppealBody = { appeal: { minLength: 20, maxLength: 5000 } } as const;

export const AppealDecisionBody = {
  lateReason: { minLength: 1, maxLength: 500 },
  reason: { minLength: 20, maxLength: 5000 },
} as const;

export const ApplicationBody = { jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' } } as const;

export const AttendanceBody = { lateReason: { minLength: 1, maxLength: 500 } } as const;

export const BasisBody = { corpusVersion: { minLength: 1, maxLength: 80 } } as const;

export const CallOffBody = { lateReason: { minLength: 1, maxLength: 500 } } as const;

export const CandidateListsBody = { limit: { minimum: 1, maximum: 50 } } as const;

export const CertificateBody = {
  kind: { minLength: 1, maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$' },
} as const;

export const ClauseReasonBody = {
  term: { minLength: 1, maxLength: 120 },
  reason: { minLength: 1, maxLength: 500 },
} as const;

export const CompletionBody = { evidence: { minLength: 0, maxLength: 4000 } } as const;

export const ConsentBody = {
  textVersion: { minLength: 1, maxLength: 20 },
  textHash: { minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' },
  termsHash: { minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' },
} as const;

export const ConsentTermsBody = {
  weeklyHours: { minimum: -1.7976931348623157e308, maximum: 1.7976931348623157e308 },
} as const;

export const ContactBody = {
  email: { minLength: 1, maxLength: 254, pattern: '^[^\\s@<>"]{1,64}@[^\\s@<>"]+\\.[^\\s@<>".]{2,}$' },
  phone: { minLength: 1, maxLength: 16, pattern: '^\\+[1-9]\\d{6,14}$' },
} as const;

export const ContractTermsBody = { weeklyHours: { minimum: 1, maximum: 72 } } as const;

export const CounterBody = {
  weeklyHours: { minimum: 0.01, maximum: 80 },
  note: { minLength: 1, maxLength: 1000 },
} as const;

export const DeadLetterDiscardBody = {
  consumer: { minLength: 1, maxLength: 120 },
  code: { minLength: 1, maxLength: 120 },
  reason: { minLength: 5, maxLength: 500 },
} as const;

export const DeadLetterSelectionBody = {
  consumer: { minLength: 1, maxLength: 120 },
  code: { minLength: 1, maxLength: 120 },
} as const;

export const DecisionBody = {
  note: { minLength: 1, maxLength: 2000 },
  candidateKey: { minLength: 1, maxLength: 64 },
} as const;

export const DemoSessionBody = {
  email: { minLength: 3, maxLength: 254, pattern: '^[^\\s@"(),:;<>[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$' },
} as const;

export const DisputeBody = { note: { minLength: 1, maxLength: 1000 } } as const;

export const EducationBody = {
  jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  award: { minLength: 1, maxLength: 200 },
  titleCode: { minLength: 1, maxLength: 200 },
  kind: { minLength: 1, maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$' },
  years: { minimum: 0, maximum: 20 },
  hours: { minimum: 0, maximum: 50000 },
  clinicalHours: { minimum: 0, maximum: 50000 },
  language: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
} as const;

export const EffectiveDayBody = { lateReason: { minLength: 1, maxLength: 500 } } as const;

export const EntryIntoForceBody = { patientSafetyReason: { minLength: 20, maxLength: 5000 } } as const;

export const ExamBody = { exam: { minLength: 1, maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$' } } as const;

export const FacilityBody = {
  name: { minLength: 1, maxLength: 200 },
  jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  place: { minLength: 1, maxLength: 200 },
  latitude: { minimum: -90, maximum: 90 },
  longitude: { minimum: -180, maximum: 180 },
} as const;

export const FeeBody = { paidTo: { minLength: 1, maxLength: 200 }, clause: { minLength: 1, maxLength: 200 } } as const;

export const GapBody = { seats: { minimum: 1, maximum: 500 }, weeklyHours: { minimum: 1, maximum: 72 } } as const;

export const GapTemplateBody = {
  seats: { minimum: 1, maximum: 500 },
  weeklyHours: { minimum: 1, maximum: 72 },
  name: { minLength: 1, maxLength: 120 },
} as const;

export const HomeBody = {
  place: { minLength: 1, maxLength: 200 },
  jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  latitude: { minimum: -90, maximum: 90 },
  longitude: { minimum: -180, maximum: 180 },
} as const;

export const InterviewBody = {
  place: { minLength: 1, maxLength: 500 },
  durationMinutes: { minimum: 15, maximum: 180 },
} as const;

export const LanguageTestBody = {
  test: { minLength: 1, maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$' },
} as const;

export const LicenceBody = {
  jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  number: { minLength: 1, maxLength: 60, pattern: '^[A-Za-z0-9][A-Za-z0-9 ./-]*$' },
} as const;

export const LiftingBody = {
  lateReason: { minLength: 1, maxLength: 500 },
  reason: { minLength: 1, maxLength: 5000 },
} as const;

export const MessageBody = { text: { minLength: 1, maxLength: 4000 } } as const;

export const MilitaryBody = { ordersTo: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' } } as const;

export const NurseProfileBody = {
  givenNames: { minLength: 1, maxLength: 200 },
  familyName: { minLength: 1, maxLength: 200 },
  passportMrz: { minLength: 1, maxLength: 89, pattern: '^[A-Z0-9<]{44}\\n[A-Z0-9<]{44}$' },
} as const;

export const OnConsentBody = {
  consentToken: { minLength: 43, maxLength: 43, pattern: '^[A-Za-z0-9_-]{43}$' },
} as const;

export const OrganisationBody = { name: { minLength: 1, maxLength: 200 } } as const;

export const OtherQuotaBody = { quota: { minimum: 0, maximum: 1000 } } as const;

export const PasswordBody = {
  currentPassword: { minLength: 1, maxLength: 128 },
  newPassword: { minLength: 12, maxLength: 128 },
} as const;

export const PlacementEndBody = { lateReason: { minLength: 1, maxLength: 500 } } as const;

export const PracticeBody = {
  jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  hours: { minimum: 0, maximum: 200000 },
  specialty: { minLength: 1, maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$' },
} as const;

export const PreferencesBody = {
  timeZone: { minLength: 1, maxLength: 64 },
  digestHour: { minimum: 0, maximum: 23 },
} as const;

export const QuietHoursBody = { from: { minimum: 0, maximum: 23 }, until: { minimum: 0, maximum: 23 } } as const;

export const RateBody = {
  currency: { pattern: '^[A-Z]{3}$' },
  perBase: { minimum: 1e-9, maximum: 1000000000 },
} as const;

export const RatesBody = { base: { pattern: '^[A-Z]{3}$' }, source: { minLength: 1, maxLength: 200 } } as const;

export const ReadMarkBody = { sequence: { minimum: 1, maximum: 2147483647 } } as const;

export const RecordAppealBody = { statement: { minLength: 20, maxLength: 5000 } } as const;

export const RecordAppealDecisionBody = { reason: { minLength: 20, maxLength: 5000 } } as const;

export const RegionCapBody = {
  region: { minLength: 1, maxLength: 80 },
  cap: { minimum: 0, maximum: 1000000 },
} as const;

export const RejectionBody = { lateReason: { minLength: 1, maxLength: 500 } } as const;

export const ReopeningBody = { note: { minLength: 1, maxLength: 1000 } } as const;

export const RequiredLanguageBody = { language: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' } } as const;

export const RequirementsBody = {
  specialty: { minLength: 1, maxLength: 60, pattern: '^[a-z0-9][a-z0-9-]*$' },
  minimumYears: { minimum: 0, maximum: 50 },
} as const;

export const RerankingBody = { depth: { minimum: 1, maximum: 1000 } } as const;

export const ResidenceBody = { jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' } } as const;

export const RestrictionBody = {
  account: { minLength: 20, maxLength: 5000 },
  statement: { minLength: 20, maxLength: 5000 },
  statementBy: { minLength: 1, maxLength: 200 },
} as const;

export const ReviewBody = { text: { minLength: 1, maxLength: 2000 } } as const;

export const ReviewRemovalBody = { reason: { minLength: 10, maxLength: 2000 } } as const;

export const ReviewReplyBody = { answer: { minLength: 1, maxLength: 2000 } } as const;

export const ReviewScoresBody = {
  unitSafety: { minimum: 1, maximum: 5 },
  orientation: { minimum: 1, maximum: 5 },
  scheduling: { minimum: 1, maximum: 5 },
  housingAsPromised: { minimum: 1, maximum: 5 },
  payAsPromised: { minimum: 1, maximum: 5 },
} as const;

export const RoundBody = { name: { minLength: 1, maxLength: 200 } } as const;

export const RoundGapBody = { quota: { minimum: 0, maximum: 1000 }, region: { minLength: 1, maxLength: 80 } } as const;

export const SecondReviewReturnBody = { note: { minLength: 1, maxLength: 2000 } } as const;

export const SecretRotationBody = { overlapMinutes: { minimum: 0, maximum: 10080 } } as const;

export const ShareBody = {
  timeZone: { minLength: 1, maxLength: 61, pattern: '^[A-Z][A-Za-z0-9_+/-]{1,60}$' },
} as const;

export const ShiftBody = {
  startsAt: { minLength: 16, maxLength: 22, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?$' },
  endsAt: { minLength: 16, maxLength: 22, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?$' },
  breakMinutes: { minimum: 0, maximum: 1440 },
  floatedTo: { minLength: 1, maxLength: 200 },
} as const;

export const SignInBody = {
  email: { minLength: 3, maxLength: 254, pattern: '^[^\\s@"(),:;<>[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$' },
  password: { minLength: 1, maxLength: 128 },
} as const;

export const SignUpBody = {
  email: { minLength: 3, maxLength: 254, pattern: '^[^\\s@"(),:;<>[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$' },
  password: { minLength: 12, maxLength: 128 },
  displayName: { minLength: 1, maxLength: 120 },
} as const;

export const SignatureBody = { hash: { minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' } } as const;

export const SpecialtyBody = {
  specialty: { minLength: 1, maxLength: 60, pattern: '^[a-z0-9][a-z0-9-]*$' },
  years: { minimum: 0, maximum: 60 },
} as const;

export const SpokenLanguageBody = { language: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' } } as const;

export const StaffAccountBody = {
  email: { minLength: 3, maxLength: 254, pattern: '^[^\\s@"(),:;<>[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$' },
  password: { minLength: 12, maxLength: 128 },
  displayName: { minLength: 1, maxLength: 120 },
} as const;

export const StatedCertificateBody = {
  kind: { minLength: 1, maxLength: 60, pattern: '^[a-z0-9][a-z0-9-]*$' },
} as const;

export const StatedLanguageBody = { language: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' } } as const;

export const StatedYearsBody = { years: { minimum: 0, maximum: 50 } } as const;

export const StatementBody = { note: { minLength: 1, maxLength: 1000 } } as const;

export const StatusBody = { jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' } } as const;

export const SubmissionConsentBody = {
  textVersion: { minLength: 1, maxLength: 20 },
  textHash: { minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' },
  termsHash: { minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' },
} as const;

export const TimeBody = {
  startsAt: { minLength: 16, maxLength: 22, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?$' },
  endsAt: { minLength: 16, maxLength: 22, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?$' },
  breakMinutes: { minimum: 0, maximum: 1440 },
} as const;

export const UnitBody = { name: { minLength: 1, maxLength: 200 } } as const;

export const VaccinationBody = {
  kind: { minLength: 1, maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$' },
} as const;

export const WaiverBody = { reason: { minLength: 3, maxLength: 4000 } } as const;

export const WebhookEndpointBody = {
  url: { minLength: 1, maxLength: 2000 },
  description: { minLength: 0, maxLength: 200 },
} as const;

export const WithdrawalBody = {
  membership: { minLength: 1, maxLength: 80 },
  jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
} as const;

export const WorkAuthorisationBody = {
  jurisdiction: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  kind: { minLength: 1, maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$' },
} as const;
