import { Stack } from '@mantine/core';
import { IconArrowsShuffle } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import { EmptyState } from '../components/empty-state.js';
import { MoreButton } from '../components/more-button.js';
import { Problem } from '../components/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';

interface RoundsListProps<T> {
  query: ComponentProps<typeof MoreButton>['query'] & {
    isPending: boolean;
    isSuccess: boolean;
    error: unknown;
    refetch: () => Promise<unknown>;
  };
  items: readonly T[];
  /** What is said where there is none. */
  empty: { title: string; next: string; action?: ReactNode };
  children: (item: T) => ReactNode;
}

/** Rounds as one side lists them, whatever is there of them yet. */
export const RoundsList = <T,>({ query, items, empty, children }: RoundsListProps<T>): ReactNode => (
  <>
    {query.isPending && <PageSkeleton />}
    {query.error !== null && <Problem error={query.error} onRetry={() => void query.refetch()} />}
    {query.isSuccess && items.length === 0 && !query.hasNextPage && (
      <EmptyState icon={<IconArrowsShuffle size={40} />} {...empty} />
    )}
    <Stack>{items.map(children)}</Stack>
    <MoreButton query={query} />
  </>
);
