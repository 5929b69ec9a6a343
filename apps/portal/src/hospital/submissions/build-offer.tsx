import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { clausesOf } from '../clauses/clause-form.js';
import { ClauseList } from '../gap/clause-list.js';
import { PayTable } from '../gap/pay-table.js';
import { useGap, type Gap } from '../gap/use-gap.js';
import { costOf, weeklyCostOf } from './cost-of.js';
import { isExplained, OfferClauses, offeredChanges, type OwnClauses } from './offer-clauses.js';
import type { Submission } from './use-submissions.js';

type Offer = components['schemas']['OfferAnswer'];
type Body = components['schemas']['OfferBody'];

const clauseTermsOf = (gap: Gap, own: OwnClauses | null): Pick<Body, 'clauses' | 'clauseReasons'> => {
  if (own === null) return {};
  const changes = offeredChanges(gap, own);
  if (changes.length === 0) return {};
  return {
    clauses: clausesOf(own.form, gap.payRate.currency).map((clause) => ({ ...clause })),
    clauseReasons: changes.map(({ term }) => ({ term, reason: (own.reasons[term] ?? '').trim() })),
  };
};

const Form = ({ submission, gap }: { submission: Submission; gap: Gap }): ReactNode => {
  const { t, money } = useWords();
  const [deadline, setDeadline] = useState('');
  const [own, setOwn] = useState<OwnClauses | null>(null);
  const creation = useCreation<Body, Offer>({
    create: (body, header) => dataOf(api.POST('/v1/offers', { params: { header }, body })),
    changes: ['submissions', 'offers', 'gaps', 'history'],
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate({
          submissionId: submission.id,
          deadline: new Date(deadline).toISOString(),
          ...clauseTermsOf(gap, own),
        });
      }}
    >
      <Stack>
        <PayTable {...gap.pay} />
        <Group className="panel" gap="xl" justify="space-between">
          <Text maw="18rem">{t('hospital.offer.cost')}</Text>
          <div>
            <Text fw={650} fz="xl" ta="right">
              {money(costOf(gap))}
            </Text>
            <Text size="sm" className="quiet" ta="right">
              {t('hospital.offer.costAWeek', { amount: money(weeklyCostOf(gap)) })}
            </Text>
          </div>
        </Group>
        <Title order={3} fz="md">
          {t('hospital.clauses.title')}
        </Title>
        {own === null && <ClauseList clauses={gap.clauses ?? []} />}
        <OfferClauses gap={gap} own={own} set={setOwn} />
        <TextInput
          type="datetime-local"
          required
          maw={320}
          label={t('hospital.offer.deadline')}
          description={t('hospital.offer.deadline.help')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={deadline}
          onChange={({ currentTarget }) => setDeadline(currentTarget.value)}
        />
        {creation.isError && <Problem error={creation.error} />}
        {own !== null && !isExplained(gap, own) && <Text role="status">{t('hospital.offer.explain')}</Text>}
        <Button
          type="submit"
          w="fit-content"
          disabled={deadline === '' || (own !== null && !isExplained(gap, own))}
          loading={creation.isPending}
        >
          {t('hospital.offer.extend')}
        </Button>
      </Stack>
    </form>
  );
};

/** An offer on the terms of the gap, with what it costs, and clauses of its own where it says why. */
export const BuildOffer = ({ submission }: { submission: Submission }): ReactNode => {
  const gap = useGap(submission.gapId);
  return (
    <Loaded query={gap} skeleton={[160]}>
      {(data) => <Form submission={submission} gap={data} />}
    </Loaded>
  );
};
