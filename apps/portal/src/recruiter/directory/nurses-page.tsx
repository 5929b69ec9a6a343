import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { VirtualList } from '../../components/virtual-list.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { isNamed } from '../queue/queue-filter.js';

type NurseItem = components['schemas']['NurseListItem'];
const PAGE = 200;

const useNurses = () =>
  useInfiniteQuery({
    queryKey: ['nurses'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/nurses', { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const NurseRow = ({ nurse }: { nurse: NurseItem }): ReactNode => {
  const { t, day, place } = useWords();
  const { nameOf } = useVocabulary();
  const from = t('recruiter.nurses.from', { day: day(nurse.availableFrom) });
  return (
    <>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Anchor component={Link} to={`/recruiter/nurses/${nurse.id}`} fw={650} truncate>
          {nurse.familyName}, {nurse.givenNames}
        </Anchor>
        <Text size="sm" style={{ flex: 'none' }} visibleFrom="xs">
          {from}
        </Text>
      </Group>
      <Text size="sm" className="quiet" truncate>
        <Text span inherit hiddenFrom="xs">
          {from} ·{' '}
        </Text>
        {nurse.profession} · {place(nurse.homeJurisdiction)} ·{' '}
        {nurse.specialties.map(({ specialty }) => nameOf(specialty)).join(', ')}
      </Text>
    </>
  );
};

/** Every nurse of the market; a name is looked for among all of them, page after page. */
export const NursesPage = (): ReactNode => {
  const { t } = useWords();
  const [name, setName] = useState('');
  const nurses = useNurses();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = nurses;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const loaded = nurses.data?.pages.flatMap((page) => page.items) ?? [];
  const items = loaded.filter(({ familyName, givenNames }) => isNamed(`${familyName}, ${givenNames}`, name));
  return (
    <Page title={t('recruiter.nurses.title')} lead={t('recruiter.nurses.lead')}>
      <TextInput
        type="search"
        maw={360}
        maxLength={100}
        label={t('recruiter.queue.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {nurses.isError && <Problem error={nurses.error} onRetry={() => void nurses.refetch()} />}
      {nurses.isPending && <PageSkeleton />}
      {nurses.isSuccess && items.length === 0 && !hasNextPage && (
        <EmptyState
          icon={<IconUsers size={40} />}
          title={t('recruiter.queue.noName')}
          next={t('recruiter.nurses.empty.next')}
        />
      )}
      {nurses.isSuccess && (items.length > 0 || hasNextPage) && (
        <div>
          <VirtualList label={t('recruiter.nurses.title')} items={items} rowPx={64} onNearEnd={onNearEnd}>
            {(nurse) => <NurseRow nurse={nurse} />}
          </VirtualList>
          <Text size="sm" className="quiet" mt={6} role="status">
            {t(hasNextPage ? 'recruiter.nurses.countMore' : 'recruiter.nurses.count', {
              count: items.length,
              loaded: loaded.length,
            })}
          </Text>
        </div>
      )}
    </Page>
  );
};
