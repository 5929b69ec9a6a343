import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { GapWords } from '../gap-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import styles from '../lines.module.css';
import { Placements } from '../placements.js';
import { Proof } from '../proof.js';
import { RoundFacts } from '../round-facts.js';
import { useRound, useRoundGaps, type Round } from '../use-rounds.js';
import { RoundActs } from './round-acts.js';
import { WhatIf } from './what-if.js';

const Gaps = ({ round }: { round: Round }): ReactNode => {
  const { t } = useWords();
  const { query, items } = useRoundGaps(round.id);
  return (
    <Panel title={t('rounds.gapsOfRound')}>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      <Stack component="ul" gap={0} className={styles['list'] ?? ''}>
        {items.map(({ gapId, gap, quota, region }) => (
          <li key={gapId} className={styles['line']}>
            <div className={styles['what']}>
              <Text fw={600}>{gap?.unitName ?? t('rounds.placement.gone')}</Text>
              <Text size="sm" className="quiet">
                {gap !== null && <GapWords gap={gap} />}
              </Text>
            </div>
            <Text size="sm">
              {quota === null
                ? t('rounds.seatsLeft', { count: gap?.seatsLeft ?? 0 })
                : t('rounds.hospital.seats', { count: quota })}
              {region !== null && ` · ${region}`}
            </Text>
          </li>
        ))}
      </Stack>
      <MoreButton query={query} />
    </Panel>
  );
};

const RoundParts = ({ round }: { round: Round }): ReactNode => {
  const { t } = useWords();
  const { data: account } = useSession();
  const mayRun = account?.permissions.includes('round:run') ?? false;
  const isSolved = round.status === 'solved' || round.status === 'published';
  return (
    <Page title={round.name} lead={t(`rounds.staff.status.${round.status}`)}>
      <BackLink to="/recruiter/rounds">{t('rounds.back')}</BackLink>
      <Stack className="panel">
        <RoundFacts round={round} />
        <Text size="sm">
          {t('rounds.counts', { nurses: round.nurses, placements: round.placements, solved: isSolved ? 'yes' : 'no' })}
        </Text>
        {mayRun && <RoundActs round={round} />}
      </Stack>
      {round.proof !== null && <Proof proof={round.proof} />}
      {isSolved && <Placements roundId={round.id} />}
      {round.status === 'solved' && mayRun && <WhatIf roundId={round.id} />}
      <Gaps round={round} />
    </Page>
  );
};

const Content = (): ReactNode => {
  const { roundId } = useParams({ strict: false }) as { roundId: string };
  const round = useRound(roundId);
  return <Loaded query={round}>{(found) => <RoundParts round={found} />}</Loaded>;
};

/** One round as staff run it, from the draft to what was published. */
export const StaffRoundPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
