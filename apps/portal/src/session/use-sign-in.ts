import { dataOf } from '@crossward/api-client';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { drafts } from './drafts.js';
import { sessionEnded } from './session-ended.js';
import { tellTabs } from './tabs.js';
import { sessionQuery, type Account } from './use-session.js';

export type SignIn = { email: string; password: string } | { demo: string };

const open = async (input: SignIn): Promise<Account> => {
  const session =
    'demo' in input
      ? await dataOf(api.POST('/v1/demo-sessions', { body: { email: input.demo } }))
      : await dataOf(api.POST('/v1/browser-sessions', { body: input }));
  return session.account;
};

/** Opens a session. Another account's data never stays; the same account's page keeps what was typed. */
export const useSignIn = (onSignedIn: (account: Account) => void): UseMutationResult<Account, Error, SignIn> => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: open,
    onSuccess: async (account) => {
      drafts.forgetAll({ but: account.id, now: Date.now() });
      const before = queries.getQueryData(sessionQuery.queryKey);
      if (before?.id !== account.id) queries.clear();
      queries.setQueryData(sessionQuery.queryKey, account);
      sessionEnded.clear();
      tellTabs(account.id);
      onSignedIn(account);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
};
