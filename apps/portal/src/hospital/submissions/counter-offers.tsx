import { dataOf, type components } from '@crossward/api-client';
import { Group, NativeSelect, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { termValue } from '../clauses/term-words.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { RowHead } from '../../components/row-head.js';

type Schemas = components['schemas'];
type Offer = Schemas['OfferAnswer'];
type Counter = Schemas['CounterAnswer'];
type Reason = Schemas['CounterDeclineBody']['reason'];

const TERMS = ['payRate', 'weeklyHours', 'startsOn', 'endsOn', 'shiftPattern'] as const;
const REASONS: readonly Reason[] = ['pay', 'dates', 'hours', 'shift-pattern', 'other'];

const Terms = ({ counter }: { counter: Counter }): ReactNode => {
  const words = useWords();
  const { t } = words;
  const shown = (term: (typeof TERMS)[number], terms: Counter['asked']): string =>
    term === 'shiftPattern' ? t(`shell.shift.${terms.shiftPattern}`) : termValue(words, term, terms[term]);
  const differs = (term: (typeof TERMS)[number]): boolean =>
    JSON.stringify(counter.asked[term]) !== JSON.stringify(counter.offered[term]);
  return (
    <WideTable label={t('hospital.counter.title')} minWidth={400}>
      <Table aria-label={t('hospital.counter.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hospital.symmetry.term')}</Table.Th>
            <Table.Th scope="col">{t('hospital.counter.offered')}</Table.Th>
            <Table.Th scope="col">{t('hospital.counter.asked')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {TERMS.filter(differs).map((term) => (
            <Table.Tr key={term}>
              <RowHead>{t(`hospital.term.${term}`)}</RowHead>
              <Table.Td className="quiet">{shown(term, counter.offered)}</Table.Td>
              <Table.Td fw={600}>{shown(term, counter.asked)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const Answer = ({ offer }: { offer: Offer }): ReactNode => {
  const { t } = useWords();
  const [deadline, setDeadline] = useState('');
  const [reason, setReason] = useState<Reason>('pay');
  const params = (header: { 'If-Match': string }) => ({ path: { offerId: offer.id }, header });
  const changes = ['offers', 'counter-offers', 'submissions', 'history'];
  const acceptance = useMove<{ version: number; deadline: string }, Offer>({
    move: (input, header) =>
      dataOf(
        api.POST('/v1/offers/{offerId}/counter-offer-acceptance', {
          params: params(header),
          body: { deadline: new Date(input.deadline).toISOString() },
        }),
      ),
    changes,
  });
  const refusal = useMove<{ version: number; reason: Reason }, Offer>({
    move: (input, header) =>
      dataOf(
        api.POST('/v1/offers/{offerId}/counter-offer-decline', {
          params: params(header),
          body: { reason: input.reason },
        }),
      ),
    changes,
  });
  return (
    <Group>
      <ConfirmButton
        label={t('hospital.counter.accept')}
        explanation={t('hospital.counter.accept.means')}
        act={acceptance}
        input={{ version: offer.version, deadline }}
        disabled={deadline === ''}
      >
        <TextInput
          type="datetime-local"
          required
          label={t('hospital.offer.deadline')}
          description={t('hospital.offer.deadline.help')}
          value={deadline}
          onChange={({ currentTarget }) => setDeadline(currentTarget.value)}
        />
      </ConfirmButton>
      <ConfirmButton
        label={t('hospital.counter.decline')}
        explanation={t('hospital.counter.decline.means')}
        act={refusal}
        input={{ version: offer.version, reason }}
        variant="default"
      >
        <NativeSelect
          label={t('hospital.reason')}
          size="md"
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value as Reason)}
          data={REASONS.map((value) => ({ value, label: t(`hospital.counterReason.${value}`) }))}
        />
      </ConfirmButton>
    </Group>
  );
};

/** What the nurse asks for instead, and the hospital's answer. */
export const CounterOffers = ({ offer, mayAnswer }: { offer: Offer; mayAnswer: boolean }): ReactNode => {
  const { t, instant } = useWords();
  const counters = useQuery({
    queryKey: ['counter-offers', offer.id],
    queryFn: () => dataOf(api.GET('/v1/offers/{offerId}/counter-offers', { params: { path: { offerId: offer.id } } })),
  });
  return (
    <Loaded query={counters} skeleton={[40]}>
      {(items) => (
        <>
          {items.map((counter) => (
            <Stack key={counter.id} gap="xs">
              <Title order={3} fz="md">
                {t('hospital.counter.title')}
              </Title>
              <Text size="sm" className="quiet">
                {t(`hospital.counterStatus.${counter.status}`)} · {instant(counter.createdAt)}
                {counter.reason !== null && ` · ${t(`hospital.counterReason.${counter.reason}`)}`}
              </Text>
              <Terms counter={counter} />
              {counter.note !== null && <Text dir="auto">{counter.note}</Text>}
              {counter.status === 'open' && offer.status === 'countered' && mayAnswer && <Answer offer={offer} />}
            </Stack>
          ))}
        </>
      )}
    </Loaded>
  );
};
