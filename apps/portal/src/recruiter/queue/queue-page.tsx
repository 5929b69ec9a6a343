import { dataOf, type components } from '@crossward/api-client';
import { Badge, Button, Group, List, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconChecks, IconClock } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { byUrgency } from './by-urgency.js';

type Verification = components['schemas']['VerificationSummary'];

const VIEWS = {
  review: ['review', 'discrepancy', 'unable_to_verify'],
  waiting: ['queued', 'running', 'awaiting_source'],
  settled: ['verified', 'accepted', 'rejected'],
} as const satisfies Record<string, readonly Verification['status'][]>;
type View = keyof typeof VIEWS;

const VerificationCard = ({ verification }: { verification: Verification }): ReactNode => {
  const { t, day } = useWords();
  return (
    <Stack component="article" className="panel" gap={6}>
      <Group justify="space-between" gap="xs">
        <Title order={2} fz="lg">
          {verification.nurseName}
        </Title>
        <Group gap={6} wrap="nowrap">
          <IconClock size={18} aria-hidden />
          <Text fw={600}>{t('recruiter.queue.neededBy', { day: day(verification.neededBy) })}</Text>
        </Group>
      </Group>
      <Group gap="xs">
        <Badge variant="outline" color="harbour" tt="none">
          {t(`recruiter.kind.${verification.kind}`)}
        </Badge>
        <Badge variant="outline" color="gray" tt="none">
          {t(`recruiter.status.${verification.status}`)}
        </Badge>
        {verification.simulated && (
          <Badge variant="outline" color="gray" tt="none">
            {t('recruiter.queue.simulated')}
          </Badge>
        )}
        <Text size="sm" className="quiet">
          {t('recruiter.queue.source', { source: verification.source })}
        </Text>
      </Group>
      {verification.findings.length > 0 && (
        <List size="sm" lang="en" mt={4}>
          {verification.findings.map(({ code, message }) => (
            <List.Item key={code}>{message}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
};

/** The checks that the machines could not settle, the most urgent first. */
export const QueuePage = (): ReactNode => {
  const { t } = useWords();
  const [view, setView] = useState<View>('review');
  const verifications = useInfiniteQuery({
    queryKey: ['verifications', view],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/verifications', {
          params: { query: { status: [...VIEWS[view]], limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = byUrgency(verifications.data?.pages.flatMap((page) => page.items) ?? []);
  return (
    <Page title={t('recruiter.queue.title')} lead={t('recruiter.queue.lead')}>
      <SegmentedControl
        aria-label={t('recruiter.queue.view')}
        value={view}
        onChange={(next) => setView(next as View)}
        data={(Object.keys(VIEWS) as View[]).map((value) => ({ value, label: t(`recruiter.view.${value}`) }))}
      />
      {verifications.isError && <Problem error={verifications.error} onRetry={() => void verifications.refetch()} />}
      {verifications.isPending && <PageSkeleton />}
      {verifications.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconChecks size={40} />}
          title={t('recruiter.queue.empty')}
          next={t('recruiter.queue.empty.next')}
        />
      )}
      <Stack gap="sm">
        {items.map((verification) => (
          <VerificationCard key={verification.id} verification={verification} />
        ))}
        {verifications.hasNextPage && (
          <Button
            variant="default"
            loading={verifications.isFetchingNextPage}
            onClick={() => void verifications.fetchNextPage()}
          >
            {t('shell.more')}
          </Button>
        )}
      </Stack>
    </Page>
  );
};
