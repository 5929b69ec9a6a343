import { dataOf, type components } from '@crossward/api-client';
import { Accordion, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { MoreButton } from '../../components/more-button.js';
import { Problem } from '../../components/problem.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import type { Change } from './alike-changes.js';
import { GapChanges } from './gap-changes.js';

type Comparison = components['schemas']['RerankingAnswer'];
type Difference = components['schemas']['GapDifferenceAnswer'];
const CHANGES = ['disappears', 'appears', 'moves'] as const satisfies readonly Change['change'][];
const PAGE = 50;
/** Whoever compares wants to see names at once, and a large market has thousands of gaps. */
const OPEN_AT_FIRST = 3;

const useDifferences = (rerankingId: string, change: Change['change'], batchesDone: number) =>
  useInfiniteQuery({
    queryKey: ['reranking-gaps', rerankingId, change, batchesDone],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/rerankings/{rerankingId}/gaps', {
          params: {
            path: { rerankingId },
            query: { change, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const countOf = ({ appear, disappear, move }: Pick<Comparison, 'appear' | 'disappear' | 'move'>) => ({
  appears: appear,
  disappears: disappear,
  moves: move,
});

const GapHead = ({ difference, change }: { difference: Difference; change: Change['change'] }): ReactNode => {
  const { t, day, place, number } = useWords();
  const { nameOf } = useVocabulary();
  const { gap, gapId, eligibleBefore, eligibleAfter } = difference;
  // Many units are called what their specialty is.
  const specialty = gap && nameOf(gap.specialty) !== gap.unitName ? [nameOf(gap.specialty)] : [];
  return (
    <Group justify="space-between" gap="xs" align="baseline" pr="sm">
      <div>
        <Text fw={650}>
          {gap
            ? `${gap.facilityName}, ${gap.unitName}`
            : t('recruiter.law.gapGone', { gap: gapId.slice(-6).toUpperCase() })}
        </Text>
        {gap && (
          <Text size="sm" className="quiet">
            {[place(gap.jurisdiction), ...specialty, t('recruiter.law.gapFrom', { day: day(gap.startsOn) })].join(
              ' · ',
            )}
          </Text>
        )}
      </div>
      <Text size="sm">
        {t(`recruiter.law.count.${change}`, { count: countOf(difference)[change] })} ·{' '}
        {t('recruiter.law.fit', { before: number(eligibleBefore), after: number(eligibleAfter) })}
      </Text>
    </Group>
  );
};

interface GapListProps {
  comparison: Comparison;
  change: Change['change'];
}

const GapList = ({ comparison, change }: GapListProps): ReactNode => {
  const { t } = useWords();
  const differences = useDifferences(comparison.id, change, comparison.batchesDone);
  const items = differences.data?.pages.flatMap((page) => page.items) ?? [];
  const [chosen, setChosen] = useState<string[] | null>(null);
  const open = chosen ?? items.slice(0, OPEN_AT_FIRST).map(({ gapId }) => gapId);
  if (differences.isError) return <Problem error={differences.error} onRetry={() => void differences.refetch()} />;
  if (differences.isPending) return <PageSkeleton />;
  if (items.length === 0) {
    return (
      <EmptyState icon={<IconEqual size={40} />} title={t('recruiter.law.same')} next={t('recruiter.law.same.next')} />
    );
  }
  return (
    <>
      <Accordion multiple variant="separated" order={3} value={open} onChange={setChosen}>
        {items.map((difference) => (
          <Accordion.Item key={difference.gapId} value={difference.gapId}>
            <Accordion.Control>
              <GapHead difference={difference} change={change} />
            </Accordion.Control>
            <Accordion.Panel>
              {open.includes(difference.gapId) && (
                <GapChanges rerankingId={comparison.id} gapId={difference.gapId} change={change} />
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <MoreButton query={differences} />
    </>
  );
};

/** Gap by gap, those with most changes first: who comes, goes or moves, and by which rule. */
export const GapDifferences = ({ comparison }: { comparison: Comparison }): ReactNode => {
  const { t, number } = useWords();
  const [change, setChange] = useState<Change['change']>('disappears');
  const counts = countOf(comparison);
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
      <GapList key={change} comparison={comparison} change={change} />
    </Stack>
  );
};
