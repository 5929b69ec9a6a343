import { creating, moving, type components } from '@crossward/api-client';
import { DomainError, dayIn, addDays, formatMoney, type LocalDate, type Money } from '@crossward/kernel';
import type { NurseFacts, NurseProfileInput } from '@crossward/contracts';
import { DEMO_ORGANISATION_KEY, DEMO_REVIEWER_EMAIL, storyPerson } from '@crossward/demo-market';
import { agree, bodyOf, signUp } from './agreement.js';
import type { Api } from './api.js';
import { signContract } from './contract-chapter.js';
import type { Teller } from './teller.js';
import { finishOnboarding } from './onboarding-chapter.js';
import { settleVerifications } from './verification-chapter.js';

export interface StoryOptions {
  api: Api;
  tell: Teller;
  /** Of the demo accounts, see `npm start`. */
  password: string;
  /** Which of the 99,999 story people; another one each time. */
  person: number;
  now: Date;
  /** Called after each step with its name; a test kills the server here. */
  onStep?: (name: string) => Promise<void> | void;
}

export interface StoryEnd {
  nurseId: string;
  placementId: string;
  submissionId: string;
  status: string;
}

type Gap = components['schemas']['GapAnswer'];
type Facility = components['schemas']['FacilityAnswer'];

const money = (amount: Gap['payRate']): string => formatMoney(amount as Money);

const failed = (message: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'STORY_DID_NOT_COME_TRUE',
    message,
    nextStep: 'See what the server logged, and the review queue of the recruiter.',
  });

/**
 * One nurse from profile to first shift, over HTTP alone, as the four people who take part.
 * @throws DomainError where the story does not come true
 */
export const tellStory = async (options: StoryOptions): Promise<StoryEnd> => {
  const { api, tell, password, person, now, onStep = () => undefined } = options;
  const hospital = await signInHospital(api, password);
  const recruiter = await api.as('recruiter').signIn('recruiter@crossward.example', password);
  const place = await chooseFacility(hospital.requester);
  const today = dayIn(now, place.timeZone);
  const { profile } = storyPerson(person, today);
  const name = `${profile.givenNames} ${profile.familyName}`;
  tell.title(`${name}, registered nurse of Texas, wants to work in ${place.place}, Florida`);

  tell.step(name, 'signs up and fills the profile.');
  const nurse = await signUp(api, name, person, now);
  const own = await nurse.ask(({ PUT }) => PUT('/v1/nurses/me', { body: bodyOf(profile) }));
  tell.fact(`Licence ${profile.licences?.[0]?.number} of Texas, multistate; at home in Texas; free from ${today}.`);
  await onStep('profile');

  tell.step('Crossward', `says where the licence is good on ${today}.`);
  await tellDecision(api, tell, factsOf(profile), today);
  await onStep('decision');

  tell.step('The hospital', 'posts a gap; the approver opens it.');
  const gap = await openGap(hospital, place, today);
  tell.fact(`${gap.facilityName}, ${gap.unitName}: intensive care, from ${today}, 13 weeks of 36 hours.`);
  tell.fact(
    `${money(gap.payRate)} an hour and housing: ${money(gap.pay.weekly)} a week, ${money(gap.pay.whole)} in all, shown before anybody applies.`,
  );
  await onStep('gap');

  tell.step('Crossward', 'ranks nurses for the gap, without names.');
  await tellRanking(hospital.requester, tell, gap.id, own.id);
  await onStep('ranking');

  tell.step(name, 'agrees to this one submission.');
  const consent = await nurse.ask(({ GET }) => GET('/v1/consent-texts/submission'));
  const submission = await nurse.ask(({ POST }) =>
    POST('/v1/submissions', {
      params: { header: creating() },
      body: { gapId: gap.id, consent: { textVersion: consent.version, given: true } },
    }),
  );
  tell.fact(`Consent text ${consent.version}, for this gap alone, withdrawable at any time.`);
  tell.law({ legalBasis: 'GDPR Art. 6(1)(a), 7 (where it applies): consent, freely given and specific' });
  await onStep('submission');

  tell.step('Crossward', 'verifies the credentials at their sources.');
  const reviewer = () => api.as('second reviewer').signIn(DEMO_REVIEWER_EMAIL, password);
  await settleVerifications({ nurse, recruiter, reviewer, tell });
  await onStep('verification');

  tell.step('The hospital', 'makes an offer; the nurse accepts.');
  const placementId = await agree(hospital.approver, nurse, submission.id, now);
  tell.fact('The days are held by the database: a second placement that overlaps cannot exist.');
  await onStep('offer');

  tell.step('Both sides', 'sign the contract.');
  const contract = await signContract(hospital.approver, nurse, placementId, tell);
  if (contract !== 'active') throw failed(`The contract is (${contract}).`);
  await onStep('contract');

  tell.step('Crossward', 'drives the onboarding; each task by its owner.');
  await finishOnboarding({ placementId, nurse, hospital: hospital.approver, recruiter, tell });
  await onStep('onboarding');

  tell.step(
    'The hospital',
    'starts the placement. The gate asks for a cleared packet, a completed plan and a signed contract.',
  );
  const path = { placementId };
  const waiting = await hospital.approver.ask(({ GET }) => GET('/v1/placements/{placementId}', { params: { path } }));
  const started = await hospital.approver.ask(({ POST }) =>
    POST('/v1/placements/{placementId}/start', { params: { path, header: moving(waiting.version) } }),
  );
  if (started.status !== 'on_assignment') throw failed(`The placement is (${started.status}).`);
  tell.fact(`${name} is on assignment.`);
  await onStep('start');
  return { nurseId: own.id, placementId, submissionId: submission.id, status: started.status };
};

