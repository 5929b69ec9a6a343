import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Figure } from '../figure.js';
import { RowHead } from '../row-head.js';
import { VirtualTable } from '../virtual-table.js';
import type { ListedInvoice } from './use-invoice.js';

interface InvoicesTableProps {
  label: string;
  items: readonly ListedInvoice[];
  onNearEnd: () => void;
  /** Where the page of an invoice is. */
  to: string;
  /** Says whom it is addressed to, for who looks at more than one. */
  withOrganisation?: boolean;
}

/** Invoices, newest first, each with a total for each currency. */
export const InvoicesTable = (props: InvoicesTableProps): ReactNode => {
  const { t, day, exact } = useWords();
  const { to, withOrganisation = false, ...table } = props;
  return (
    <VirtualTable
      {...table}
      keyOf={({ id }) => id}
      columns={withOrganisation ? 4 : 3}
      minWidth={withOrganisation ? 620 : 480}
      rowPx={48}
      head={
        <>
          <Table.Th scope="col">{t('hours.invoice.number')}</Table.Th>
          {withOrganisation && <Table.Th scope="col">{t('hours.invoice.organisation')}</Table.Th>}
          <Table.Th scope="col">{t('hours.invoice.issuedOn')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('hours.invoice.total')}
          </Table.Th>
        </>
      }
    >
      {({ id, invoiceNumber, organisationName, issuedAt, totals }) => (
        <>
          <RowHead>
            <Anchor component={Link} to={`${to}/${id}`} fw={600}>
              {t('hours.invoice.title', { number: String(invoiceNumber) })}
            </Anchor>
          </RowHead>
          {withOrganisation && <Table.Td>{organisationName}</Table.Td>}
          <Table.Td>{day(issuedAt)}</Table.Td>
          <Figure>
            {totals.map((total) => (
              <div key={total.currency}>{exact(total)}</div>
            ))}
          </Figure>
        </>
      )}
    </VirtualTable>
  );
};
