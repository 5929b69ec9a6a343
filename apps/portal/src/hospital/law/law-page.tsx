import type { ReactNode } from 'react';
import { ComparisonList } from '../../components/law/comparison-list.js';
import { useCondition } from '../../components/law/use-basis-words.js';
import { Page } from '../../components/page.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';

const Comparisons = (): ReactNode => {
  const { t, instant } = useWords();
  const condition = useCondition();
  return (
    <ComparisonList
      status="completed"
      to="/hospital/law"
      titleOf={({ before, after }) => condition(before, after)}
      about={({ requestedAt }) => t('law.compared', { at: instant(requestedAt) })}
      found={({ own }) => t('hospital.law.touched', { count: own?.gapsChanged ?? 0 })}
      empty={{ title: t('hospital.law.empty'), next: t('hospital.law.empty.next') }}
    />
  );
};

/** What other laws would do to the gaps of the hospital, comparison by comparison. */
export const LawPage = (): ReactNode => {
  const { t } = useWords();
  return (
    <Page title={t('hospital.law.title')} lead={t('hospital.law.lead')}>
      <Catalogue name="law">
        <Comparisons />
      </Catalogue>
    </Page>
  );
};
