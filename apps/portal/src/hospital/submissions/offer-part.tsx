import { dataOf, type components } from '@crossward/api-client';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { TermChanges } from '../clauses/term-changes.js';
import { ContractPart } from '../contract/contract-part.js';
import { ClauseList } from '../gap/clause-list.js';
import { PayTable } from '../gap/pay-table.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { BuildOffer } from './build-offer.js';
import { CounterOffers } from './counter-offers.js';
import type { Submission } from './use-submissions.js';

type Offer = components['schemas']['OfferAnswer'];

const Extended = ({ offerId, mayDecide }: { offerId: string; mayDecide: boolean }): ReactNode => {
  const { t, instant } = useWords();
  const offer = useQuery({
    queryKey: ['offers', offerId],
    queryFn: () => dataOf(api.GET('/v1/offers/{offerId}', { params: { path: { offerId } } })),
  });
  const rescission = useMove<{ version: number }, Offer>({
    move: (_, header) => dataOf(api.POST('/v1/offers/{offerId}/rescission', { params: { path: { offerId }, header } })),
    changes: ['offers', 'submissions', 'gaps', 'history'],
  });
  return (
    <Loaded query={offer} skeleton={[160]}>
      {(data) => (
        <Stack>
          <div>
            <Text fw={600}>{t(`hospital.offerStatus.${data.status}`)}</Text>
            <Text size="sm" className="quiet">
              {t('hospital.offer.until', { instant: instant(data.deadline) })}
            </Text>
          </div>
          <CounterOffers offer={data} mayAnswer={mayDecide} />
          <PayTable {...data.pay} />
          <Title order={3} fz="md">
            {t('hospital.clauses.title')}
          </Title>
          <ClauseList clauses={data.clauses} />
          {data.clauseChanges.length > 0 && (
            <TermChanges
              label={t('hospital.offer.changes')}
              before={t('hospital.offer.inGap')}
              after={t('hospital.offer.title')}
              changes={data.clauseChanges}
            />
          )}
          {(data.status === 'extended' || data.status === 'countered') && mayDecide && (
            <ConfirmButton
              label={t('hospital.offer.rescind')}
              explanation={t('hospital.offer.rescind.means')}
              act={rescission}
              input={{ version: data.version }}
              variant="default"
              danger
            />
          )}
        </Stack>
      )}
    </Loaded>
  );
};

/** The offer of a submission: built where there is none, then followed to the contract. */
export const OfferPart = ({ submission }: { submission: Submission }): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const mayExtend = permissions.includes('offer:extend');
  return (
    <>
      <Panel title={t('hospital.offer.title')}>
        {submission.offerId !== null ? (
          <Extended offerId={submission.offerId} mayDecide={mayExtend} />
        ) : submission.status === 'submitted' && mayExtend ? (
          <BuildOffer submission={submission} />
        ) : (
          <Text className="quiet">{t('hospital.offer.none')}</Text>
        )}
      </Panel>
      {submission.placementId !== null && <ContractPart placementId={submission.placementId} />}
    </>
  );
};
