import { dataOf, type components } from '@crossward/api-client';
import { Stack, Text } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { EmptyState } from '../../components/empty-state.js';
import type { Timecard } from '../../components/hours/timecard.js';
import { useWholeTimecards } from '../../components/hours/use-timecards.js';
import { sumsOf } from '../../components/invoices/billed.js';
import type { Invoice } from '../../components/invoices/use-invoice.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useAddress } from '../../components/use-address.js';
import { WayTo } from '../../components/way-to.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { OrganisationSelect } from '../directory/organisation-select.js';
import { BillableTable } from './billable-table.js';
import { MarginsPanel } from './margins-panel.js';

type InvoiceBody = components['schemas']['InvoiceBody'];

/** As many as one invoice takes. */
const MOST = 200;

/** Weeks that were billed and corrected: an invoice would bill them twice. */
const Credits = ({ cards }: { cards: readonly Timecard[] }): ReactNode => {
  const { t } = useWords();
  const invoices = new Set(cards.flatMap(({ invoiceId }) => invoiceId ?? []));
  if (invoices.size === 0) return null;
  return (
    <Stack gap="xs" className="panel">
      <Text>{t('recruiter.issue.credits', { cards: cards.length })}</Text>
      {[...invoices].map((id, index) => (
        <WayTo key={id} to={`/recruiter/invoices/${id}`}>
          {t('recruiter.issue.credit', { number: index + 1 })}
        </WayTo>
      ))}
    </Stack>
  );
};

const Choice = ({ organisationId, cards }: { organisationId: string; cards: readonly Timecard[] }): ReactNode => {
  const { t, list, exact } = useWords();
  const navigate = useNavigate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const issuing = useCreation<InvoiceBody, Invoice>({
    create: (body, header) => dataOf(api.POST('/v1/invoices', { params: { header }, body })),
    changes: ['invoices', 'timecards'],
    onCreated: ({ id }) => void navigate({ to: `/recruiter/invoices/${id}` }),
  });
  const chosen = cards.filter(({ id }) => !left.has(id)).slice(0, MOST);
  const pay = list(sumsOf(chosen.flatMap((card) => card.pay ?? [])).map(exact));
  if (cards.length === 0)
    return (
      <EmptyState
        icon={<IconFileInvoice size={40} />}
        title={t('recruiter.issue.empty')}
        next={t('recruiter.issue.empty.next')}
      />
    );
  return (
    <Stack>
      <BillableTable
        cards={cards}
        chosen={new Set(chosen.map(({ id }) => id))}
        onChange={(id, wanted) => {
          const others = [...left].filter((each) => each !== id);
          setLeft(new Set(wanted ? others : [...others, id]));
        }}
      />
      <Text fw={600} role="status">
        {t('recruiter.issue.sum', { cards: chosen.length, pay: pay || '–' })}
      </Text>
      <div>
        <ConfirmButton
          label={t('recruiter.invoices.issue')}
          explanation={t('recruiter.issue.means', { cards: chosen.length })}
          act={issuing}
          input={{ organisationId, timecardIds: chosen.map(({ id }) => id) }}
          disabled={chosen.length === 0}
        />
      </div>
    </Stack>
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const [{ organisation }, setAddress] = useAddress();
  const approved = useWholeTimecards({ status: 'approved', organisationId: organisation }, organisation !== undefined);
  const name = t('recruiter.invoices.title');
  return (
    <Page title={t('recruiter.invoices.issue')} lead={t('recruiter.issue.lead')}>
      <BackLink to="/recruiter/invoices">{name}</BackLink>
      <OrganisationSelect
        value={organisation}
        onChange={(chosen) => setAddress({ organisation: chosen })}
        none={t('recruiter.organisation.choose')}
      />
      {organisation !== undefined && (
        <Loaded query={approved} skeleton={[240]}>
          {(cards) => (
            <Stack gap="lg" key={organisation}>
              <Credits cards={cards.filter(({ revision }) => revision > 1)} />
              <Choice organisationId={organisation} cards={cards.filter(({ revision }) => revision === 1)} />
              <MarginsPanel organisationId={organisation} />
            </Stack>
          )}
        </Loaded>
      )}
    </Page>
  );
};

/** Bills the approved weeks of one hospital. */
export const IssuePage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
