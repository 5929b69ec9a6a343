import type { ReactNode } from 'react';
import { Page } from '../../components/page.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { RoundCard } from '../round-card.js';
import { RoundsList } from '../rounds-list.js';
import { useRounds } from '../use-rounds.js';

const Content = (): ReactNode => {
  const { t } = useWords();
  const { query, items } = useRounds({ withGaps: true });
  return (
    <Page title={t('rounds.title')} lead={t('rounds.hospital.lead')}>
      <RoundsList
        query={query}
        items={items}
        empty={{ title: t('rounds.hospital.empty'), next: t('rounds.hospital.empty.next') }}
      >
        {(round) => <RoundCard key={round.id} round={round} to={`/hospital/rounds/${round.id}`} />}
      </RoundsList>
    </Page>
  );
};

/** The rounds in which the hospital has gaps, newest first. */
export const HospitalRoundsPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
