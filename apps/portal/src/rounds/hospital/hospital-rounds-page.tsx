import { Stack } from '@mantine/core';
import { IconArrowsShuffle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { RoundCard } from '../rounds-list.js';
import { useRounds } from '../use-rounds.js';

const Content = (): ReactNode => {
  const { t } = useWords();
  const { query, items } = useRounds({ withGaps: true });
  return (
    <Page title={t('rounds.title')} lead={t('rounds.hospital.lead')}>
      {query.isPending && <PageSkeleton />}
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconArrowsShuffle size={40} />}
          title={t('rounds.hospital.empty')}
          next={t('rounds.hospital.empty.next')}
        />
      )}
      <Stack>
        {items.map((round) => (
          <RoundCard key={round.id} round={round} to={`/hospital/rounds/${round.id}`} />
        ))}
      </Stack>
      <MoreButton query={query} />
    </Page>
  );
};

/** The rounds in which the hospital has gaps, newest first. */
export const HospitalRoundsPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
