import { randomUUID } from 'node:crypto';
import { dataOf, creating } from '@crossward/api-client';
import { roundOf, type Belongings } from './belongings.js';
import { NURSE_A, profileOf } from './canary.js';
import { inDays, offer, openGap, submit, type ActorName, type Cast, type Thing } from './cast.js';
import { restrictionBody } from './expectations.js';
import { Person } from './person.js';

export interface Blow {
  by: ActorName;
  method: string;
  path: string;
  body?: unknown;
}

/** Two good changes of one thing, made by people who both saw it as it is. */
export interface Duel {
  what: string;
  /** Both wait here, so that neither is over before the other has begun. */
  table: string;
  /** Where the thing is read, by the first of the two. */
  read: string;
  blows: readonly [Blow, Blow];
}

const both = (method: string, path: string, [first, second]: readonly [ActorName, ActorName], bodies: unknown[]) =>
  [
    { by: first, method, path, body: bodies[0] },
    { by: second, method, path, body: bodies.at(-1) },
  ] as const;

const post = (by: ActorName, path: string, body?: unknown): Blow => ({ by, method: 'POST', path, body });

const duel = (what: string, table: string, read: string, blows: readonly [Blow, Blow]): Duel => {
  return { what, table, read, blows };
};

const hospitals = async (cast: Cast, own: Belongings): Promise<Duel[]> => {
  const [draft, template] = [`/v1/gaps/${own.draftGap}`, `/v1/gap-templates/${own.gapTemplate}`];
  const open = `/v1/gaps/${(await openGap(cast, own.unitId, 420)).id}`;
  const A = ['requesterA', 'approverA'] as const;
  const layer = (of: string): Duel =>
    duel(`requirements of ${of}`, 'marketplace.requirement_layers', `${of}/requirements`, [
      ...both('PUT', `${of}/requirements`, ['approverA', 'admin'], [{}, { minimumYears: { years: 3 } }]),
    ]);
  return [
    duel('draft gap', 'marketplace.gaps', draft, both('PATCH', draft, A, [{ seats: 2 }, { seats: 4 }])),
    duel('open gap', 'marketplace.gaps', open, [
      post('approverA', `${open}/hold`, { reason: 'census' }),
      post('admin', `${open}/cancellation`, { reason: 'budget' }),
    ]),
    duel('template', 'marketplace.gap_templates', template, both('PATCH', template, A, [{ seats: 3 }, { seats: 5 }])),
    ...[`organisations/${own.organisationId}`, `facilities/${own.facilityId}`, `units/${own.unitId}`].map((of) =>
      layer(`/v1/${of}`),
    ),
  ];
};

const nurses = async (cast: Cast, own: Belongings): Promise<Duel[]> => {
  const N = ['nurseA', 'nurseA'] as const;
  const profile = profileOf(NURSE_A);
  const contacts = ['one', 'two'].map((name) => ({ email: `${name}@canaries.example`, phone: null }));
  const preferences = ['fr', 'es'].map((language) => ({ language, timeZone: 'UTC', digestHour: 7, channels: [] }));
  const gap = await openGap(cast, own.unitId, 440);
  const { termsHash, textVersion } = await cast.nurseB.get<{ termsHash: string; textVersion: string }>(
    `/v1/gaps/${gap.id}/consent-terms`,
  );
  const given = { gapId: gap.id, textVersion, given: true, termsHash };
  const { id } = await cast.nurseB.make<Thing>('/v1/submission-consents', given);
  const consent = `/v1/submission-consents/${id}`;
  const [document, share] = [`/v1/documents/${own.document}`, `/v1/shares/${own.share}`];
  return [
    duel('profile', 'marketplace.nurses', '/v1/nurses/me', [
      ...both('PUT', '/v1/nurses/me', N, [
        { ...profile, shiftPatterns: ['days'] },
        { ...profile, shiftPatterns: ['nights'] },
      ]),
    ]),
    duel('contact', 'marketplace.nurse_contacts', '/v1/nurses/me/contact', [
      ...both('PUT', '/v1/nurses/me/contact', N, contacts),
    ]),
    duel('preferences', 'messaging.preferences', '/v1/notice-preferences', [
      ...both('PUT', '/v1/notice-preferences', N, preferences),
    ]),
    duel('consent', 'marketplace.submission_consents', consent, [
      ...both('POST', `${consent}/withdrawal`, ['nurseB', 'nurseB'], [undefined]),
    ]),
    duel('document', 'credentials.documents', document, [...both('POST', `${document}/withdrawal`, N, [undefined])]),
    duel('share', 'credentials.shares', share, [...both('POST', `${share}/end`, N, [undefined])]),
  ];
};

