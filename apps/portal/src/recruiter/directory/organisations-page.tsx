import { dataOf } from '@crossward/api-client';
import { Text, TextInput } from '@mantine/core';
import { IconBuildingHospital, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { VirtualList } from '../../components/virtual-list.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { isNamed } from '../queue/queue-filter.js';
import { MoreButton } from '../../components/more-button.js';

const PAGE = 200;

const useOrganisations = () =>
  useInfiniteQuery({
    queryKey: ['organisations'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/organisations', {
          params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** The hospitals of the market. */
export const OrganisationsPage = (): ReactNode => {
  const { t, instant } = useWords();
  const [name, setName] = useState('');
  const organisations = useOrganisations();
  const loaded = organisations.data?.pages.flatMap((page) => page.items) ?? [];
  const items = loaded.filter((organisation) => isNamed(organisation.name, name));
  return (
    <Page title={t('recruiter.organisations.title')} lead={t('recruiter.organisations.lead')}>
      <TextInput
        type="search"
        maw={360}
        maxLength={100}
        label={t('recruiter.queue.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {organisations.isError && <Problem error={organisations.error} onRetry={() => void organisations.refetch()} />}
      {organisations.isPending && <PageSkeleton />}
      {organisations.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconBuildingHospital size={40} />}
          title={t('recruiter.organisations.empty')}
          next={t('recruiter.nurses.empty.next')}
        />
      )}
      {items.length > 0 && (
        <VirtualList label={t('recruiter.organisations.title')} items={items} rowPx={64}>
          {(organisation) => (
            <>
              <Text fw={650} truncate>
                {organisation.name}
              </Text>
              <Text size="sm" className="quiet">
                {t('recruiter.organisations.since', { day: instant(organisation.createdAt) })}
              </Text>
            </>
          )}
        </VirtualList>
      )}
      <MoreButton query={organisations} />
    </Page>
  );
};
