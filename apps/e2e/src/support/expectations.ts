import type { Permission } from '@crossward/contracts';
import type { Belongings } from './belongings.js';
import { inDays, type ActorName } from './cast.js';
import { feeOf } from './hours-and-money.js';

export const ACTORS: readonly ActorName[] = [
  'anonymous',
  'nurseA',
  'nurseB',
  'requesterA',
  'approverA',
  'requesterB',
  'approverB',
  'recruiter',
  'admin',
];

/** The only routes that anybody may call. A new one is a decision, and is taken here as well. */
export const PUBLIC_ROUTES: readonly string[] = [
  'GET /v1/calendar/{file}',
  'GET /v1/consent-texts/submission',
  'GET /v1/demo-accounts',
  'GET /v1/public/gaps',
  'GET /v1/public/gaps/{gapId}',
  'GET /v1/public/sitemap',
  'GET /v1/recognition/arrangements',
  'GET /v1/recognition/arrangements/{id}',
  'GET /v1/recognition/corpus',
  'GET /v1/recognition/coverage',
  'GET /v1/recognition/jurisdictions',
  'GET /v1/recognition/jurisdictions/{code}',
  'GET /v1/recognition/memberships',
  'GET /v1/recognition/prices',
  'GET /v1/recognition/vocabulary',
  'GET /v1/unsubscriptions/{token}',
  'POST /v1/accounts',
  'POST /v1/browser-sessions',
  'POST /v1/demo-sessions',
  'POST /v1/recognition/decisions',
  'POST /v1/recognition/destinations',
  'POST /v1/recognition/routes',
  'POST /v1/sessions',
  'POST /v1/unsubscriptions/{token}',
];

const NURSES: readonly ActorName[] = ['nurseA', 'nurseB'];
const APPROVERS: readonly ActorName[] = ['approverA', 'approverB'];
const HOSPITALS: readonly ActorName[] = ['requesterA', 'requesterB', ...APPROVERS];
const EVERYBODY: readonly ActorName[] = [...NURSES, ...HOSPITALS, 'recruiter', 'admin'];

