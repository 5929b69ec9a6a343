import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { ClauseList } from '../gap/clause-list.js';
import { PayTable } from '../gap/pay-table.js';
import { useGap } from '../gap/use-gap.js';
import { ContractPart } from './contract-part.js';
import { costOf } from './cost-of.js';
import type { Submission } from './use-submissions.js';

type Offer = components['schemas']['OfferAnswer'];

const Build = ({ submission }: { submission: Submission }): ReactNode => {
  const { t, money } = useWords();
  const [deadline, setDeadline] = useState('');
  const gap = useGap(submission.gapId);
  const creation = useCreation<{ deadline: string }, Offer>({
    create: (wanted, header) =>
      dataOf(
        api.POST('/v1/offers', {
          params: { header },
          body: { submissionId: submission.id, deadline: new Date(wanted.deadline).toISOString() },
        }),
      ),
    changes: ['submissions', 'offers', 'gaps', 'history'],
  });
  return (
    <Loaded query={gap} skeleton={[160]}>
      {(data) => {
        const cost = costOf(data);
        return (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              creation.mutate({ deadline });
            }}
          >
            <Stack>
              <PayTable {...data.pay} />
              <Group justify="space-between" className="panel">
                <Text>{t('hospital.offer.cost')}</Text>
                <Text fw={650} fz="xl">
                  {money(cost)}
                </Text>
              </Group>
              <ClauseList clauses={data.clauses ?? []} />
              <TextInput
                type="datetime-local"
                required
                maw={320}
                label={t('hospital.offer.deadline')}
                description={t('hospital.offer.deadline.help')}
                value={deadline}
                onChange={({ currentTarget }) => setDeadline(currentTarget.value)}
              />
              {creation.isError && <Problem error={creation.error} />}
              <Button type="submit" w="fit-content" disabled={deadline === ''} loading={creation.isPending}>
                {t('hospital.offer.extend')}
              </Button>
            </Stack>
          </form>
        );
      }}
    </Loaded>
  );
};

const Extended = ({ offerId, mayRescind }: { offerId: string; mayRescind: boolean }): ReactNode => {
  const { t, instant } = useWords();
  const [sure, setSure] = useState(false);
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
          <Text fw={600}>{t(`hospital.offerStatus.${data.status}`)}</Text>
          <Text size="sm">{t('hospital.offer.until', { instant: instant(data.deadline) })}</Text>
          <PayTable {...data.pay} />
          <ClauseList clauses={data.clauses} />
          {rescission.isError && <Problem error={rescission.error} />}
          {data.status === 'extended' && mayRescind && (
            <Group>
              {sure && (
                <Button variant="default" onClick={() => setSure(false)}>
                  {t('hospital.back')}
                </Button>
              )}
              <Button
                variant={sure ? 'filled' : 'default'}
                color={sure ? 'red.8' : undefined}
                loading={rescission.isPending}
                onClick={() => (sure ? rescission.mutate({ version: data.version }) : setSure(true))}
              >
                {t(sure ? 'hospital.offer.rescind.sure' : 'hospital.offer.rescind')}
              </Button>
            </Group>
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
      <Stack component="section" className="panel">
        <Title order={2}>{t('hospital.offer.title')}</Title>
        {submission.offerId !== null ? (
          <Extended offerId={submission.offerId} mayRescind={mayExtend} />
        ) : submission.status === 'submitted' && mayExtend ? (
          <Build submission={submission} />
        ) : (
          <Text className="quiet">{t('hospital.offer.none')}</Text>
        )}
      </Stack>
      {submission.placementId !== null && <ContractPart placementId={submission.placementId} />}
    </>
  );
};