/** What the law asks; numbers stay with the register. */
const factsOf = ({ facts, licences = [] }: NurseProfileInput): NurseFacts => ({
  ...facts,
  licences: licences.map(({ number: _number, ...licence }) => licence),
});

const signInHospital = async (api: Api, password: string): Promise<{ requester: Api; approver: Api }> => ({
  requester: await api.as('requester').signIn(`requester@${DEMO_ORGANISATION_KEY}.example`, password),
  approver: await api.as('approver').signIn(`approver@${DEMO_ORGANISATION_KEY}.example`, password),
});

const chooseFacility = async (requester: Api): Promise<Facility> => {
  const { organisationId } = await requester.ask(({ GET }) => GET('/v1/me'));
  const query = { limit: 200, ...(organisationId === null ? {} : { organisationId }) };
  const { items } = await requester.ask(({ GET }) => GET('/v1/facilities', { params: { query } }));
  const facility = items.find((each) => each.jurisdiction === 'US-FL');
  if (!facility) throw failed('The demo hospital has no facility in Florida: was the demo market loaded?');
  return facility;
};

type Query = { nurse: NurseFacts; destination: 'US-FL' | 'US-CA'; on: LocalDate };

/** The document cannot say that facts are only read, nor that one query has one decision. */
const decide = async (api: Api, query: Query) => {
  const answer = await api.ask(({ POST }) => POST('/v1/recognition/decisions', { body: query as never }));
  if (!('verdict' in answer)) throw failed('One query was answered with several decisions.');
  return answer;
};

const tellDecision = async (api: Api, tell: Teller, nurse: NurseFacts, on: LocalDate): Promise<void> => {
  for (const destination of ['US-FL', 'US-CA'] as const) {
    const decision = await decide(api, { nurse, destination, on });
    const leg = decision.route?.legs.at(-1);
    tell.fact(
      `${destination}: ${decision.verdict}${leg ? ` by ${leg.arrangement}` : ''}${decision.route?.earliestStart ? `, from ${decision.route.earliestStart.typical}` : ''}`,
    );
    if (leg) tell.law(leg);
    if (destination === 'US-FL' && decision.verdict !== 'authorised') throw failed(`Florida is (${decision.verdict}).`);
  }
};

const openGap = async (
  hospital: { requester: Api; approver: Api },
  place: Facility,
  today: LocalDate,
): Promise<Gap> => {
  const { requester, approver } = hospital;
  const { items: units } = await requester.ask(({ GET }) =>
    GET('/v1/units', { params: { query: { facilityId: place.id } } }),
  );
  const unit = units.find((each) => /intensive|critical|icu/i.test(each.name)) ?? units[0];
  if (!unit) throw failed(`${place.name} has no unit.`);
  const body: components['schemas']['GapBody'] = {
    unitId: unit.id,
    profession: 'RN',
    seats: 1,
    assignment: { from: today, until: addDays(today, 91) },
    shiftPattern: 'nights',
    weeklyHours: 36,
    payRate: { minorUnits: 6150, currency: 'USD' },
    payComponents: [
      { kind: 'housing', amount: { minorUnits: 75_000, currency: 'USD' }, taxAdvantaged: true },
      { kind: 'overtime', amount: { minorUnits: 9225, currency: 'USD' } },
      { kind: 'travel', amount: { minorUnits: 60_000, currency: 'USD' } },
    ],
    requirements: {
      specialty: 'intensive-care',
      minimumYears: 2,
      certificates: ['bls', 'acls'],
      languages: [{ language: 'en', level: 'B2' }],
      acceptsPendingLicence: false,
    },
  };
  const draft = await requester.ask(({ POST }) => POST('/v1/gaps', { params: { header: creating() }, body }));
  const path = { gapId: draft.id };
  const pending = await requester.ask(({ POST }) =>
    POST('/v1/gaps/{gapId}/approval-request', { params: { path, header: moving(draft.version) } }),
  );
  return approver.ask(({ POST }) =>
    POST('/v1/gaps/{gapId}/opening', { params: { path, header: moving(pending.version) } }),
  );
};

const tellRanking = async (requester: Api, tell: Teller, gapId: string, nurseId: string): Promise<void> => {
  const ranking = await requester.ask(({ GET }) =>
    GET('/v1/gaps/{gapId}/candidates', { params: { path: { gapId }, query: { limit: 200 } } }),
  );
  const own = ranking.items.find((each) => each.nurseId === nurseId);
  if (!own) throw failed('The nurse is not among the candidates.');
  tell.fact(
    `${ranking.considered} nurses considered, ${ranking.eligible} fit; ours is number ${own.rank} with ${own.score.toFixed(3)}.`,
  );
  for (const factor of own.factors.slice(0, 3)) tell.fact(`  ${factor.factor}: ${factor.because}`);
};
