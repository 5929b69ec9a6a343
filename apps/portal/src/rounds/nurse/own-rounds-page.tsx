import { dataOf } from '@crossward/api-client';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { BackLink } from '../../components/back-link.js';
import { Page } from '../../components/page.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { RoundCard } from '../round-card.js';
import { RoundsList } from '../rounds-list.js';
import type { OwnRound } from '../use-rounds.js';
import { partOf } from './part-of.js';

const PAGE = 50;

const Content = (): ReactNode => {
  const { t } = useWords();
  const { query, items } = usePages<OwnRound>(['own-rounds', 'list'], (cursor) =>
    dataOf(api.GET('/v1/nurses/me/rounds', { params: { query: { limit: PAGE, ...after(cursor) } } })),
  );
  // What was cancelled without her is nothing to her.
  const shown = items.filter((own) => own.round.status !== 'cancelled' || own.participation !== null);
  return (
    <Page title={t('rounds.title')} lead={t('rounds.nurse.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      <RoundsList
        query={query}
        items={shown}
        empty={{ title: t('rounds.nurse.empty'), next: t('rounds.nurse.empty.next') }}
      >
        {(own) => (
          <RoundCard key={own.round.id} round={own.round} gaps={own.gaps} to={`/nurse/rounds/${own.round.id}`}>
            <Text size="sm" fw={600} mt={4}>
              {t(`rounds.nurse.part.${partOf(own)}`)}
            </Text>
          </RoundCard>
        )}
      </RoundsList>
    </Page>
  );
};

/** The rounds that the nurse may take part in, or has, newest first. */
export const OwnRoundsPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
