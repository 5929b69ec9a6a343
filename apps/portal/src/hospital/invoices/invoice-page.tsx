import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PrintButton } from '../../components/print-button.js';
import { useWords, type Money } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { useNurseNames } from '../timecards/use-nurse-names.js';
import { billedByCard, sumsOf } from './billed.js';
import { BilledLines } from './billed-lines.js';

type Schemas = components['schemas'];
type Invoice = Schemas['InvoiceWithLinesAnswer'];
type Note = Schemas['CreditNoteAnswer'];

/** Whom it is addressed to. */
const useOrganisationName = (): string | undefined => {
  const account = useSession().data;
  const { data } = useQuery({
    queryKey: ['organisations', 'own'],
    enabled: account?.permissions.includes('organisation:read') ?? false,
    queryFn: () => dataOf(api.GET('/v1/organisations', { params: { query: { limit: 200 } } })),
  });
  return data?.items.find(({ id }) => id === account?.organisationId)?.name;
};

const Sums = ({ label, sums }: { label: string; sums: readonly Money[] }): ReactNode => {
  const { exact } = useWords();
  return (
    <div>
      <Text size="sm" className="quiet">
        {label}
      </Text>
      {sums.map((sum) => (
        <Text key={sum.currency} fw={700} size="lg" style={{ whiteSpace: 'nowrap' }}>
          {exact(sum)}
        </Text>
      ))}
    </div>
  );
};

/** What is owed, before the lines that it comes from. */
const Whole = ({ invoice, notes }: { invoice: Invoice; notes: readonly Note[] }): ReactNode => {
  const { t } = useWords();
  const credited = sumsOf(notes.flatMap(({ totals }) => totals));
  return (
    <Panel title={t('hospital.invoice.whole')}>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Sums label={t('hospital.invoice.billed')} sums={invoice.totals} />
        {notes.length > 0 && (
          <>
            <Sums label={t('hospital.invoice.notes')} sums={credited} />
            <Sums label={t('hospital.invoice.stands')} sums={sumsOf([...invoice.totals, ...credited])} />
          </>
        )}
      </SimpleGrid>
    </Panel>
  );
};

const Bill = ({ invoice, notes }: { invoice: Invoice; notes: readonly Note[] }): ReactNode => {
  const { t, day } = useWords();
  const nameOf = useNurseNames();
  const cards = billedByCard(invoice.lines);
  const titles = new Map(
    cards.map(({ timecardId, first }) => [
      timecardId,
      t('hospital.invoice.week', { day: day(first.weekStartsOn), name: nameOf(first) }),
    ]),
  );
  return (
    <>
      <Whole invoice={invoice} notes={notes} />
      {cards.map(({ timecardId, lines }) => (
        <Panel
          key={timecardId}
          title={titles.get(timecardId) ?? ''}
          aside={
            <Anchor component={Link} to={`/hospital/timecards/${timecardId}`} className="no-print">
              {t('hospital.invoice.card')}
            </Anchor>
          }
        >
          <BilledLines
            label={titles.get(timecardId) ?? ''}
            lines={lines}
            total={t('hospital.invoice.week.total')}
            totals={sumsOf(lines.map(({ amount }) => amount))}
          />
        </Panel>
      ))}
      {notes.map((note) => {
        const title = t('hospital.creditNote.title', { number: String(note.creditNoteNumber) });
        return (
          <Panel key={note.id} title={title} aside={<Text>{day(note.issuedAt)}</Text>}>
            <Text>{titles.get(note.timecardId)}</Text>
            <BilledLines label={title} lines={note.lines} total={t('hospital.invoices.total')} totals={note.totals} />
          </Panel>
        );
      })}
    </>
  );
};

/** One invoice with its lines, and the notes that correct it: it never changes itself. */
export const InvoicePage = (): ReactNode => {
  const { t, day } = useWords();
  const { invoiceId = '' } = useParams({ strict: false }) as { invoiceId?: string };
  const organisation = useOrganisationName();
  const invoice = useQuery({
    queryKey: ['invoices', invoiceId],
    queryFn: () => dataOf(api.GET('/v1/invoices/{invoiceId}', { params: { path: { invoiceId } } })),
  });
  const notes = useQuery({
    queryKey: ['invoices', invoiceId, 'credit-notes'],
    queryFn: () =>
      dataOf(
        api.GET('/v1/invoices/{invoiceId}/credit-notes', { params: { path: { invoiceId }, query: { limit: 200 } } }),
      ),
  });
  const title = invoice.data
    ? t('hospital.invoice.title', { number: String(invoice.data.invoiceNumber) })
    : t('hospital.invoices.title');
  return (
    <Page title={title} lead={organisation}>
      <BackLink to="/hospital/invoices">{t('hospital.invoices.title')}</BackLink>
      <Loaded query={invoice} skeleton={[80, 240]}>
        {(data) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Text>{t('hospital.invoice.issued', { day: day(data.issuedAt) })}</Text>
              <PrintButton />
            </Group>
            <Loaded query={notes} skeleton={[80, 240]}>
              {({ items }) => <Bill invoice={data} notes={items} />}
            </Loaded>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