/** Rounds that nobody else has a part in: one to be opened, one that takes orders; and what one that is over proposes. */
const rounds = async (cast: Cast, own: Belongings): Promise<Duel[]> => {
  const { recruiter, nurseA } = cast;
  const planned = async (fromNow: number): Promise<string> =>
    (await recruiter.make<Thing>('/v1/rounds', roundOf((await openGap(cast, own.unitId, fromNow)).id))).id;
  const [draft, open] = [await planned(660), await planned(700)];
  await recruiter.move<Thing>(`/v1/rounds/${open}/opening`, 1);
  const { id } = await nurseA.make<Thing>(`/v1/rounds/${open}/participation`, { gaps: null });
  const participation = `/v1/round-participations/${id}`;
  const proposal = `/v1/round-proposals/${own.round.proposal}`;
  return [
    duel('round', 'matching.rounds', `/v1/rounds/${draft}`, [
      ...both('POST', `/v1/rounds/${draft}/opening`, ['recruiter', 'admin'], [undefined]),
    ]),
    duel('participation in a round', 'matching.round_nurses', participation, [
      ...both('PUT', participation, ['nurseA', 'nurseA'], [{ gaps: null }]),
    ]),
    duel('proposal of a round', 'matching.round_placements', proposal, [
      ...both('POST', `${proposal}/decline`, ['nurseA', 'nurseA'], [{ reason: 'pay' }, { reason: 'dates' }]),
    ]),
  ];
};

/** Of a gap of their own each, so that none has what another one needs. */
const engagements = async (cast: Cast, own: Belongings): Promise<Duel[]> => {
  const { nurseB, approverA } = cast;
  const submitted = async (fromNow: number): Promise<string> =>
    (await submit(nurseB, (await openGap(cast, own.unitId, fromNow)).id)).id;
  const submission = `/v1/submissions/${await submitted(460)}`;
  const rejected = `/v1/submissions/${await submitted(500)}`;
  const answered = `/v1/offers/${(await offer(cast, await submitted(540))).id}`;
  const countered = await offer(cast, await submitted(580));
  const times = { slots: [inDays(5)], medium: 'phone', place: '+1 305 555 0100', durationMinutes: 30 };
  const { id: interviewId } = await approverA.make<Thing>('/v1/interviews', {
    ...{ submissionId: await submitted(620), ...times },
  });
  const interview = `/v1/interviews/${interviewId}`;
  const counter = `/v1/offers/${countered.id}`;
  await dataOf(
    nurseB.api.POST('/v1/offers/{offerId}/counter-offers', {
      params: { path: { offerId: countered.id }, header: { ...creating(), 'If-Match': `"${countered.version}"` } },
      body: { weeklyHours: 30 },
    }),
  );
  const { id: recruiterId } = await cast.recruiter.get<Thing>('/v1/me');
  return [
    duel('submission in hand', 'marketplace.submissions', submission, [
      // Into nobody's hands, where it is already, would change nothing and take nothing from the other.
      ...both('PUT', `${submission}/recruiter`, ['recruiter', 'admin'], [{ recruiterId }, { recruiterId }]),
    ]),
    duel('submission', 'marketplace.submissions', rejected, [
      post('nurseB', `${rejected}/withdrawal`),
      post('approverA', `${rejected}/rejection`, { reason: 'other-candidate' }),
    ]),
    duel('offer', 'marketplace.offers', answered, [
      post('nurseB', `${answered}/acceptance`),
      post('approverA', `${answered}/rescission`),
    ]),
    duel('counter-offer', 'marketplace.offers', counter, [
      post('nurseB', `${counter}/counter-offer-withdrawal`),
      post('approverA', `${counter}/counter-offer-acceptance`, { deadline: inDays(4) }),
    ]),
    duel('interview', 'marketplace.interviews', interview, [
      post('requesterA', `${interview}/slots`, { slots: [inDays(6)] }),
      post('nurseB', `${interview}/decline`, { reason: 'illness' }),
    ]),
  ];
};

