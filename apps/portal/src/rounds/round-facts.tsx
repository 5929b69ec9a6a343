import { Badge, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { Fact } from '../components/fact.js';
import { useWords } from '../i18n/use-words.js';
import type { Round, RoundStatus } from './use-rounds.js';

/** Those in which somebody outside of the staff may have something to do. */
const LIVE: ReadonlySet<RoundStatus> = new Set(['open', 'published']);

export const RoundBadge = ({ status }: { status: RoundStatus }): ReactNode => {
  const { t } = useWords();
  return (
    <Badge variant="outline" color={LIVE.has(status) ? 'harbour' : 'gray'} tt="none">
      {t(`rounds.status.${status}`)}
    </Badge>
  );
};

/** How a round is solved, until when orders are taken, and how many take part. */
export const RoundFacts = ({ round, gaps = round.gaps }: { round: Round; gaps?: number }): ReactNode => {
  const { t, instant, number } = useWords();
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0} spacing="md">
      <Fact label={t('rounds.method')}>{t(`rounds.method.${round.method}`)}</Fact>
      <Fact label={t('rounds.ordersUntil')}>
        {round.ordersUntil === null ? t('rounds.ordersUntil.lock') : instant(round.ordersUntil)}
      </Fact>
      <Fact label={t('rounds.gaps')}>{number(gaps)}</Fact>
      {round.publishedAt === null ? (
        <Fact label={t('rounds.status')}>{t(`rounds.status.${round.status}`)}</Fact>
      ) : (
        <Fact label={t('rounds.publishedAt')}>{instant(round.publishedAt)}</Fact>
      )}
    </SimpleGrid>
  );
};
