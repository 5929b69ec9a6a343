import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

interface MoreButtonProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** The next page of a list, below those that are there; nothing where there is none. */
export const MoreButton = ({ query }: MoreButtonProps): ReactNode => {
  const { t } = useWords();
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="default"
      w="fit-content"
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {t('shell.more')}
    </Button>
  );
};
