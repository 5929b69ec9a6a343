import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { after, usePages } from '../api/use-pages.js';

export type Round = components['schemas']['RoundAnswer'];
export type OwnRound = components['schemas']['OwnRoundAnswer'];
export type RoundProof = components['schemas']['RoundProofAnswer'];
export type RoundPlacement = components['schemas']['RoundPlacementAnswer'];
export type RoundStatus = Round['status'];

export const ROUND_STATUSES: readonly RoundStatus[] = ['draft', 'open', 'locked', 'solved', 'published', 'cancelled'];

/** What is read anew when a round, or an order in it, has changed. */
export const ROUND_KEYS: readonly string[] = ['rounds', 'own-rounds'];

const PAGE = 50;
/** A worker solves a round within seconds; this often somebody who waits for it asks. */
const SOLVING_MS = 2_000;

/** Rounds that somebody may see, newest first; a hospital reads those with gaps of its own. */
export const useRounds = (asked: { status?: RoundStatus; withGaps?: boolean }) =>
  usePages<Round>(['rounds', 'list', asked], (cursor) =>
    dataOf(api.GET('/v1/rounds', { params: { query: { ...asked, limit: PAGE, ...after(cursor) } } })),
  );

export const useRound = (roundId: string): UseQueryResult<Round> =>
  useQuery({
    queryKey: ['rounds', roundId],
    queryFn: () => dataOf(api.GET('/v1/rounds/{roundId}', { params: { path: { roundId } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'locked' ? SOLVING_MS : false),
  });

/** Gaps of a round; a hospital sees its own. */
export const useRoundGaps = (roundId: string) =>
  usePages<components['schemas']['RoundGapAnswer']>(['rounds', roundId, 'gaps'], (cursor) =>
    dataOf(
      api.GET('/v1/rounds/{roundId}/gaps', {
        params: { path: { roundId }, query: { limit: PAGE, ...after(cursor) } },
      }),
    ),
  );

/** Who is placed where; each side sees its own, once the round is published. */
export const useRoundPlacements = (roundId: string, enabled: boolean) =>
  usePages<RoundPlacement>(
    ['rounds', roundId, 'placements'],
    (cursor) =>
      dataOf(
        api.GET('/v1/rounds/{roundId}/placements', {
          params: { path: { roundId }, query: { limit: PAGE, ...after(cursor) } },
        }),
      ),
    { enabled },
  );
