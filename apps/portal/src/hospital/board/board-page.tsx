import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Badge, Button, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconClipboardPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { columnsOf } from './columns.js';

type Gap = components['schemas']['GapListItem'];

const GapCard = ({ gap }: { gap: Gap }): ReactNode => {
  const { t, day, money, number } = useWords();
  return (
    <Stack component="article" className="panel" gap={8} p="md">
      <div>
        <Anchor component={Link} to={`/hospital/gaps/${gap.id}`} fw={700} underline="hover" c="inherit">
          {gap.unitName}
        </Anchor>
        <Text size="sm" className="quiet">
          {gap.facilityName}
        </Text>
      </div>
      <Group gap={6}>
        <Badge variant="outline" color="gray" tt="none">
          {t(`shell.shift.${gap.shiftPattern}`)}
        </Badge>
        <Text size="sm">{t('hospital.gap.starts', { day: day(gap.assignment.from) })}</Text>
      </Group>
      <div>
        <Group justify="space-between">
          <Text size="sm">{t('hospital.gap.seats', { taken: number(gap.seatsTaken), seats: number(gap.seats) })}</Text>
          <Text size="sm" fw={600}>
            {t('hospital.gap.weekly', { pay: money(gap.pay.weekly) })}
          </Text>
        </Group>
        <Progress
          mt={4}
          size="sm"
          value={(100 * gap.seatsTaken) / gap.seats}
          aria-label={t('hospital.gap.seats', { taken: number(gap.seatsTaken), seats: number(gap.seats) })}
        />
      </div>
    </Stack>
  );
};

/** Every gap of the organisation by its state. */
export const BoardPage = (): ReactNode => {
  const { t, number } = useWords();
  const gaps = useInfiniteQuery({
    queryKey: ['gaps'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/v1/gaps', { params: { query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = gaps.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('hospital.board.title')} lead={t('hospital.board.lead')}>
      {gaps.isError && <Problem error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {gaps.isPending && <PageSkeleton />}
      {gaps.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconClipboardPlus size={40} />}
          title={t('hospital.board.empty')}
          next={t('hospital.board.empty.next')}
        />
      )}
      {items.length > 0 && (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg">
          {columnsOf(items).map(({ column, gaps: inColumn }) => (
            <section key={column} aria-labelledby={`column-${column}`}>
              <Group justify="space-between" mb="xs">
                <Title order={2} id={`column-${column}`}>
                  {t(`hospital.column.${column}`)}
                </Title>
                <Text className="quiet">{number(inColumn.length)}</Text>
              </Group>
              <Stack gap="sm">
                {inColumn.map((gap) => (
                  <GapCard key={gap.id} gap={gap} />
                ))}
                {inColumn.length === 0 && (
                  <Text className="quiet" size="sm">
                    {t('hospital.column.none')}
                  </Text>
                )}
              </Stack>
            </section>
          ))}
        </SimpleGrid>
      )}
      {gaps.hasNextPage && (
        <Button variant="default" loading={gaps.isFetchingNextPage} onClick={() => void gaps.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      )}
    </Page>
  );
};