const owners: Readonly<Record<string, readonly [ActorName, ActorName]>> = {
  nurse: ['nurseA', 'nurseA'],
  hospital: ['requesterA', 'approverA'],
  recruiter: ['recruiter', 'recruiter'],
  regulator: ['recruiter', 'admin'],
};

const task = async (cast: Cast, own: Belongings): Promise<Duel> => {
  const plan = `/v1/placements/${own.placement}/onboarding-plan`;
  const { tasks } = await cast.recruiter.get<{ tasks: (Thing & { owner: string; status: string })[] }>(plan);
  const ready = tasks.find(({ status, owner }) => status === 'ready' && owners[owner]);
  if (!ready) throw new Error('No task is ready.');
  const evidence = ['one', 'two'].map((name) => ({ evidence: `Seen by ${name}.` }));
  return duel('onboarding task', 'onboarding.tasks', plan, [
    ...both('POST', `/v1/onboarding-tasks/${ready.id}/completion`, owners[ready.owner]!, evidence),
  ]);
};

const placements = async (cast: Cast, own: Belongings): Promise<Duel[]> => {
  const { nurseB, requesterA } = cast;
  const placed = async (fromNow: number): Promise<{ id: string; startsOn: string }> => {
    const gap = await openGap(cast, own.unitId, fromNow);
    const { id, version } = await offer(cast, (await submit(nurseB, gap.id)).id);
    const { placementId } = await nurseB.move<{ placementId: string }>(`/v1/offers/${id}/acceptance`, version);
    return nurseB.get(`/v1/placements/${placementId}`);
  };
  const [worked, ended] = [await placed(660), await placed(700)];
  const { id: contractId } = await nurseB.get<Thing>(`/v1/placements/${worked.id}/contract`);
  const times = { startsAt: `${worked.startsOn}T07:00`, endsAt: `${worked.startsOn}T19:00`, breakMinutes: 30 };
  const { id: shiftId } = await requesterA.make<Thing>('/v1/shifts', { placementId: worked.id, ...times });
  const appeal = `/v1/record-appeals/${own.hoursAndMoney.recordAppeal}`;
  const extension = `/v1/placement-extensions/${own.hoursAndMoney.extension}`;
  const [contract, shift, placement] = [
    `/v1/contracts/${contractId}`,
    `/v1/shifts/${shiftId}`,
    `/v1/placements/${ended.id}`,
  ];
  return [
    duel('contract', 'marketplace.contracts', contract, [
      ...both('POST', `${contract}/sending`, ['approverA', 'approverA'], [undefined]),
    ]),
    duel('extension', 'marketplace.placement_extensions', extension, [
      post('nurseA', `${extension}/decline`),
      post('approverA', `${extension}/withdrawal`),
    ]),
    duel('record appeal', 'marketplace.record_appeals', appeal, [
      post('nurseA', `${appeal}/withdrawal`),
      post('recruiter', `${appeal}/decision`, { outcome: 'dismissed', reason: 'The roster shows otherwise.' }),
    ]),
    await task(cast, own),
    duel('shift', 'marketplace.shifts', shift, [
      post('nurseB', `${shift}/call-off`, { reason: 'illness' }),
      post('requesterA', `${shift}/call-off`, { reason: 'low-census' }),
    ]),
    duel('placement', 'marketplace.placements', placement, [
      post('approverA', `${placement}/end`, { reason: 'ended-by-hospital' }),
      post('admin', `${placement}/end`, { reason: 'not-cleared' }),
    ]),
  ];
};

