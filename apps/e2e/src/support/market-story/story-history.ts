import { ApiProblem, dataOf, type ApiClient, type components } from '@crossward/api-client';
import type { Person } from '../person.js';

type History = components['schemas']['HistoryAnswer'];
type Call = Promise<{ data?: { items: History[] } }>;
type Read = (api: ApiClient, id: string, query: { at?: string }) => Call;

const READ = {
  gap: (api, gapId, query) => api.GET('/v1/gaps/{gapId}/history', { params: { path: { gapId }, query } }),
  submission: (api, submissionId, query) =>
    api.GET('/v1/submissions/{submissionId}/history', { params: { path: { submissionId }, query } }),
  interview: (api, interviewId, query) =>
    api.GET('/v1/interviews/{interviewId}/history', { params: { path: { interviewId }, query } }),
  offer: (api, offerId, query) => api.GET('/v1/offers/{offerId}/history', { params: { path: { offerId }, query } }),
  contract: (api, contractId, query) =>
    api.GET('/v1/contracts/{contractId}/history', { params: { path: { contractId }, query } }),
  placement: (api, placementId, query) =>
    api.GET('/v1/placements/{placementId}/history', { params: { path: { placementId }, query } }),
  extension: (api, extensionId, query) =>
    api.GET('/v1/placement-extensions/{extensionId}/history', { params: { path: { extensionId }, query } }),
  shift: (api, shiftId, query) => api.GET('/v1/shifts/{shiftId}/history', { params: { path: { shiftId }, query } }),
  timecard: (api, timecardId, query) =>
    api.GET('/v1/timecards/{timecardId}/history', { params: { path: { timecardId }, query } }),
} satisfies Record<string, Read>;

export type StorySubject = keyof typeof READ;

/** Oldest first. */
export const historyOf = async ({ api }: Person, subject: StorySubject, id: string): Promise<History[]> =>
  (await dataOf((READ[subject] as Read)(api, id, {}))).items.toReversed();

/** What it was at an instant; null where it was not there yet. */
export const stateAt = async ({ api }: Person, subject: StorySubject, id: string, at: Date): Promise<string | null> => {
  const call = dataOf((READ[subject] as Read)(api, id, { at: at.toISOString() }));
  const told = await call.catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  });
  return told?.items[0]?.status ?? null;
};

/** [status, who holds the ball, recorded at, by which role, from which day, reason] */
export type Told = [string, string | null, string, string, string, string | null];

export const toldOf = (items: readonly History[]): Told[] =>
  items.map(({ status, holder, recordedAt, actorRole, effectiveOn, reason }) => [
    status,
    holder,
    recordedAt.replace(':00.000Z', 'Z'),
    actorRole,
    effectiveOn,
    reason,
  ]);
