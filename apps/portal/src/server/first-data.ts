import { QueryClient } from '@tanstack/react-query';
import { firstAddresses, type FirstAnswers } from '../api/first-answers.js';
import { gapQuery, IN_SIGHT } from '../nurse/home/gap-query.js';
import { matchesQuery } from '../nurse/home/matches-query.js';
import { submissionsQuery, type Submission } from '../nurse/submissions/use-submissions.js';
import { profileQuery, type Profile } from '../nurse/use-profile.js';
import { sessionQuery, type Account } from '../session/use-session.js';
import { unreadQuery } from '../shell/notices/unread-query.js';
import type { MatchCardProps } from '../nurse/home/match-card.js';

/** Asks the API as whoever opened the page; undefined: refused, or not there. */
export type Ask = (address: string) => Promise<unknown>;

interface Matches {
  items: readonly MatchCardProps['match'][];
  eligible: number;
  considered: number;
  nextCursor: string | null;
}

/** What the start page of a nurse shows first, under the keys that it is shown by; null: it is not theirs, or not whole. */
export const firstData = async (
  path: string,
  ask: Ask,
): Promise<{ queries: QueryClient; answers: FirstAnswers } | null> => {
  const addresses = firstAddresses(path);
  const [account, profile, matches, submissions, unread] = (await Promise.all(addresses.map(ask))) as [
    ...[Account?, Profile?, Matches?, { items: Submission[]; nextCursor: string | null }?, { unread: number }?],
  ];
  if (account?.role !== 'nurse' || !profile || !matches || !submissions || !unread) return null;
  const inSight = matches.items.slice(0, IN_SIGHT).map(({ gap }) => gap.id);
  const gaps = await Promise.all(inSight.map((id) => ask(`/v1/gaps/${id}`)));
  if (gaps.includes(undefined)) return null;
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false } },
  });
  queries.setQueryData(sessionQuery.queryKey, account);
  queries.setQueryData(profileQuery.queryKey, profile);
  queries.setQueryData<unknown>(matchesQuery.queryKey, { pages: [matches], pageParams: [undefined] });
  queries.setQueryData(submissionsQuery.queryKey, submissions);
  queries.setQueryData(unreadQuery.queryKey, unread as never);
  inSight.forEach((id, index) => queries.setQueryData<unknown>(gapQuery(id).queryKey, gaps[index]));
  const bodies = [account, profile, matches, submissions, unread];
  const answers = Object.fromEntries([
    ...addresses.map((address, index) => [address, bodies[index]]),
    ...inSight.map((id, index) => [`/v1/gaps/${id}`, gaps[index]]),
  ]) as FirstAnswers;
  return { queries, answers };
};
