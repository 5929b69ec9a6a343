import { ApiProblem, dataOf, type components } from '@crossward/api-client';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { drafts } from './drafts.js';
import { sessionEnded } from './session-ended.js';
import { leaveFor } from './tabs.js';

export type Account = components['schemas']['AccountAnswer'];

const asked = async (): Promise<Account | null> => {
  try {
    return await dataOf(api.GET('/v1/me'));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
};

/** The account that is signed in; null: nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async ({ client, queryKey }): Promise<Account | null> => {
    const before = client.getQueryData<Account | null>(queryKey);
    const now = await asked();
    // Who is found signed out may come back to what was typed; another account does not find it.
    if (now) drafts.forgetAll({ but: now.id, now: Date.now() });
    if (!before) return now;
    // Whoever was at work stays on the page, below the sign-in.
    if (now === null) sessionEnded.tell();
    else if (now.id !== before.id) leaveFor('other-account');
    return before.id === now?.id ? now : before;
  },
});

export const useSession = (): UseQueryResult<Account | null> => useQuery(sessionQuery);
