import { dataOf } from '@crossward/api-client';
import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { Proof } from '../proof.js';
import { RoundFacts } from '../round-facts.js';
import type { OwnRound } from '../use-rounds.js';
import { partOf } from './part-of.js';
import { JoinPanel, OrderGaps } from './participation-panel.js';
import { ProposalPanel } from './proposal-panel.js';

const OwnRoundParts = ({ own }: { own: OwnRound }): ReactNode => {
  const { t } = useWords();
  const part = partOf(own);
  const { round, participation, proposal } = own;
  return (
    <Page title={round.name} lead={t(`rounds.nurse.part.${part}`)}>
      <BackLink to="/nurse/rounds">{t('rounds.back')}</BackLink>
      <div className="panel">
        <RoundFacts round={round} gaps={own.gaps} />
      </div>
      {proposal !== null && <ProposalPanel own={own} proposal={proposal} />}
      {part === 'may-join' && <JoinPanel roundId={round.id} />}
      {part === 'orders' && participation !== null && <OrderGaps participation={participation} />}
      {part === 'waits' && <Alert color="gray">{t('rounds.nurse.waits')}</Alert>}
      {part === 'none' && <Alert color="gray">{t('rounds.nurse.none')}</Alert>}
      {round.proof !== null && <Proof proof={round.proof} />}
    </Page>
  );
};

const Content = (): ReactNode => {
  const { roundId } = useParams({ strict: false }) as { roundId: string };
  const own = useQuery({
    queryKey: ['own-rounds', roundId],
    queryFn: () => dataOf(api.GET('/v1/nurses/me/rounds/{roundId}', { params: { path: { roundId } } })),
  });
  return <Loaded query={own}>{(found) => <OwnRoundParts own={found} />}</Loaded>;
};

/** One round as the nurse has to do with it: to join, to order, to wait, to answer what it proposes. */
export const OwnRoundPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
