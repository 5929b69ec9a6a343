import type { Permission } from '@crossward/contracts';
import type { Belongings } from './belongings.js';
import { inDays, type ActorName } from './cast.js';

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
  'GET /v1/consent-texts/submission',
  'GET /v1/recognition/arrangements',
  'GET /v1/recognition/arrangements/{id}',
  'GET /v1/recognition/corpus',
  'GET /v1/recognition/coverage',
  'GET /v1/recognition/jurisdictions',
  'GET /v1/recognition/jurisdictions/{code}',
  'GET /v1/recognition/vocabulary',
  'POST /v1/accounts',
  'POST /v1/recognition/decisions',
  'POST /v1/recognition/destinations',
  'POST /v1/recognition/routes',
  'POST /v1/sessions',
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
  'profile:read-own': NURSES,
  'profile:write-own': NURSES,
  'nurse:read': ['recruiter', 'admin'],
  'match:read-own': NURSES,
  'submission:read': EVERYBODY,
  'submission:create': NURSES,
  'submission:withdraw': NURSES,
  'submission:decide': [...APPROVERS, 'admin'],
  'offer:read': EVERYBODY,
  'offer:extend': [...APPROVERS, 'admin'],
  'offer:answer': NURSES,
  'placement:read': EVERYBODY,
  'placement:start': [...APPROVERS, 'admin'],
  'placement:end': [...APPROVERS, 'admin'],
  'recheck:read': EVERYBODY,
  'recheck:decide': [...APPROVERS, 'recruiter', 'admin'],
  'verification:read': [...NURSES, 'recruiter', 'admin'],
  'verification:review': ['recruiter'],
  'verification:request': ['recruiter', 'admin'],
  'exclusion-list:import': ['recruiter', 'admin'],
  'exclusion-list:read': ['recruiter', 'admin'],
  'packet:read': EVERYBODY,
  'onboarding:read': EVERYBODY,
  'onboarding:complete-task': EVERYBODY,
  'market:read-summary': [...HOSPITALS, 'recruiter', 'admin'],
};

/** One real thing of nurse A or hospital A, and to whom it exists. */
export interface RealThing {
  what: string;
  params: Readonly<Record<string, string>>;
  existsFor: readonly ActorName[];
}

const HOSPITAL_A: readonly ActorName[] = ['requesterA', 'approverA', 'recruiter', 'admin'];
const PARTIES: readonly ActorName[] = ['nurseA', ...HOSPITAL_A];

/** The real things that the names in an address can stand for. A route with names that are not listed fails the test. */
export const realThings = (own: Belongings): Readonly<Record<string, readonly RealThing[]>> => ({
  gapId: [
    { what: 'open gap', params: { gapId: own.openGap }, existsFor: [...NURSES, ...HOSPITAL_A] },
    { what: 'draft gap', params: { gapId: own.draftGap }, existsFor: HOSPITAL_A },
  ],
  'gapId,nurseId': [{ what: 'candidate', params: { gapId: own.openGap, nurseId: own.nurseId }, existsFor: HOSPITAL_A }],
  gapTemplateId: [{ what: 'gap template', params: { gapTemplateId: own.gapTemplate }, existsFor: HOSPITAL_A }],
  nurseId: [{ what: 'nurse', params: { nurseId: own.nurseId }, existsFor: ['recruiter', 'admin'] }],
  submissionId: [{ what: 'submission', params: { submissionId: own.liveSubmission }, existsFor: PARTIES }],
  offerId: [{ what: 'offer', params: { offerId: own.liveOffer }, existsFor: PARTIES }],
  organisationId: [{ what: 'organisation', params: { organisationId: own.organisationId }, existsFor: HOSPITAL_A }],
  facilityId: [{ what: 'facility', params: { facilityId: own.facilityId }, existsFor: HOSPITAL_A }],
  unitId: [{ what: 'unit', params: { unitId: own.unitId }, existsFor: HOSPITAL_A }],
  recheckId: [{ what: 're-check', params: { recheckId: own.recheck }, existsFor: PARTIES }],
  placementId: [{ what: 'placement', params: { placementId: own.placement }, existsFor: PARTIES }],
  taskId: own.tasks.slice(0, 2).map(({ id }) => ({ what: 'task', params: { taskId: id }, existsFor: PARTIES })),
  verificationId: own.verifications.map((verificationId) => ({
    what: 'verification',
    params: { verificationId },
    existsFor: ['recruiter', 'admin'],
  })),
  exclusionListImportId: [
    { what: 'import', params: { exclusionListImportId: own.import }, existsFor: ['recruiter', 'admin'] },
  ],
  accountId: [{ what: 'account', params: { accountId: own.staffAccount }, existsFor: ['admin'] }],
});

/** A good body for each route that changes a thing: only whose thing it is may then decide the answer. */
export const CHANGES: Readonly<Record<string, unknown>> = {
  'PATCH /v1/gap-templates/{gapTemplateId}': { seats: 3 },
  'POST /v1/gap-templates/{gapTemplateId}/gaps': { assignment: { from: '2020-01-01', until: '2020-02-01' } },
  'PATCH /v1/gaps/{gapId}': { seats: 3 },
  'POST /v1/gaps/{gapId}/return': { reason: 'budget' },
  'POST /v1/gaps/{gapId}/hold': { reason: 'census' },
  'POST /v1/gaps/{gapId}/cancellation': { reason: 'census' },
  'PUT /v1/organisations/{organisationId}/requirements': {},
  'PUT /v1/facilities/{facilityId}/requirements': {},
  'PUT /v1/units/{unitId}/requirements': {},
  'POST /v1/submissions/{submissionId}/rejection': { reason: 'other-candidate' },
  'POST /v1/placements/{placementId}/end': { reason: 'completed' },
  'POST /v1/verifications/{verificationId}/decision': { outcome: 'accepted', reason: 'document-seen' },
  'POST /v1/onboarding-tasks/{taskId}/completion': { evidence: 'Seen.' },
  'POST /v1/onboarding-tasks/{taskId}/waiver': { reason: 'Not needed here.' },
  'PUT /v1/staff-accounts/{accountId}/access': { role: 'recruiter', status: 'disabled' },
};

/** Creations that name a thing of A in their body, made by those to whom it is none of their business. */
export const foreignReferences = (
  own: Belongings,
): readonly { key: string; body: unknown; by: readonly ActorName[] }[] => [
  { key: 'POST /v1/units', body: { facilityId: own.facilityId, name: 'Annexe' }, by: ['approverB'] },
  { key: 'POST /v1/facilities', body: facilityBody(own.organisationId), by: ['approverB'] },
  {
    key: 'POST /v1/offers',
    body: { submissionId: own.liveSubmission, deadline: inDays(2) },
    by: ['approverB'],
  },
];

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
