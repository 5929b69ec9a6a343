import type { QueryClient } from '@tanstack/react-query';
import { unreadQuery } from '../../shell/notices/unread-query.js';
import { submissionsQuery } from '../submissions/use-submissions.js';
import { profileQuery } from '../use-profile.js';
import { matchesQuery } from './matches-query.js';

/** Reads all that the start page of a nurse shows first. */
export const firstLook = async (queries: QueryClient): Promise<void> => {
  await Promise.allSettled([
    queries.prefetchQuery(profileQuery),
    queries.prefetchInfiniteQuery(matchesQuery),
    queries.prefetchQuery(submissionsQuery),
    queries.prefetchQuery(unreadQuery),
  ]);
};
