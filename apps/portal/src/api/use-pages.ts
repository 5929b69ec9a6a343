import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

export interface Listed<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Pages<T> {
  query: UseInfiniteQueryResult<unknown>;
  items: readonly T[];
  first: Listed<T> | undefined;
  /** Asks for the next page, once. */
  onNearEnd: () => void;
}

/** A list of any length: further pages are read as somebody goes down. `keepsFormer`: another question leaves the former
 * answer on the page until its own is there. */
export const usePages = <T, P extends Listed<T> = Listed<T>>(
  queryKey: readonly unknown[],
  read: (cursor: string | undefined) => Promise<P>,
  { enabled = true, keepsFormer = false }: { enabled?: boolean; keepsFormer?: boolean } = {},
): Omit<Pages<T>, 'first'> & { first: P | undefined } => {
  const query = useInfiniteQuery({
    queryKey,
    enabled,
    // To compare all pages deeply with what was there would cost more, with each page that comes, than to draw the rows in sight.
    structuralSharing: false,
    ...(keepsFormer ? { placeholderData: keepPreviousData } : {}),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read(pageParam),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return { query, items, first: data?.pages[0], onNearEnd };
};

/** What a cursor adds to a query. */
export const after = (cursor: string | undefined): { cursor?: string } => (cursor === undefined ? {} : { cursor });
