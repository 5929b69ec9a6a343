import { dataOf } from '@crossward/api-client';
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { useProgress } from '../../api/use-progress.js';
import { BackLink } from '../../components/back-link.js';
import { Bases } from '../../components/law/bases.js';
import { Figures } from '../../components/law/figures.js';
import { useComparison, type Comparison } from '../../components/law/use-comparisons.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { ReasonWords } from '../../components/reasons/reason-words.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { GapDifferences } from './gap-differences.js';

const isRunning = ({ status }: Comparison): boolean => status === 'queued' || status === 'running';

const Run = ({ comparison }: { comparison: Comparison }): ReactNode => {
  const { t } = useWords();
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
        <Bases before={comparison.before} after={comparison.after} />
        <Group justify="space-between">
          <Text fw={650} role="status">
            {t(`law.status.${comparison.status}`)}
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
      <Figures figures={figures} />
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
  const comparison = useComparison(rerankingId);
  return (
    <Page title={t('recruiter.law.comparison')} lead={t('recruiter.law.comparison.lead')}>
      <BackLink to="/recruiter/law">{t('recruiter.law.title')}</BackLink>
      <Catalogue name="law">
        <Loaded query={comparison}>{(data) => <Run comparison={data} />}</Loaded>
      </Catalogue>
    </Page>
  );
};
