import { dataOf, type components } from '@crossward/api-client';
import {
  Anchor,
  Badge,
  Button,
  Group,
  List,
  Progress,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconArrowLeft, IconArrowNarrowRight, IconEqual } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { useProgress } from '../../api/use-progress.js';
import { EmptyState } from '../../components/empty-state.js';
import { LegalBasis } from '../../components/legal-basis.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { Because } from '../../components/reasons/reason.js';
import { Verdict, VERDICTS, type VerdictCode } from '../../components/verdict.js';
import { ReasonWords } from '../../components/reasons/reason-words.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { Basis } from './basis.js';
import { MoreButton } from '../../components/more-button.js';

type Comparison = components['schemas']['RerankingAnswer'];
type Change = components['schemas']['RankingChangeAnswer'];
const CHANGES = ['disappears', 'appears', 'moves'] as const satisfies readonly Change['change'][];
const PAGE = 50;

const isRunning = ({ status }: Comparison): boolean => status === 'queued' || status === 'running';

const Place = ({ place }: { place: Change['before'] }): ReactNode => {
  const { t, number } = useWords();
  const verdict = VERDICTS.find((code) => code === place.verdict) as VerdictCode | undefined;
  return (
    <Group gap={8} wrap="nowrap">
      <Text fw={650} ta="right" miw="3.5rem">
        {place.rank === null ? '–' : t('recruiter.law.rank', { rank: number(place.rank) })}
      </Text>
      {verdict && <Verdict verdict={verdict} />}
    </Group>
  );
};

const ChangeCard = ({ change }: { change: Change }): ReactNode => {
  const { t } = useWords();
  const basis = (change.change === 'appears' ? change.after : change.before).legalBasis;
  return (
    <Stack component="article" className="panel" gap={4}>
      <Group justify="space-between" gap="xs">
        <Title order={3} fz="md">
          {t('recruiter.law.nurseAtGap', {
            nurse: change.nurseId.slice(-6).toUpperCase(),
            gap: change.gapId.slice(-6).toUpperCase(),
          })}
        </Title>
        <Badge variant="outline" color="gray" tt="none">
          {t(`recruiter.law.cause.${change.cause}`)}
        </Badge>
      </Group>
      <Group gap="sm">
        <Place place={change.before} />
        <IconArrowNarrowRight size={18} aria-hidden />
        <Place place={change.after} />
      </Group>
      <List size="sm">
        {change.failed.map((failure) => (
          <List.Item key={failure.constraint}>
            <Because of={failure} />
          </List.Item>
        ))}
      </List>
      {basis && (
        <Text size="sm" className="quiet">
          <LegalBasis of={basis} />
        </Text>
      )}
    </Stack>
  );
};

const useChanges = (rerankingId: string, change: Change['change'], batchesDone: number) =>
  useInfiniteQuery({
    queryKey: ['reranking-changes', rerankingId, change, batchesDone],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/rerankings/{rerankingId}/changes', {
          params: {
            path: { rerankingId },
            query: { change, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const Changes = ({ comparison }: { comparison: Comparison }): ReactNode => {
  const { t, number } = useWords();
  const [change, setChange] = useState<Change['change']>('disappears');
  const changes = useChanges(comparison.id, change, comparison.batchesDone);
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = { appears: comparison.appear, disappears: comparison.disappear, moves: comparison.move };
  return (
    <Stack component="section" aria-labelledby="changes" gap="sm">
      <Group justify="space-between">
        <Title order={2} id="changes">
          {t('recruiter.law.changes')}
        </Title>
        <SegmentedControl
          aria-label={t('recruiter.law.changes')}
          value={change}
          onChange={(next) => setChange(next as Change['change'])}
          data={CHANGES.map((value) => ({
            value,
            label: `${t(`recruiter.law.change.${value}`)} · ${number(counts[value])}`,
          }))}
        />
      </Group>
      {changes.isError && <Problem error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconEqual size={40} />}
          title={t('recruiter.law.same')}
          next={t('recruiter.law.same.next')}
        />
      )}
      {items.map((each) => (
        <ChangeCard key={`${each.gapId} ${each.nurseId}`} change={each} />
      ))}
      <MoreButton query={changes} />
    </Stack>
  );
};

const Run = ({ comparison }: { comparison: Comparison }): ReactNode => {
  const { t, number } = useWords();
  useProgress(`/v1/rerankings/${comparison.id}/events`, ['reranking', comparison.id], isRunning(comparison));
  const cancel = useMove({
    changes: ['reranking', 'rerankings'],
    move: ({ id }: { id: string; version: number }, header) =>
      dataOf(api.POST('/v1/rerankings/{rerankingId}/cancellation', { params: { path: { rerankingId: id }, header } })),
  });
  const { batchesDone, batchesTotal } = comparison;
  const figures = [
    ['gapsRanked', comparison.gapsRanked],
    ['gapsChanged', comparison.gapsChanged],
    ['disappear', comparison.disappear],
    ['appear', comparison.appear],
  ] as const;
  return (
    <>
      <Stack className="panel" gap="xs">
        <Group gap="xs">
          <Basis basis={comparison.before} />
          <IconArrowNarrowRight size={18} aria-hidden />
          <Basis basis={comparison.after} />
        </Group>
        <Group justify="space-between">
          <Text fw={650} role="status">
            {t(`recruiter.law.status.${comparison.status}`)}
          </Text>
          {isRunning(comparison) && (
            <Button size="sm" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(comparison)}>
              {t('recruiter.law.cancel')}
            </Button>
          )}
        </Group>
        {isRunning(comparison) && (
          <Progress
            value={batchesTotal === 0 ? 0 : (100 * batchesDone) / batchesTotal}
            aria-label={t('recruiter.law.progress', { done: batchesDone, total: batchesTotal })}
          />
        )}
        {cancel.isError && <Problem error={cancel.error} />}
      </Stack>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {figures.map(([figure, value]) => (
          <div key={figure} className="panel">
            <Text fz={28} fw={650}>
              {number(value)}
            </Text>
            <Text size="sm" className="quiet">
              {t(`recruiter.law.figure.${figure}`)}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      <Suspense fallback={<PageSkeleton />}>
        <ReasonWords>
          <Changes comparison={comparison} />
        </ReasonWords>
      </Suspense>
    </>
  );
};

/** The whole market under two laws: live while it is ranked, then who comes, goes or moves, and why. */
export const ComparisonPage = (): ReactNode => {
  const { t } = useWords();
  const { rerankingId = '' } = useParams({ strict: false }) as { rerankingId?: string };
  const comparison = useQuery({
    queryKey: ['reranking', rerankingId],
    queryFn: () => dataOf(api.GET('/v1/rerankings/{rerankingId}', { params: { path: { rerankingId } } })),
  });
  return (
    <Page title={t('recruiter.law.comparison')} lead={t('recruiter.law.comparison.lead')}>
      <Anchor component={Link} to="/recruiter/law">
        <Group gap={4}>
          <IconArrowLeft size={18} aria-hidden />
          {t('recruiter.law.title')}
        </Group>
      </Anchor>
      <Loaded query={comparison}>{(data) => <Run comparison={data} />}</Loaded>
    </Page>
  );
};