/** Who holds a permission: said a second time, apart from the product's own table, so that a slip in one shows. */
export const HOLDERS: Readonly<Record<Permission, readonly ActorName[]>> = {
  'account:read-own': EVERYBODY,
  'account:write-own': EVERYBODY,
  'audit:read-own': EVERYBODY,
  'audit:verify': ['admin'],
  'organisation:read': [...HOSPITALS, 'recruiter', 'admin'],
  'organisation:manage': ['admin'],
  'facility:manage': [...APPROVERS, 'admin'],
  'gap:read': EVERYBODY,
  'gap:request': [...HOSPITALS, 'admin'],
  'gap:approve': [...APPROVERS, 'admin'],
  'gap:rank-nurses': [...HOSPITALS, 'recruiter', 'admin'],
  'gap:read-history': [...HOSPITALS, 'recruiter', 'admin'],
  'profile:read-own': NURSES,
  'profile:write-own': NURSES,
  'nurse:read': ['recruiter', 'admin'],
  'nurse:read-contact': [...HOSPITALS, 'recruiter', 'admin'],
  'match:read-own': NURSES,
  'submission:read': EVERYBODY,
  'submission:create': NURSES,
  'submission:create-on-consent': ['recruiter'],
  'submission:assign-recruiter': ['recruiter', 'admin'],
  'submission:withdraw': NURSES,
  'submission:decide': [...APPROVERS, 'admin'],
  'offer:read': EVERYBODY,
  'offer:extend': [...APPROVERS, 'admin'],
  'offer:answer': NURSES,
  'interview:read': EVERYBODY,
  'interview:arrange': [...HOSPITALS, 'admin'],
  'interview:answer': NURSES,
  'interview:take-part': [...NURSES, ...HOSPITALS],
  'contract:read': EVERYBODY,
  'contract:send': APPROVERS,
  'contract:sign': [...NURSES, ...APPROVERS],
  'placement:read': EVERYBODY,
  'placement:start': [...APPROVERS, 'admin'],
  'placement:end': [...APPROVERS, 'admin'],
  'hours:read': EVERYBODY,
  'shift:plan': [...HOSPITALS, 'admin'],
  'shift:call-off': [...NURSES, ...HOSPITALS],
  'timecard:state': NURSES,
  'timecard:approve': [...APPROVERS, 'admin'],
  'timecard:reopen': [...NURSES, ...APPROVERS],
  'extension:propose': [...APPROVERS, 'admin'],
  'extension:answer': NURSES,
  'notice:give': [...NURSES, ...APPROVERS],
  'invoice:read': [...HOSPITALS, 'recruiter', 'admin'],
  'invoice:issue': ['recruiter', 'admin'],
  'fee:read': EVERYBODY,
  'fee:record': [...NURSES, ...APPROVERS, 'recruiter', 'admin'],
  'message:read': [...NURSES, ...HOSPITALS, 'recruiter'],
  'message:post': [...NURSES, ...HOSPITALS, 'recruiter'],
  'notice:read-own': EVERYBODY,
  'notice:write-own': EVERYBODY,
  'recheck:read': EVERYBODY,
  'recheck:decide': [...APPROVERS, 'recruiter', 'admin'],
  'review:read': EVERYBODY,
  'review:write': NURSES,
  'review:answer': APPROVERS,
  'review:moderate': ['admin'],
  'record-appeal:make': NURSES,
  'record-appeal:read': [...NURSES, 'recruiter', 'admin'],
  'record-appeal:decide': ['recruiter'],
  'exposure:read': ['recruiter', 'admin'],
  'restriction:read': [...NURSES, ...HOSPITALS, 'admin'],
  'restriction:propose': HOSPITALS,
  'restriction:enforce': APPROVERS,
  'restriction:appeal': NURSES,
  'restriction:decide-appeal': ['admin'],
  'verification:read': [...NURSES, 'recruiter', 'admin'],
  'verification:review': ['recruiter'],
  'verification:request': ['recruiter', 'admin'],
  'document:attach': NURSES,
  'document:read': [...NURSES, ...HOSPITALS, 'recruiter'],
  'share:give': NURSES,
  'share:read': [...NURSES, ...HOSPITALS],
  'exclusion-list:import': ['recruiter', 'admin'],
  'exclusion-list:read': ['recruiter', 'admin'],
  'packet:read': EVERYBODY,
  'onboarding:read': EVERYBODY,
  'onboarding:complete-task': EVERYBODY,
  'market:read-summary': [...HOSPITALS, 'recruiter', 'admin'],
  'reranking:read': [...HOSPITALS, 'recruiter', 'admin'],
  'reranking:run': ['recruiter', 'admin'],
  'round:read': EVERYBODY,
  'round:run': ['recruiter', 'admin'],
  'round:take-part': NURSES,
  'round:order-nurses': HOSPITALS,
  'webhook:manage': [...APPROVERS, 'admin'],
  'queue:read': ['admin'],
  'queue:manage': ['admin'],
  'audit:read': ['admin'],
  'search:read': EVERYBODY,
};

/** Good in itself, whatever the contract says. */
function amendmentBody(): object {
  return {
    effectiveOn: '2030-01-07',
    terms: {
      startsOn: '2030-01-07',
      endsOn: '2030-02-04',
      weeklyHours: 36,
      payRate: { minorUnits: 6150, currency: 'USD' },
      clauses: [{ kind: 'notice', side: 'nurse', days: 7 }],
    },
  };
}

/** One real thing of nurse A or hospital A, and to whom it exists. */
export interface RealThing {
  what: string;
  params: Readonly<Record<string, string>>;
  existsFor: readonly ActorName[];
}

const HOSPITAL_A: readonly ActorName[] = ['requesterA', 'approverA', 'recruiter', 'admin'];
const PARTIES: readonly ActorName[] = ['nurseA', ...HOSPITAL_A];
const WITH_SHARE: readonly ActorName[] = ['nurseA', 'requesterA', 'approverA'];
const WITH_SHARE_AND_RECRUITER: readonly ActorName[] = [...WITH_SHARE, 'recruiter'];

