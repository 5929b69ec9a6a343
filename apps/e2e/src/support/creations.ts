import { randomUUID } from 'node:crypto';
import { addDays, dayIn, weekday, type LocalDate } from '@crossward/kernel';
import { roundOf, shareOf, WITHDRAWAL, type Belongings } from './belongings.js';
import { gapBody, inDays, openGap, submissionBody, submit, type ActorName, type Cast, type Thing } from './cast.js';
import { interviewFor, restrictionBody } from './expectations.js';
import { feeOf } from './hours-and-money.js';

/** A good request to one route that creates, a row of its own each time it is made. */
export interface Creation {
  path: string;
  by: ActorName;
  body: unknown;
  /** Another good body. */
  other: unknown;
  /** Where the route asks which version was seen as well. */
  ifMatch?: string;
  /** Where its row lands. */
  table: string;
}

/** Why a route that creates is not tried: what it needs cannot be made in a fresh market, or is no JSON. */
export const NOT_CREATED: Readonly<Record<string, string>> = {
  'POST /v1/exclusion-list-imports': 'a file; libs/credentials/feature imports it',
  'POST /v1/gap-imports': 'a file; libs/marketplace/feature/src/gap-exchange imports it',
  'POST /v1/nurses/me/documents': 'a file; libs/credentials/feature attaches it',
  'POST /v1/facility-reviews': 'needs a placement that was worked',
  'POST /v1/invoices': 'needs approved hours',
  'POST /v1/invoices/{invoiceId}/credit-notes': 'needs an invoice of hours that were opened again',
  'POST /v1/record-appeals': 'needs a placement that has ended',
  'POST /v1/placement-notices': 'needs a placement that has begun',
  'POST /v1/placement-extensions': 'notice is given of the only placement',
  'POST /v1/contracts/{contractId}/amendments': 'needs a contract that both signed',
};

const florida = (fromNow: number): LocalDate => addDays(dayIn(new Date(), 'America/New_York'), fromNow);

const hospitals = (own: Belongings): Record<string, Creation> => {
  const facility = {
    ...{ organisationId: own.organisationId, name: 'Annexe', jurisdiction: 'US-FL', place: 'Miami', latitude: 25.7 },
    ...{ longitude: -80.2, timeZone: 'America/New_York', setting: 'hospital', underserved: false },
  };
  return {
    'POST /v1/organisations': {
      ...{ path: '/v1/organisations', by: 'admin', table: 'marketplace.organisations' },
      ...{ body: { name: 'Idle Tide Health' }, other: { name: 'Spring Tide Health' } },
    },
    'POST /v1/facilities': {
      ...{ path: '/v1/facilities', by: 'admin', table: 'marketplace.facilities' },
      ...{ body: facility, other: { ...facility, name: 'North Annexe' } },
    },
    'POST /v1/units': {
      ...{ path: '/v1/units', by: 'approverA', table: 'marketplace.units' },
      ...{ body: { facilityId: own.facilityId, name: 'B4' }, other: { facilityId: own.facilityId, name: 'B5' } },
    },
    'POST /v1/staff-accounts': {
      ...{ path: '/v1/staff-accounts', by: 'admin', table: 'identity.accounts' },
      body: staffBody('one'),
      other: staffBody('two'),
    },
  };
};

const staffBody = (name: string): object => ({
  ...{ email: `${name}-${randomUUID()}@crossward.example`, password: 'nine hundred slow tortoises' },
  ...{ displayName: name, role: 'recruiter' },
});

const gaps = (own: Belongings): Record<string, Creation> => {
  const gap = gapBody(own.unitId, florida(260));
  const { assignment, ...terms } = gap;
  return {
    'POST /v1/gaps': {
      ...{ path: '/v1/gaps', by: 'requesterA', table: 'marketplace.gaps' },
      ...{ body: gap, other: { ...gap, seats: 2 } },
    },
    'POST /v1/gap-templates': {
      ...{ path: '/v1/gap-templates', by: 'requesterA', table: 'marketplace.gap_templates' },
      ...{ body: { ...terms, name: 'Nights again' }, other: { ...terms, name: 'Days' } },
    },
    'POST /v1/gap-templates/{gapTemplateId}/gaps': {
      ...{ path: `/v1/gap-templates/${own.gapTemplate}/gaps`, by: 'requesterA', table: 'marketplace.gaps' },
      body: { assignment },
      other: { assignment: { from: florida(261), until: florida(280) } },
    },
  };
};

