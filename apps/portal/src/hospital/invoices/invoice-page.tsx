import { dataOf, type components } from '@crossward/api-client';
import { Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords, type Money } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { BackLink } from '../../components/back-link.js';
import { Panel } from '../../components/panel.js';
import { RowHead } from '../../components/row-head.js';

type Schemas = components['schemas'];
type Line = Schemas['InvoiceLineAnswer'] | Schemas['CreditNoteLineAnswer'];

interface LinesProps {
  label: string;
  lines: readonly Line[];
  totals: readonly Money[];
}

const Lines = ({ label, lines, totals }: LinesProps): ReactNode => {
  const { t, exact, number } = useWords();
  return (
    <WideTable label={label} minWidth={480}>
      <Table verticalSpacing="xs" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hospital.invoice.for')}</Table.Th>
            <Table.Th scope="col">{t('hospital.invoice.kind')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('hospital.timecard.hours')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('hospital.invoice.amount')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.id}>
              <RowHead fw={400}>{t(`hospital.paidFor.${line.paidFor}`)}</RowHead>
              <Table.Td>{t(`hospital.invoiceLine.${line.kind}`)}</Table.Td>
              <Table.Td ta="right">{line.hours === null ? '–' : number(line.hours)}</Table.Td>
              <Table.Td ta="right">{exact(line.amount)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {totals.map((total) => (
            <Table.Tr key={total.currency}>
              <RowHead colSpan={3}>{t('hospital.invoices.total')}</RowHead>
              <Table.Td ta="right" fw={700}>
                {exact(total)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tfoot>
      </Table>
    </WideTable>
  );
};

const CreditNotes = ({ invoiceId }: { invoiceId: string }): ReactNode => {
  const { t, day } = useWords();
  const notes = useQuery({
    queryKey: ['invoices', invoiceId, 'credit-notes'],
    queryFn: () =>
      dataOf(api.GET('/v1/invoices/{invoiceId}/credit-notes', { params: { path: { invoiceId }, query: {} } })),
  });
  return (
    <Loaded query={notes} skeleton={[40]}>
      {({ items }) => (
        <>
          {items.map((note) => (
            <Panel
              key={note.id}
              title={t('hospital.creditNote.title', { number: String(note.creditNoteNumber) })}
              aside={<Text>{day(note.issuedAt)}</Text>}
            >
              <Lines
                label={t('hospital.creditNote.title', { number: String(note.creditNoteNumber) })}
                lines={note.lines}
                totals={note.totals}
              />
            </Panel>
          ))}
        </>
      )}
    </Loaded>
  );
};

/** One invoice with its lines, and the notes that correct it: it never changes itself. */
export const InvoicePage = (): ReactNode => {
  const { t, day } = useWords();
  const { invoiceId = '' } = useParams({ strict: false }) as { invoiceId?: string };
  const account = useSession().data;
  const invoice = useQuery({
    queryKey: ['invoices', invoiceId],
    queryFn: () => dataOf(api.GET('/v1/invoices/{invoiceId}', { params: { path: { invoiceId } } })),
  });
  const title = invoice.data
    ? t('hospital.invoice.title', { number: String(invoice.data.invoiceNumber) })
    : t('hospital.invoices.title');
  return (
    <Page title={title} lead={account?.displayName}>
      <BackLink to="/hospital/invoices">{t('hospital.invoices.title')}</BackLink>
      <Loaded query={invoice} skeleton={[80, 240]}>
        {(data) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Text>{t('hospital.invoice.issued', { day: day(data.issuedAt) })}</Text>
              <PrintButton />
            </Group>
            <Panel title={t('hospital.invoice.lines')}>
              <Lines label={t('hospital.invoice.lines')} lines={data.lines} totals={data.totals} />
            </Panel>
            <CreditNotes invoiceId={invoiceId} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