/** The real things that the names in an address can stand for. A route with names that are not listed fails the test. */
export const realThings = (own: Belongings): Readonly<Record<string, readonly RealThing[]>> => ({
  gapId: [
    { what: 'open gap', params: { gapId: own.openGap }, existsFor: [...NURSES, ...HOSPITAL_A] },
    { what: 'draft gap', params: { gapId: own.draftGap }, existsFor: HOSPITAL_A },
  ],
  gapImportId: [{ what: 'import of gaps', params: { gapImportId: own.gapImport }, existsFor: HOSPITAL_A }],
  organisationId: [{ what: 'organisation', params: { organisationId: own.organisationId }, existsFor: HOSPITAL_A }],
  'gapId,nurseId': [{ what: 'candidate', params: { gapId: own.openGap, nurseId: own.nurseId }, existsFor: HOSPITAL_A }],
  gapTemplateId: [{ what: 'gap template', params: { gapTemplateId: own.gapTemplate }, existsFor: HOSPITAL_A }],
  nurseId: [{ what: 'nurse', params: { nurseId: own.nurseId }, existsFor: ['recruiter', 'admin'] }],
  consentId: [{ what: 'consent', params: { consentId: own.consent }, existsFor: ['nurseA'] }],
  submissionId: [{ what: 'submission', params: { submissionId: own.liveSubmission }, existsFor: PARTIES }],
  offerId: [{ what: 'offer', params: { offerId: own.liveOffer }, existsFor: PARTIES }],
  interviewId: [{ what: 'interview', params: { interviewId: own.interview }, existsFor: PARTIES }],
  shiftId: [{ what: 'shift', params: { shiftId: own.hoursAndMoney.shift }, existsFor: PARTIES }],
  timecardId: [{ what: 'timecard', params: { timecardId: own.hoursAndMoney.timecard }, existsFor: PARTIES }],
  extensionId: [{ what: 'extension', params: { extensionId: own.hoursAndMoney.extension }, existsFor: PARTIES }],
  placementNoticeId: [
    { what: 'placement notice', params: { placementNoticeId: own.hoursAndMoney.notice }, existsFor: PARTIES },
  ],
  feeId: [{ what: 'fee', params: { feeId: own.hoursAndMoney.fee }, existsFor: PARTIES }],
  invoiceId: [{ what: 'invoice', params: { invoiceId: own.hoursAndMoney.invoice }, existsFor: HOSPITAL_A }],
  noticeId: [{ what: 'notice', params: { noticeId: own.notice }, existsFor: ['nurseA'] }],
  unitId: [{ what: 'unit', params: { unitId: own.unitId }, existsFor: HOSPITAL_A }],
  recheckId: [{ what: 're-check', params: { recheckId: own.recheck }, existsFor: PARTIES }],
  facilityId: [{ what: 'facility', params: { facilityId: own.facilityId }, existsFor: [...NURSES, ...HOSPITAL_A] }],
  // Alone at its facility it is there for administrators only: one review would tell who wrote it.
  reviewId: [{ what: 'review', params: { reviewId: own.review }, existsFor: ['admin'] }],
  restrictionId: [
    {
      what: 'restriction',
      params: { restrictionId: own.restriction },
      existsFor: ['nurseA', 'requesterA', 'approverA', 'admin'],
    },
  ],
  recordAppealId: [
    {
      what: 'record appeal',
      params: { recordAppealId: own.hoursAndMoney.recordAppeal },
      existsFor: ['nurseA', 'recruiter', 'admin'],
    },
  ],
  contractId: [{ what: 'contract', params: { contractId: own.contract }, existsFor: PARTIES }],
  'contractId,versionNumber': [
    {
      what: 'version of a contract',
      params: { contractId: own.contract, versionNumber: '1' },
      existsFor: PARTIES,
    },
  ],
  placementId: [{ what: 'placement', params: { placementId: own.placement }, existsFor: PARTIES }],
  taskId: own.tasks.slice(0, 2).map(({ id }) => ({ what: 'task', params: { taskId: id }, existsFor: PARTIES })),
  verificationId: own.verifications.map((verificationId) => ({
    what: 'verification',
    params: { verificationId },
    existsFor: ['recruiter', 'admin'],
  })),
  documentId: [{ what: 'document', params: { documentId: own.document }, existsFor: WITH_SHARE_AND_RECRUITER }],
  shareId: [{ what: 'share', params: { shareId: own.share }, existsFor: WITH_SHARE }],
  exclusionListImportId: [
    { what: 'import', params: { exclusionListImportId: own.import }, existsFor: ['recruiter', 'admin'] },
  ],
  webhookEndpointId: [
    { what: 'webhook endpoint', params: { webhookEndpointId: own.webhookEndpoint }, existsFor: ['approverA', 'admin'] },
  ],
  webhookMessageId: [
    { what: 'webhook message', params: { webhookMessageId: own.webhookMessage }, existsFor: ['approverA', 'admin'] },
  ],
  rerankingId: [
    { what: 're-ranking', params: { rerankingId: own.reranking }, existsFor: [...HOSPITALS, 'recruiter', 'admin'] },
  ],
  roundId: [{ what: 'round', params: { roundId: own.round.id }, existsFor: EVERYBODY }],
  'roundId,gapId': [
    {
      what: 'gap of a round',
      params: { roundId: own.round.id, gapId: own.round.gap },
      existsFor: ['requesterA', 'approverA'],
    },
  ],
  roundParticipationId: [
    {
      what: 'participation in a round',
      params: { roundParticipationId: own.round.participation },
      existsFor: ['nurseA'],
    },
  ],
  roundProposalId: [
    { what: 'proposal of a round', params: { roundProposalId: own.round.proposal }, existsFor: ['nurseA'] },
  ],
  accountId: [{ what: 'account', params: { accountId: own.staffAccount }, existsFor: ['admin'] }],
});