const engagements = async (cast: Cast, own: Belongings): Promise<Record<string, Creation>> => {
  const { nurseA, nurseB } = cast;
  const [first, second] = [await openGap(cast, own.unitId, 300), await openGap(cast, own.unitId, 340)];
  const submission = await submit(nurseA, second.id);
  const consent = await submissionBody(nurseB, first.id);
  const onTerms = await submissionBody(nurseB, second.id);
  const { termsHash, textVersion } = await nurseA.get<{ termsHash: string; textVersion: string }>(
    `/v1/gaps/${first.id}/consent-terms`,
  );
  const given = { gapId: first.id, textVersion, given: true, termsHash };
  const { token: consentToken } = await nurseA.make<{ token: string }>('/v1/submission-consents', given);
  const liveOffer = await nurseA.get<Thing>(`/v1/offers/${own.liveOffer}`);
  const onConsent = { nurseId: own.nurseId, gapId: first.id, consentToken };
  const offer = { submissionId: submission.id, deadline: inDays(3) };
  return {
    'POST /v1/submissions/on-consent': {
      ...{ path: '/v1/submissions/on-consent', by: 'recruiter', table: 'marketplace.submissions' },
      ...{ body: onConsent, other: { ...onConsent, consentToken: 'A'.repeat(consentToken.length) } },
    },
    'POST /v1/submissions': {
      ...{ path: '/v1/submissions', by: 'nurseB', table: 'marketplace.submissions' },
      ...{ body: consent, other: onTerms },
    },
    'POST /v1/shares': {
      ...{ path: '/v1/shares', by: 'nurseA', table: 'credentials.shares' },
      body: shareOf(own.organisationId, ['identity']),
      other: { ...shareOf(own.organisationId, ['identity']), purpose: 'onboarding' },
    },
    'POST /v1/interviews': {
      ...{ path: '/v1/interviews', by: 'approverA', table: 'marketplace.interviews' },
      body: interviewFor(submission.id),
      other: { ...interviewFor(submission.id), durationMinutes: 45 },
    },
    'POST /v1/offers': {
      ...{ path: '/v1/offers', by: 'approverA', table: 'marketplace.offers' },
      ...{ body: offer, other: { ...offer, deadline: inDays(4) } },
    },
    'POST /v1/offers/{offerId}/counter-offers': {
      ...{ path: `/v1/offers/${own.liveOffer}/counter-offers`, by: 'nurseA', table: 'marketplace.counter_offers' },
      ...{ body: { weeklyHours: 30 }, other: { weeklyHours: 32 }, ifMatch: `"${liveOffer.version}"` },
    },
    'POST /v1/submissions/{submissionId}/messages': {
      ...{ path: `/v1/submissions/${own.liveSubmission}/messages`, by: 'nurseA', table: 'messaging.messages' },
      ...{ body: { text: 'Is there parking?' }, other: { text: 'Is there a bus?' } },
    },
    'POST /v1/restrictions': {
      ...{ path: '/v1/restrictions', by: 'requesterA', table: 'marketplace.restrictions' },
      body: restrictionBody(own),
      other: { ...restrictionBody(own), kind: 'conduct' },
    },
  };
};

/** The first version of the contract, sent by the hospital and signed by nobody. */
const signature = async ({ approverA }: Cast, { contract }: Belongings): Promise<Creation> => {
  const { version, versions } = await approverA.get<Thing & { versions: { hash: string }[] }>(
    `/v1/contracts/${contract}`,
  );
  await approverA.move(`/v1/contracts/${contract}/sending`, version);
  return {
    ...{ path: `/v1/contracts/${contract}/versions/1/signatures`, by: 'approverA' },
    ...{ body: { hash: versions[0]?.hash }, other: { hash: '0'.repeat(64) }, table: 'marketplace.contract_signatures' },
  };
};

