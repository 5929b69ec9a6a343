import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { isNothing, Nothing } from './nothing.js';
import { Problem } from './problem.js';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** Heights of what is coming, so that nothing jumps. */
  skeleton?: readonly number[];
  children: (data: T) => ReactNode;
}

/** What a query answers, once it is there; until then its outline, and the problem when there is one. */
export const Loaded = <T,>({ query, skeleton = [96, 96, 96], children }: LoadedProps<T>): ReactNode => {
  const { t } = useWords();
  if (query.data !== undefined) return children(query.data);
  if (isNothing(query.error)) return <Nothing />;
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Stack aria-busy="true">
      <VisuallyHidden role="status">{t('shell.loading')}</VisuallyHidden>
      {skeleton.map((height, index) => (
        <Skeleton key={index} height={height} radius="md" />
      ))}
    </Stack>
  );
};