/** A good body for each route that changes a thing: only whose thing it is may then decide the answer. */
export const CHANGES: Readonly<Record<string, unknown>> = {
  'PATCH /v1/gap-templates/{gapTemplateId}': { seats: 3 },
  'POST /v1/gap-templates/{gapTemplateId}/gaps': { assignment: { from: '2020-01-01', until: '2020-02-01' } },
  'PATCH /v1/gaps/{gapId}': { seats: 3 },
  'PUT /v1/gaps/{gapId}/match-policy': { policy: 'soonest-start' },
  'POST /v1/gaps/{gapId}/return': { reason: 'budget' },
  'POST /v1/gaps/{gapId}/hold': { reason: 'census' },
  'POST /v1/gaps/{gapId}/cancellation': { reason: 'census' },
  'PUT /v1/organisations/{organisationId}/requirements': {},
  'PUT /v1/facilities/{facilityId}/requirements': {},
  'PUT /v1/units/{unitId}/requirements': {},
  'PUT /v1/submissions/{submissionId}/recruiter': { recruiterId: null },
  'POST /v1/submissions/{submissionId}/rejection': { reason: 'other-candidate' },
  'POST /v1/interviews/{interviewId}/slots': { slots: [inDays(3)] },
  'POST /v1/interviews/{interviewId}/choice': { startsAt: inDays(3) },
  'POST /v1/interviews/{interviewId}/decline': { reason: 'illness' },
  'POST /v1/interviews/{interviewId}/reschedule-request': { reason: 'illness' },
  'POST /v1/interviews/{interviewId}/cancellation': { reason: 'illness' },
  'POST /v1/interviews/{interviewId}/outcome': { outcome: 'recommended' },
  'POST /v1/offers/{offerId}/counter-offers': { weeklyHours: 30 },
  'POST /v1/offers/{offerId}/counter-offer-acceptance': { deadline: inDays(3) },
  'POST /v1/offers/{offerId}/counter-offer-decline': { reason: 'pay' },
  'POST /v1/facility-reviews/{reviewId}/answer': { answer: 'We have changed the roster.' },
  'POST /v1/facility-reviews/{reviewId}/removal': { reason: 'It names a colleague.' },
  'POST /v1/restrictions/{restrictionId}/entry-into-force': { expiresOn: '2027-01-01' },
  'POST /v1/restrictions/{restrictionId}/lifting': { reason: 'Cleared up.' },
  'POST /v1/restrictions/{restrictionId}/appeal': { appeal: 'It happened otherwise, and was seen.' },
  'POST /v1/restrictions/{restrictionId}/appeal-decision': { outcome: 'lifted', reason: 'Nothing of it was shown.' },
  'POST /v1/record-appeals/{recordAppealId}/decision': { outcome: 'dismissed', reason: 'The roster shows otherwise.' },
  'POST /v1/submissions/{submissionId}/messages': { text: 'Good day.' },
  'PUT /v1/submissions/{submissionId}/message-thread/read-mark': { sequence: 1 },
  'POST /v1/contracts/{contractId}/amendments': amendmentBody(),
  'POST /v1/contracts/{contractId}/termination': { cause: 'other' },
  'POST /v1/contracts/{contractId}/versions/{versionNumber}/signatures': { hash: '0'.repeat(64) },
  'POST /v1/placements/{placementId}/end': { reason: 'completed' },
  'POST /v1/shifts/{shiftId}/call-off': { reason: 'low-census' },
  'POST /v1/shifts/{shiftId}/attendance': { outcome: 'worked' },
  'POST /v1/timecards/{timecardId}/submission': { entries: [] },
  'POST /v1/timecards/{timecardId}/correction': { entries: [] },
  'POST /v1/timecards/{timecardId}/reopening': { reason: 'other' },
  'POST /v1/invoices/{invoiceId}/credit-notes': { timecardId: '01890000-0000-7000-8000-000000000000' },
  'POST /v1/timecards/{timecardId}/dispute': { entries: [], reason: 'other' },
  'POST /v1/verifications/{verificationId}/decision': { outcome: 'accepted', reason: 'document-seen' },
  'POST /v1/verifications/{verificationId}/return': { note: 'The board order says more.' },
  'POST /v1/onboarding-tasks/{taskId}/completion': { evidence: 'Seen.' },
  'POST /v1/onboarding-tasks/{taskId}/waiver': { reason: 'Not needed here.' },
  'POST /v1/rounds/{roundId}/participation': { gaps: null },
  'PUT /v1/rounds/{roundId}/gaps/{gapId}/order': { nurses: null },
  'PUT /v1/round-participations/{roundParticipationId}': { gaps: null },
  'POST /v1/rounds/{roundId}/what-if': {},
  'POST /v1/round-proposals/{roundProposalId}/decline': { reason: 'pay' },
  'PATCH /v1/webhook-endpoints/{webhookEndpointId}': { description: 'Rota' },
  'POST /v1/webhook-endpoints/{webhookEndpointId}/secret-rotation': {},
  'POST /v1/webhook-endpoints/{webhookEndpointId}/replay': { since: '2026-01-01T00:00:00Z' },
  'PUT /v1/staff-accounts/{accountId}/access': { role: 'recruiter', status: 'disabled' },
};