const hoursAndMoney = async ({ nurseA }: Cast, own: Belongings): Promise<Record<string, Creation>> => {
  const { startsOn } = await nurseA.get<{ startsOn: LocalDate }>(`/v1/placements/${own.placement}`);
  const day = addDays(startsOn, 3);
  const shift = { placementId: own.placement, startsAt: `${day}T07:00`, endsAt: `${day}T19:00`, breakMinutes: 30 };
  const monday = addDays(startsOn, 8 - weekday(startsOn));
  const timecard = { placementId: own.placement, weekStartsOn: monday };
  const margin = { organisationId: own.organisationId, perHour: { minorUnits: 700, currency: 'USD' } };
  return {
    'POST /v1/shifts': {
      ...{ path: '/v1/shifts', by: 'requesterA', table: 'marketplace.shifts' },
      ...{ body: shift, other: { ...shift, breakMinutes: 45 } },
    },
    'POST /v1/timecards': {
      ...{ path: '/v1/timecards', by: 'nurseA', table: 'marketplace.timecards' },
      ...{ body: timecard, other: { ...timecard, weekStartsOn: addDays(monday, 7) } },
    },
    'POST /v1/fees': {
      ...{ path: '/v1/fees', by: 'nurseA', table: 'marketplace.fees' },
      ...{ body: feeOf(own.placement), other: { ...feeOf(own.placement), kind: 'licence' } },
    },
    'POST /v1/declared-margins': {
      ...{ path: '/v1/declared-margins', by: 'recruiter', table: 'marketplace.declared_margins' },
      body: { ...margin, effectiveFrom: florida(70) },
      other: { ...margin, effectiveFrom: florida(71) },
    },
  };
};

const webhooks = (own: Belongings): Record<string, Creation> => {
  const endpoint = { url: 'http://127.0.0.1:9/other-hook', topics: ['placement.ended'] };
  return {
    'POST /v1/webhook-endpoints': {
      ...{ path: '/v1/webhook-endpoints', by: 'approverA', table: 'channels.webhook_endpoints' },
      ...{ body: endpoint, other: { ...endpoint, description: 'Rota' } },
    },
    'POST /v1/webhook-endpoints/{webhookEndpointId}/test-events': {
      ...{ by: 'approverA', table: 'channels.webhook_messages', body: undefined, other: { again: true } },
      path: `/v1/webhook-endpoints/${own.webhookEndpoint}/test-events`,
    },
  };
};

const rounds = async ({ recruiter }: Cast, { round: { gap } }: Belongings): Promise<Record<string, Creation>> => {
  const { id } = await recruiter.make<Thing>('/v1/rounds', roundOf(gap));
  await recruiter.move<Thing>(`/v1/rounds/${id}/opening`, 1);
  return {
    'POST /v1/rounds': {
      ...{ path: '/v1/rounds', by: 'recruiter', table: 'matching.rounds' },
      ...{ body: roundOf(gap), other: { ...roundOf(gap), name: 'Autumn' } },
    },
    'POST /v1/rounds/{roundId}/participation': {
      ...{ path: `/v1/rounds/${id}/participation`, by: 'nurseB', table: 'matching.round_nurses' },
      ...{ body: { gaps: null }, other: { gaps: [gap] } },
    },
  };
};

/** By the key of the route. */
export const creationsOf = async (cast: Cast, own: Belongings): Promise<Readonly<Record<string, Creation>>> => ({
  ...hospitals(own),
  ...gaps(own),
  ...(await engagements(cast, own)),
  ...(await hoursAndMoney(cast, own)),
  'POST /v1/contracts/{contractId}/versions/{versionNumber}/signatures': await signature(cast, own),
  ...webhooks(own),
  ...(await rounds(cast, own)),
  'POST /v1/rerankings': {
    ...{ path: '/v1/rerankings', by: 'recruiter', table: 'matching.rerankings' },
    ...{ body: WITHDRAWAL, other: { ...WITHDRAWAL, depth: 7 } },
  },
});
