import { dataOf, type components } from '@crossward/api-client';
import { Button, Stack, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { GapWords } from '../gap-words.js';
import styles from '../lines.module.css';
import { Placements } from '../placements.js';
import { Proof } from '../proof.js';
import { RoundFacts } from '../round-facts.js';
import { useRound, type Round } from '../use-rounds.js';

type OwnGap = components['schemas']['RoundOwnGapAnswer'];
const PAGE = 50;

const OwnGapLine = ({ round, gap }: { round: Round; gap: OwnGap }): ReactNode => {
  const { t } = useWords();
  const [now] = useState(Date.now);
  const takesOrders = round.status === 'open' && (round.ordersUntil === null || Date.parse(round.ordersUntil) > now);
  return (
    <li className={styles['line']}>
      <div className={styles['what']}>
        <Text fw={600}>{gap.gap?.unitName ?? t('rounds.placement.gone')}</Text>
        <Text size="sm" className="quiet">
          {gap.gap !== null && <GapWords gap={gap.gap} />}
        </Text>
        <Text size="sm">
          {gap.ordered === null ? t('rounds.hospital.byScores') : t('rounds.hospital.ordered', { count: gap.ordered })}
          {gap.seats !== null && ` · ${t('rounds.hospital.seats', { count: gap.seats })}`}
        </Text>
      </div>
      {takesOrders && (
        <Button
          component={Link}
          variant="default"
          size="sm"
          to={`/hospital/rounds/${round.id}/gaps/${gap.gapId}`}
          aria-label={t('rounds.hospital.orderFor', { unit: gap.gap?.unitName ?? '' })}
        >
          {t('rounds.hospital.order')}
        </Button>
      )}
    </li>
  );
};

const OwnGaps = ({ round }: { round: Round }): ReactNode => {
  const { t } = useWords();
  const { query, items } = usePages<OwnGap>(['rounds', round.id, 'own-gaps'], (cursor) =>
    dataOf(
      api.GET('/v1/rounds/{roundId}/own-gaps', {
        params: { path: { roundId: round.id }, query: { limit: PAGE, ...after(cursor) } },
      }),
    ),
  );
  return (
    <Panel title={t('rounds.hospital.gaps')}>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      <Stack component="ul" gap={0} className={styles['list'] ?? ''}>
        {items.map((gap) => (
          <OwnGapLine key={gap.gapId} round={round} gap={gap} />
        ))}
      </Stack>
      <MoreButton query={query} />
    </Panel>
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const { roundId } = useParams({ strict: false }) as { roundId: string };
  const round = useRound(roundId);
  return (
    <Loaded query={round}>
      {(found) => (
        <Page title={found.name} lead={t(`rounds.hospital.status.${found.status}`)}>
          <BackLink to="/hospital/rounds">{t('rounds.back')}</BackLink>
          <div className="panel">
            <RoundFacts round={found} />
          </div>
          <OwnGaps round={found} />
          {found.status === 'published' && <Placements roundId={roundId} />}
          {found.proof !== null && <Proof proof={found.proof} />}
        </Page>
      )}
    </Loaded>
  );
};

/** One round as a hospital has to do with it: its gaps, how each orders, and what came of them. */
export const HospitalRoundPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
