import { dataOf } from '@crossward/api-client';
import { Button, Collapse, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconClock } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { ClausesPanel } from '../parts/clauses-panel.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { exactMoney } from '../parts/exact-money.js';
import { Fact } from '../../components/fact.js';
import { Panel } from '../../components/panel.js';
import { PayBreakdown } from '../parts/pay-breakdown.js';
import { TermChanges } from '../parts/term-changes.js';
import { useContractOf } from '../submissions/use-submission.js';
import { CounterForm } from './counter-form.js';
import { OFFER_CHANGES, useCounters, useOffer, type Offer } from './use-offer.js';

const Answer = ({ offer }: { offer: Offer }): ReactNode => {
  const { t, day, lastDay } = useWords();
  const [countering, { toggle, close }] = useDisclosure(false);
  const path = { offerId: offer.id };
  const input = { version: offer.version };
  const accepting = useMove({
    move: (_: { version: number }, header) =>
      dataOf(api.POST('/v1/offers/{offerId}/acceptance', { params: { path, header } })),
    changes: OFFER_CHANGES,
  });
  const declining = useMove({
    move: (_: { version: number }, header) =>
      dataOf(api.POST('/v1/offers/{offerId}/decline', { params: { path, header }, body: {} })),
    changes: OFFER_CHANGES,
  });
  return (
    <Panel title={t('nurse.offer.answer')}>
      <Group>
        <ConfirmButton
          label={t('nurse.offer.accept')}
          explanation={t('nurse.offer.accept.what', { from: day(offer.startsOn), until: lastDay(offer.endsOn) })}
          act={accepting}
          input={input}
          leftSection={<IconCheck size={18} aria-hidden />}
        />
        <Button variant="default" onClick={toggle} aria-expanded={countering}>
          {t('nurse.offer.counter')}
        </Button>
        <ConfirmButton
          label={t('nurse.offer.decline')}
          explanation={t('nurse.offer.decline.what')}
          act={declining}
          input={input}
          variant="subtle"
          danger
        />
      </Group>
      <Collapse expanded={countering}>
        <CounterForm key={offer.version} offer={offer} onDone={close} />
      </Collapse>
    </Panel>
  );
};

const Counters = ({ offer }: { offer: Offer }): ReactNode => {
  const words = useWords();
  const { t, day, lastDay, number } = words;
  const counters = useCounters(offer.id);
  const withdrawing = useMove({
    move: (_: { version: number }, header) =>
      dataOf(
        api.POST('/v1/offers/{offerId}/counter-offer-withdrawal', { params: { path: { offerId: offer.id }, header } }),
      ),
    changes: OFFER_CHANGES,
  });
  if (!counters.data || counters.data.length === 0) return null;
  return (
    <Panel title={t('nurse.counter.title')}>
      <List spacing="xs">
        {counters.data.map(({ id, asked, note, status, createdAt }) => (
          <List.Item key={id}>
            <strong>{t(`nurse.counter.status.${status}`)}</strong>
            {` · ${day(createdAt)} · `}
            {t('nurse.pay.per.hour', { amount: exactMoney(words, asked.payRate) })},{' '}
            {t('nurse.match.hoursAWeek', { hours: number(asked.weeklyHours) })},{' '}
            {t('nurse.submissions.dates', { from: day(asked.startsOn), until: lastDay(asked.endsOn) })}
            {note !== null && (
              <Text size="sm" className="quiet" dir="auto">
                {note}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
      {offer.status === 'countered' && (
        <div>
          <ConfirmButton
            label={t('nurse.counter.withdraw')}
            explanation={t('nurse.counter.withdraw.what')}
            act={withdrawing}
            input={{ version: offer.version }}
            variant="default"
          />
        </div>
      )}
    </Panel>
  );
};

const OfferBody = ({ offer }: { offer: Offer }): ReactNode => {
  const words = useWords();
  const { t, day, lastDay, instant, money, number } = words;
  const contract = useContractOf(offer.placementId);
  return (
    <Stack gap="lg">
      <BackLink to={`/nurse/submissions/${offer.submissionId}`}>{t('nurse.offer.back')}</BackLink>
      <Group gap={6} fw={600} role="status" wrap="nowrap">
        <IconClock size={18} aria-hidden style={{ flex: 'none' }} />
        {t(`nurse.offer.status.${offer.status}`, { until: instant(offer.deadline) })}
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0} className="panel">
        <Fact
          label={t('nurse.match.weeklyPay')}
          note={t('nurse.pay.per.hour', { amount: exactMoney(words, offer.payRate) })}
        >
          {money(offer.pay.weekly)}
        </Fact>
        <Fact label={t('nurse.match.wholePay')}>{money(offer.pay.whole)}</Fact>
        <Fact label={t('nurse.gap.dates')}>
          {t('nurse.submissions.dates', { from: day(offer.startsOn), until: lastDay(offer.endsOn) })}
        </Fact>
        <Fact label={t('nurse.match.hours')}>
          {t(`shell.shift.${offer.shiftPattern}`)}, {t('nurse.match.hoursAWeek', { hours: number(offer.weeklyHours) })}
        </Fact>
      </SimpleGrid>
      {contract.data && (
        <div>
          <Button component={Link} to={`/nurse/contracts/${contract.data.id}`} variant="light">
            {t('nurse.submission.contract')}
          </Button>
        </div>
      )}
      {offer.status === 'extended' && <Answer offer={offer} />}
      <Counters offer={offer} />
      {offer.clauseChanges.length > 0 && (
        <Panel title={t('nurse.offer.changes')}>
          <TermChanges
            label={t('nurse.offer.changes')}
            before={t('nurse.offer.posted')}
            after={t('nurse.offer.offered')}
            changes={offer.clauseChanges}
          />
        </Panel>
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
        <Panel title={t('nurse.pay.title')}>
          <PayBreakdown pay={offer.pay} shown={offer.shownPay} />
        </Panel>
        <ClausesPanel clauses={offer.clauses} currency={offer.payRate.currency} />
      </SimpleGrid>
    </Stack>
  );
};

/** An offer, whole, with its answers: accept, ask for something else, decline. */
export const OfferPage = (): ReactNode => {
  const { t } = useWords();
  const { offerId = '' } = useParams({ strict: false });
  const offer = useOffer(offerId);
  return (
    <Page title={t('nurse.offer.title')} lead={t('nurse.offer.lead')}>
      <Loaded query={offer} skeleton={[80, 120, 300]}>
        {(found) => <OfferBody offer={found} />}
      </Loaded>
    </Page>
  );
};
