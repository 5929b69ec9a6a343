import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Button, Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowNarrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { useProgress } from '../../api/use-progress.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { ReasonWords } from '../../components/reasons/reason-words.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { Basis } from './basis.js';
import { GapDifferences } from './gap-differences.js';

type Comparison = components['schemas']['RerankingAnswer'];

const isRunning = ({ status }: Comparison): boolean => status === 'queued' || status === 'running';

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
          <GapDifferences comparison={comparison} />
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
