import { Stack, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Bases } from '../../components/law/bases.js';
import { Figures } from '../../components/law/figures.js';
import { useCondition } from '../../components/law/use-basis-words.js';
import { useComparison, type Comparison } from '../../components/law/use-comparisons.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { ReasonWords } from '../../components/reasons/reason-words.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { GapsThatDiffer } from './gaps-that-differ.js';

const Finished = ({ comparison }: { comparison: Comparison }): ReactNode => {
  const { t, instant } = useWords();
  const { before, after, requestedAt, own } = comparison;
  return (
    <>
      <Stack className="panel" gap={4}>
        <Bases before={before} after={after} />
        <Text>{t(before.imagined || after.imagined ? 'hospital.law.imagined' : 'hospital.law.asItIs')}</Text>
        <Text size="sm" className="quiet">
          {t('law.compared', { at: instant(requestedAt) })}
        </Text>
      </Stack>
      {own && own.gapsChanged > 0 && (
        <Figures
          figures={[
            ['gapsChanged', own.gapsChanged],
            ['disappear', own.disappear],
            ['appear', own.appear],
            ['move', own.move],
          ]}
        />
      )}
      <Suspense fallback={<PageSkeleton />}>
        <ReasonWords>
          <GapsThatDiffer comparison={comparison} />
        </ReasonWords>
      </Suspense>
    </>
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const { rerankingId = '' } = useParams({ strict: false }) as { rerankingId?: string };
  const condition = useCondition();
  const comparison = useComparison(rerankingId);
  const { data } = comparison;
  return (
    <Page title={data ? condition(data.before, data.after) : t('hospital.law.title')} lead={t('hospital.law.lead')}>
      <BackLink to="/hospital/law">{t('hospital.law.back')}</BackLink>
      <Loaded query={comparison}>
        {(found) =>
          found.status === 'completed' ? (
            <Finished comparison={found} />
          ) : (
            <EmptyState
              icon={<IconHourglass size={40} />}
              title={t('hospital.law.unfinished')}
              next={t('hospital.law.unfinished.next')}
            />
          )
        }
      </Loaded>
    </Page>
  );
};

/** What one other law would do at the gaps of the hospital: how much, where, and by which rule. */
export const ComparisonPage = (): ReactNode => (
  <Catalogue name="law">
    <Content />
  </Catalogue>
);
