import { ApiProblem } from '@crossward/api-client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionEnded } from '../session/session-ended.js';

/** Worth another try: the server did not answer, or said that it cannot now. A refusal stays one. */
const passesByItself = (error: unknown): boolean => !(error instanceof ApiProblem) || error.status === 503;

const onError = (error: unknown): void => {
  if (error instanceof ApiProblem && error.status === 401 && error.code !== 'SIGN_IN_REFUSED') sessionEnded.tell();
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // Without a connection a request fails and says so; nothing waits unseen, and nothing is sent later by itself.
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && passesByItself(error),
    },
    // A creation is repeated by hand, with the same Idempotency-Key: nothing happens twice.
    mutations: { networkMode: 'always', retry: false },
  },
});