/** Creations that name a thing of A in their body, made by those to whom it is none of their business. */
export const foreignReferences = (
  own: Belongings,
): readonly { key: string; body: unknown; by: readonly ActorName[] }[] => [
  { key: 'POST /v1/units', body: { facilityId: own.facilityId, name: 'Annexe' }, by: ['approverB'] },
  { key: 'POST /v1/facilities', body: facilityBody(own.organisationId), by: ['approverB'] },
  {
    key: 'POST /v1/interviews',
    body: interviewFor(own.liveSubmission),
    by: ['approverB'],
  },
  {
    key: 'POST /v1/offers',
    body: { submissionId: own.liveSubmission, deadline: inDays(2) },
    by: ['approverB'],
  },
  { key: 'POST /v1/restrictions', body: restrictionBody(own), by: ['approverB'] },
  {
    key: 'POST /v1/shifts',
    body: {
      ...{ placementId: own.placement, startsAt: '2027-01-05T07:00', endsAt: '2027-01-05T19:00', breakMinutes: 0 },
    },
    by: ['approverB'],
  },
  { key: 'POST /v1/timecards', body: { placementId: own.placement, weekStartsOn: '2027-01-04' }, by: ['nurseB'] },
  {
    key: 'POST /v1/placement-extensions',
    body: { placementId: own.placement, endsOn: '2027-12-01' },
    by: ['approverB'],
  },
  {
    key: 'POST /v1/placement-notices',
    body: { placementId: own.placement, endsOn: '2027-12-01', reason: 'family' },
    by: ['nurseB'],
  },
  { key: 'POST /v1/fees', body: feeOf(own.placement), by: ['nurseB'] },
  {
    key: 'POST /v1/record-appeals',
    body: { placementId: own.placement, statement: 'It was not I who ended it.' },
    by: ['nurseB'],
  },
  { key: 'POST /v1/candidate-lists', body: { gapIds: [own.openGap] }, by: ['requesterB', 'approverB'] },
  { key: 'POST /v1/candidate-lists', body: { gapIds: [own.openGap] }, by: ['approverB'] },
];

/** A good proposal of times for an interview. */
export const interviewFor = (submissionId: string): object => ({
  submissionId,
  slots: [inDays(2)],
  medium: 'phone',
  place: '+1 305 555 0100',
  durationMinutes: 30,
});

export const restrictionBody = ({ nurseId, facilityId }: Pick<Belongings, 'nurseId' | 'facilityId'>): object => ({
  ...{ nurseId, facilityId, unitId: null, scope: 'facility', kind: 'attendance', happenedOn: '2026-01-04' },
  account: 'Came an hour late on three days.',
  statement: 'I had the desk on all three days.',
  statementBy: 'A. Nurse, charge nurse',
});

const facilityBody = (organisationId: string): object => ({
  organisationId,
  name: 'Annexe',
  jurisdiction: 'US-FL',
  place: 'Miami',
  latitude: 25.7,
  longitude: -80.2,
  timeZone: 'America/New_York',
  setting: 'hospital',
  underserved: false,
});
