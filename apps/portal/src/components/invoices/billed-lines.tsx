import type { components } from '@crossward/api-client';
import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Figure } from '../figure.js';
import { decimalsOf } from '../hours/timecard.js';
import { RowHead } from '../row-head.js';
import { WideTable } from '../wide-table.js';
import { useWords, type Money } from '../../i18n/use-words.js';

type Schemas = components['schemas'];

interface BilledLinesProps {
  label: string;
  lines: readonly (Schemas['InvoiceLineAnswer'] | Schemas['CreditNoteLineAnswer'])[];
  total: string;
  totals: readonly Money[];
}

/** What is billed or taken back, line by line, with a total for each currency. */
export const BilledLines = ({ label, lines, total, totals }: BilledLinesProps): ReactNode => {
  const { t, exact, number } = useWords();
  const decimals = decimalsOf(lines);
  return (
    <WideTable label={label} minWidth={480}>
      <Table verticalSpacing="xs" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hours.invoice.for')}</Table.Th>
            <Table.Th scope="col">{t('hours.invoice.kind')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('hours.timecard.hours')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('hours.invoice.amount')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.id}>
              <RowHead fw={400}>{t(`hours.paidFor.${line.paidFor}`)}</RowHead>
              <Table.Td>{t(`hours.invoiceLine.${line.kind}`)}</Table.Td>
              <Figure>{line.hours === null ? null : number(line.hours, decimals)}</Figure>
              <Figure>{exact(line.amount)}</Figure>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {totals.map((sum) => (
            <Table.Tr key={sum.currency}>
              <RowHead colSpan={3}>{total}</RowHead>
              <Figure fw={700}>{exact(sum)}</Figure>
            </Table.Tr>
          ))}
        </Table.Tfoot>
      </Table>
    </WideTable>
  );
};
