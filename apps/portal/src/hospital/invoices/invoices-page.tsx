import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Table } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { EmptyState } from '../../components/empty-state.js';
import { Figure } from '../../components/figure.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { RowHead } from '../../components/row-head.js';

type Invoice = components['schemas']['InvoiceAnswer'];

/** What has been billed to the hospital, newest first. */
export const InvoicesPage = (): ReactNode => {
  const { t, day, exact } = useWords();
  const { query, items, onNearEnd } = usePages<Invoice>(['invoices'], (cursor) =>
    dataOf(api.GET('/v1/invoices', { params: { query: { limit: 100, ...after(cursor) } } })),
  );
  return (
    <Page title={t('hospital.invoices.title')} lead={t('hospital.invoices.lead')}>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconFileInvoice size={40} />}
          title={t('hospital.invoices.empty')}
          next={t('hospital.invoices.empty.next')}
        />
      )}
      {items.length > 0 && (
        <VirtualTable
          label={t('hospital.invoices.title')}
          items={items}
          keyOf={({ id }) => id}
          columns={3}
          minWidth={480}
          rowPx={48}
          onNearEnd={onNearEnd}
          head={
            <>
              <Table.Th scope="col">{t('hospital.invoices.number')}</Table.Th>
              <Table.Th scope="col">{t('hospital.invoices.issued')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.invoices.total')}
              </Table.Th>
            </>
          }
        >
          {({ id, invoiceNumber, issuedAt, totals }) => (
            <>
              <RowHead>
                <Anchor component={Link} to={`/hospital/invoices/${id}`} fw={600}>
                  {t('hospital.invoice.title', { number: String(invoiceNumber) })}
                </Anchor>
              </RowHead>
              <Table.Td>{day(issuedAt)}</Table.Td>
              <Figure>
                {totals.map((total) => (
                  <div key={total.currency}>{exact(total)}</div>
                ))}
              </Figure>
            </>
          )}
        </VirtualTable>
      )}
    </Page>
  );
};
