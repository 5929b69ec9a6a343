import { dataOf } from '@crossward/api-client';
import { Anchor, Group, List, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { BackLink } from '../../components/back-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { useCondition } from '../../components/law/use-basis-words.js';
import { LegalBasis } from '../../components/legal-basis.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { Because } from '../../components/reasons/reason.js';
import { ReasonWords } from '../../components/reasons/reason-words.js';
import { VerdictChange } from '../../components/verdict-change.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { byComparison, type ComparedForMe, type OwnChange } from './by-comparison.js';

const PAGE = 100;

const useOwnChanges = () =>
  useInfiniteQuery({
    queryKey: ['own-ranking-changes'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/nurses/me/ranking-changes', {
          params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const GapChange = ({ change }: { change: OwnChange }): ReactNode => {
  const { t, day, place } = useWords();
  const { gap, gapId, failed } = change;
  const legalBasis = (change.change === 'lost' ? change.before : change.after).legalBasis;
  return (
    <Stack component="li" gap={4}>
      <Group justify="space-between" gap="xs" align="baseline">
        {gap ? (
          <Anchor component={Link} to={`/nurse/gaps/${gapId}`} fw={650}>
            {gap.facilityName}, {gap.unitName}
          </Anchor>
        ) : (
          <Text fw={650}>{t('nurse.lawChanges.gapGone')}</Text>
        )}
        <Text size="sm">{t(`nurse.lawChanges.${change.change}`)}</Text>
      </Group>
      {gap && (
        <Text size="sm" className="quiet">
          {place(gap.jurisdiction)} · {t('law.gapFrom', { day: day(gap.startsOn) })}
        </Text>
      )}
      <VerdictChange before={change.before.verdict} after={change.after.verdict} />
      <List size="sm">
        {failed.map((failure) => (
          <List.Item key={failure.constraint}>
            <Because of={failure} />
          </List.Item>
        ))}
      </List>
      {legalBasis && (
        <Text size="sm" className="quiet">
          <LegalBasis of={legalBasis} />
        </Text>
      )}
    </Stack>
  );
};

const Comparison = ({ run }: { run: ComparedForMe }): ReactNode => {
  const { t, instant } = useWords();
  const condition = useCondition();
  const { first, changes } = run;
  return (
    <Panel title={condition(first.basisBefore, first.basisAfter)}>
      <div>
        {first.imagined && <Text>{t('nurse.lawChanges.imagined')}</Text>}
        <Text size="sm" className="quiet">
          {t('law.compared', { at: instant(first.comparedAt) })}
        </Text>
      </div>
      <Stack component="ul" gap="lg" p={0} m={0} style={{ listStyle: 'none' }}>
        {changes.map((change) => (
          <GapChange key={change.gapId} change={change} />
        ))}
      </Stack>
    </Panel>
  );
};

const Comparisons = (): ReactNode => {
  const { t } = useWords();
  const changes = useOwnChanges();
  if (changes.isError) return <Problem error={changes.error} onRetry={() => void changes.refetch()} />;
  if (changes.isPending) return <PageSkeleton />;
  const runs = byComparison(changes.data.pages.flatMap((page) => page.items));
  if (runs.length === 0) {
    return (
      <EmptyState
        icon={<IconScale size={40} />}
        title={t('nurse.lawChanges.empty')}
        next={t('nurse.lawChanges.empty.next')}
      />
    );
  }
  return (
    <>
      {runs.map((run) => (
        <Comparison key={run.rerankingId} run={run} />
      ))}
      <MoreButton query={changes} />
    </>
  );
};

/** Which gaps another law would give the nurse or take from her, and by which rule; nothing about other nurses. */
export const LawChangesPage = (): ReactNode => {
  const { t } = useWords();
  return (
    <Page title={t('nurse.lawChanges.title')} lead={t('nurse.lawChanges.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      <Suspense fallback={<PageSkeleton />}>
        <ReasonWords>
          <Catalogue name="law">
            <Comparisons />
          </Catalogue>
        </ReasonWords>
      </Suspense>
    </Page>
  );
};