type Checked = Thing & { kind: keyof typeof REASONS; nurseName: string };
const REASONS = {
  identity: 'document-seen',
  'exclusion-list': 'not-same-person',
  licence: 'discipline-not-relevant',
} as const;

const checks = async ({ recruiter, admin }: Cast): Promise<Duel[]> => {
  const { items } = await recruiter.get<{ items: Checked[] }>('/v1/verifications?limit=200');
  // A document that nurse A takes back in a duel of her own makes a proposal about it lapse.
  const others = items.filter(({ nurseName }) => !nurseName.startsWith(NURSE_A.familyName));
  const [decided, proposed] = others as [Checked, Checked];
  const accepted = ({ kind }: Checked) => ({ outcome: 'accepted', reason: REASONS[kind] });
  const [verification, second] = [`/v1/verifications/${decided.id}`, `/v1/verifications/${proposed.id}`];
  const account = { email: `proposer-${randomUUID()}@crossward.example`, password: 'nine hundred slow tortoises' };
  await admin.make('/v1/staff-accounts', { ...account, displayName: 'First reviewer', role: 'recruiter' });
  const first = await Person.signIn('proposer', recruiter.url, account.email, account.password);
  await first.move(`${second}/decision`, proposed.version, accepted(proposed));
  return [
    duel('verification', 'credentials.verifications', verification, [
      post('recruiter', `${verification}/decision`, accepted(decided)),
      post('recruiter', `${verification}/decision`, { ...accepted(decided), note: 'Seen twice.' }),
    ]),
    duel('proposed decision', 'credentials.verifications', second, [
      post('recruiter', `${second}/confirmation`),
      post('recruiter', `${second}/return`, { note: 'The board order says more.' }),
    ]),
  ];
};

const staff = async (cast: Cast, own: Belongings): Promise<Duel[]> => {
  const { requesterA, admin } = cast;
  const proposed = await requesterA.make<Thing>('/v1/restrictions', { ...restrictionBody(own), kind: 'conduct' });
  const restriction = `/v1/restrictions/${proposed.id}`;
  await cast.approverA.move(`${restriction}/notice`, proposed.version);
  const account = await admin.make<Thing>('/v1/staff-accounts', {
    ...{ email: `duel-${randomUUID()}@crossward.example`, password: 'nine hundred slow tortoises' },
    ...{ displayName: 'One in question', role: 'recruiter' },
  });
  const access = `/v1/staff-accounts/${account.id}`;
  const [hook, recheck] = [`/v1/webhook-endpoints/${own.webhookEndpoint}`, `/v1/rechecks/${own.recheck}`];
  return [
    duel('restriction', 'marketplace.restrictions', restriction, [
      post('nurseA', `${restriction}/appeal`, { appeal: 'It happened otherwise, and was seen.' }),
      post('approverA', `${restriction}/lifting`, { reason: 'Cleared up.' }),
    ]),
    duel('account', 'identity.accounts', access, [
      ...both(
        'PUT',
        `${access}/access`,
        ['admin', 'admin'],
        [
          { role: 'recruiter', status: 'disabled' },
          { role: 'admin', status: 'active' },
        ],
      ),
    ]),
    duel('webhook endpoint', 'channels.webhook_endpoints', hook, [
      ...both('PATCH', hook, ['approverA', 'admin'], [{ description: 'Rota' }, { description: 'Payroll' }]),
    ]),
    duel('re-check', 'marketplace.rechecks', recheck, [
      post('recruiter', `${recheck}/decision`),
      post('approverA', `${recheck}/decision`),
    ]),
  ];
};

export const duelsOf = async (cast: Cast, own: Belongings): Promise<Duel[]> => [
  ...(await hospitals(cast, own)),
  ...(await nurses(cast, own)),
  ...(await engagements(cast, own)),
  ...(await placements(cast, own)),
  ...(await rounds(cast, own)),
  ...(await staff(cast, own)),
  ...(await checks(cast)),
];
