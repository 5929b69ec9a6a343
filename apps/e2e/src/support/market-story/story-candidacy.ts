import { creating, dataOf, moving, type components } from '@crossward/api-client';
import { Person } from '../person.js';
import type { StoryCast } from './story-cast.js';

type Schemas = components['schemas'];

/** The nurse reads what she would agree to, and lets a recruiter submit her to this one gap. */
export const consent = async ({ nurse }: StoryCast, gapId: string): Promise<Schemas['GivenConsentAnswer']> => {
  const path = { gapId };
  const { termsHash, textVersion } = await dataOf(
    nurse.api.GET('/v1/gaps/{gapId}/consent-terms', { params: { path } }),
  );
  const body = { gapId, textVersion, termsHash, given: true };
  return dataOf(nurse.api.POST('/v1/submission-consents', { body }));
};

export const submitOnConsent = (
  { recruiter, nurseId }: StoryCast,
  { gapId, token }: { gapId: string; token: string },
): Promise<Schemas['SubmissionAnswer']> =>
  dataOf(
    recruiter.api.POST('/v1/submissions/on-consent', {
      params: { header: creating() },
      body: { nurseId, gapId, consentToken: token },
    }),
  );

const settled = (status: string): boolean => ['verified', 'accepted', 'rejected'].includes(status);
const REASONS = {
  identity: 'document-seen',
  'exclusion-list': 'not-same-person',
  licence: 'confirmed-with-source',
} as const;

/** Machines ask the sources; the recruiter settles what they could not, a second one what takes two. Returns how each check ended. */
export const settleChecks = async ({
  nurse,
  recruiter,
  market,
  awaited,
}: StoryCast): Promise<Record<string, string>> => {
  const list = () => dataOf(nurse.api.GET('/v1/nurses/me/verifications'));
  const told = await awaited('the checks of the machines', async () => {
    const all = await list();
    return all.length >= 3 && all.every(({ status }) => settled(status) || status === 'review') ? all : null;
  });
  for (const { id, kind } of told.filter(({ status }) => status === 'review')) {
    const path = { verificationId: id };
    const { version } = await dataOf(recruiter.api.GET('/v1/verifications/{verificationId}', { params: { path } }));
    const decided = await dataOf(
      recruiter.api.POST('/v1/verifications/{verificationId}/decision', {
        params: { path, header: moving(version) },
        body: { outcome: 'accepted', reason: REASONS[kind] },
      }),
    );
    if (decided.proposal === null) continue;
    const second = await Person.signIn('reviewer', market.url, 'reviewer@crossward.example', market.password);
    const params = { path, header: moving(decided.version) };
    await dataOf(second.api.POST('/v1/verifications/{verificationId}/confirmation', { params }));
  }
  return Object.fromEntries((await list()).map(({ kind, status }) => [kind, status]));
};

export const proposeInterview = (
  { approver }: StoryCast,
  submissionId: string,
  slots: string[],
): Promise<Schemas['InterviewAnswer']> =>
  dataOf(
    approver.api.POST('/v1/interviews', {
      params: { header: creating() },
      body: { submissionId, slots, medium: 'video', place: 'https://video.example/seagrape', durationMinutes: 45 },
    }),
  );

export const chooseTime = (
  { nurse }: StoryCast,
  { id, version }: Schemas['InterviewAnswer'],
  startsAt: string,
): Promise<Schemas['InterviewAnswer']> =>
  dataOf(
    nurse.api.POST('/v1/interviews/{interviewId}/choice', {
      params: { path: { interviewId: id }, header: moving(version) },
      body: { startsAt },
    }),
  );

export const sayOutcome = (
  { approver }: StoryCast,
  { id, version }: Schemas['InterviewAnswer'],
): Promise<Schemas['InterviewAnswer']> =>
  dataOf(
    approver.api.POST('/v1/interviews/{interviewId}/outcome', {
      params: { path: { interviewId: id }, header: moving(version) },
      body: { outcome: 'recommended' },
    }),
  );

type Offer = Schemas['OfferAnswer'];

export const makeOffer = ({ approver }: StoryCast, submissionId: string, deadline: string): Promise<Offer> =>
  dataOf(approver.api.POST('/v1/offers', { params: { header: creating() }, body: { submissionId, deadline } }));

export const counter = ({ nurse }: StoryCast, { id, version }: Offer, body: Schemas['CounterBody']): Promise<Offer> =>
  dataOf(
    nurse.api.POST('/v1/offers/{offerId}/counter-offers', {
      params: { path: { offerId: id }, header: { ...creating(), ...moving(version) } },
      body,
    }),
  );

export const acceptCounter = ({ approver }: StoryCast, { id, version }: Offer, deadline: string): Promise<Offer> =>
  dataOf(
    approver.api.POST('/v1/offers/{offerId}/counter-offer-acceptance', {
      params: { path: { offerId: id }, header: moving(version) },
      body: { deadline },
    }),
  );

export const acceptOffer = ({ nurse }: StoryCast, { id, version }: Offer): Promise<Offer> =>
  dataOf(
    nurse.api.POST('/v1/offers/{offerId}/acceptance', { params: { path: { offerId: id }, header: moving(version) } }),
  );
