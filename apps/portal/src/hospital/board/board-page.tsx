import { dataOf } from '@crossward/api-client';
import { Button, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconClipboardPlus, IconFileUpload, IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { columnsOf, type Column } from './columns.js';
import { GapCard, type ListedGap } from './gap-card.js';

/** More than fit on a few screens are shown on request: a board of hundreds of cards is slow to draw and to read. */
const FIRST = 24;

const useGaps = () =>
  useInfiniteQuery({
    queryKey: ['gaps'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/v1/gaps', { params: { query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const BoardPart = ({ column, gaps, now }: { column: Column; gaps: readonly ListedGap[]; now: number }): ReactNode => {
  const { t, number } = useWords();
  const [shown, setShown] = useState(FIRST);
  return (
    <section aria-labelledby={`column-${column}`}>
      <Group gap="xs" mb="xs" align="baseline">
        <Title order={2} id={`column-${column}`}>
          {t(`hospital.column.${column}`)}
        </Title>
        <Text className="quiet">{number(gaps.length)}</Text>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        {gaps.slice(0, shown).map((gap) => (
          <GapCard key={gap.id} gap={gap} now={now} />
        ))}
      </SimpleGrid>
      {gaps.length > shown && (
        <Button mt="sm" variant="default" onClick={() => setShown(shown + FIRST)}>
          {t('shell.more')}
        </Button>
      )}
    </section>
  );
};

const NewGap = (): ReactNode => {
  const { t } = useWords();
  return (
    <Group gap="xs">
      <Button component={Link} to="/hospital/gaps/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('hospital.new.title')}
      </Button>
      <Button
        component={Link}
        to="/hospital/imports"
        variant="default"
        leftSection={<IconFileUpload size={18} aria-hidden />}
      >
        {t('hospital.new.byFile')}
      </Button>
    </Group>
  );
};

/** Every gap of the organisation by its state. */
export const BoardPage = (): ReactNode => {
  const { t } = useWords();
  const gaps = useGaps();
  const mayRequest = useSession().data?.permissions.includes('gap:request') ?? false;
  const [search, setSearch] = useState('');
  const [now] = useState(() => Date.now());
  const items = gaps.data?.pages.flatMap((page) => page.items) ?? [];
  const wanted = search.trim().toLocaleLowerCase();
  const found = items.filter((gap) => `${gap.unitName} ${gap.facilityName}`.toLocaleLowerCase().includes(wanted));
  const columns = columnsOf(found).filter((part) => part.gaps.length > 0);
  return (
    <Page title={t('hospital.board.title')} lead={t('hospital.board.lead')}>
      {gaps.isError && <Problem error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {gaps.isPending && <PageSkeleton />}
      {gaps.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconClipboardPlus size={40} />}
          title={t('hospital.board.empty')}
          next={t('hospital.board.empty.next')}
          action={mayRequest && <NewGap />}
        />
      )}
      {items.length > 0 && (
        <Group justify="space-between" align="flex-end">
          <TextInput
            label={t('hospital.board.search')}
            miw={280}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          {mayRequest && <NewGap />}
        </Group>
      )}
      {items.length > 0 && columns.length === 0 && <Text role="status">{t('hospital.board.notFound')}</Text>}
      <Stack gap="xl">
        {columns.map(({ column, gaps: inColumn }) => (
          <BoardPart key={column} column={column} gaps={inColumn} now={now} />
        ))}
      </Stack>
      {gaps.hasNextPage && (
        <Button variant="default" loading={gaps.isFetchingNextPage} onClick={() => void gaps.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      )}
    </Page>
  );
};
