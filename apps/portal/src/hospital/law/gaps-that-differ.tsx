import { Stack, Text, Title } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { GapAccordion } from '../../components/law/gap-accordion.js';
import { GapChanges } from '../../components/law/gap-changes.js';
import { RuleCounts } from '../../components/law/rule-counts.js';
import type { Comparison } from '../../components/law/use-comparisons.js';
import { useGapDifferences, type GapDifference } from '../../components/law/use-gap-differences.js';
import { MoreButton } from '../../components/more-button.js';
import { Problem } from '../../components/problem.js';
import { WayTo } from '../../components/way-to.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { CodedNurses } from './coded-nurses.js';

const SECTIONS = [
  ['disappears', 'disappear'],
  ['appears', 'appear'],
  ['moves', 'move'],
] as const;
/** The rules are told of every gap; nurse by nurse they would hide the gaps below. */
const OPEN_AT_FIRST = 0;

interface NursesProps {
  comparison: Comparison;
  difference: GapDifference;
}

const Nurses = ({ comparison: { id: rerankingId, depth }, difference }: NursesProps): ReactNode => {
  const { t, number } = useWords();
  const { gapId, gap } = difference;
  return (
    <Stack gap="lg">
      {difference.byRule.length === 0 && <Text>{t('hospital.law.beyond', { depth: number(depth) })}</Text>}
      {SECTIONS.filter(([, counted]) => difference[counted] > 0).map(([change]) => (
        <Stack key={change} component="section" gap="sm">
          <Title order={4}>{t(`hospital.law.section.${change}`)}</Title>
          <GapChanges {...{ rerankingId, gapId, change }} nurses={CodedNurses} />
        </Stack>
      ))}
      {gap && <WayTo to={`/hospital/gaps/${gapId}`}>{t('hospital.law.candidates')}</WayTo>}
    </Stack>
  );
};

/** Gap by gap, those with most changes first: how many nurses come, go, rise or fall by which rule, then which. */
export const GapsThatDiffer = ({ comparison }: { comparison: Comparison }): ReactNode => {
  const { t, number } = useWords();
  const { id: rerankingId, batchesDone, depth } = comparison;
  const { query, items } = useGapDifferences({ rerankingId, batchesDone });
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <PageSkeleton />;
  if (items.length === 0) {
    return (
      <EmptyState
        icon={<IconEqual size={40} />}
        title={t('hospital.law.untouched')}
        next={t('hospital.law.untouched.next', { depth: number(depth) })}
      />
    );
  }
  return (
    <Stack component="section" gap="sm" aria-labelledby="gaps">
      <Title order={2} id="gaps">
        {t('hospital.law.gaps')}
      </Title>
      <GapAccordion
        differences={items}
        openAtFirst={OPEN_AT_FIRST}
        unfolded={(difference) => <Nurses comparison={comparison} difference={difference} />}
      >
        {({ byRule }) => <RuleCounts counts={byRule} depth={depth} />}
      </GapAccordion>
      <MoreButton query={query} />
    </Stack>
  );
};
