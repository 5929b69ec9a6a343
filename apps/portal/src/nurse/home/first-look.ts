import type { QueryClient } from '@tanstack/react-query';
import { unreadQuery } from '../../shell/notices/unread-query.js';
import { submissionsQuery } from '../submissions/use-submissions.js';
import { profileQuery } from '../use-profile.js';
import { gapQuery, IN_SIGHT } from './gap-query.js';
import { matchesQuery } from './matches-query.js';

const matchesInSight = async (queries: QueryClient): Promise<void> => {
  const { pages } = await queries.fetchInfiniteQuery(matchesQuery);
  const inSight = pages.flatMap(({ items }) => items).slice(0, IN_SIGHT);
  await Promise.all(inSight.map(({ gap }) => queries.prefetchQuery(gapQuery(gap.id))));
};

/** Reads all that the start page of a nurse shows first. */
export const firstLook = async (queries: QueryClient): Promise<void> => {
  await Promise.allSettled([
    queries.prefetchQuery(profileQuery),
    matchesInSight(queries),
    queries.prefetchQuery(submissionsQuery),
    queries.prefetchQuery(unreadQuery),
  ]);
};
