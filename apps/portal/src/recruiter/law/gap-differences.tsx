import { Group, SegmentedControl, Stack, Title } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import type { Change } from '../../components/law/alike-changes.js';
import { GapAccordion } from '../../components/law/gap-accordion.js';
import { GapChanges } from '../../components/law/gap-changes.js';
import type { Comparison } from '../../components/law/use-comparisons.js';
import { useGapDifferences } from '../../components/law/use-gap-differences.js';
import { MoreButton } from '../../components/more-button.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { NamedNurses } from './named-nurses.js';

const CHANGES = ['disappears', 'appears', 'moves'] as const satisfies readonly Change['change'][];
/** Whoever compares wants to see names at once, and a large market has thousands of gaps. */
const OPEN_AT_FIRST = 3;

const countOf = ({ appear, disappear, move }: Pick<Comparison, 'appear' | 'disappear' | 'move'>) => ({
  appears: appear,
  disappears: disappear,
  moves: move,
});

interface GapListProps {
  comparison: Comparison;
  change: Change['change'];
}

const GapList = ({ comparison, change }: GapListProps): ReactNode => {
  const { t } = useWords();
  const { id: rerankingId, batchesDone } = comparison;
  const { query, items } = useGapDifferences({ rerankingId, change, batchesDone });
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <PageSkeleton />;
  if (items.length === 0) {
    return (
      <EmptyState icon={<IconEqual size={40} />} title={t('recruiter.law.same')} next={t('recruiter.law.same.next')} />
    );
  }
  return (
    <>
      <GapAccordion
        differences={items}
        openAtFirst={OPEN_AT_FIRST}
        countOf={(difference) => t(`law.count.${change}`, { count: countOf(difference)[change] })}
        unfolded={({ gapId }) => <GapChanges {...{ rerankingId, gapId, change }} nurses={NamedNurses} />}
      />
      <MoreButton query={query} />
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
            label: `${t(`law.change.${value}`)} · ${number(counts[value])}`,
          }))}
        />
      </Group>
      <GapList key={change} comparison={comparison} change={change} />
    </Stack>
  );
};
