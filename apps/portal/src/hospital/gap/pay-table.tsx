import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { WideTable } from '../../components/wide-table.js';
import { useWords, type Money } from '../../i18n/use-words.js';
import { RowHead } from '../../components/row-head.js';

interface Line {
  kind: string;
  amount: Money;
  per: 'hour' | 'week' | 'assignment';
  weekly: Money;
  whole: Money;
}

interface PayTableProps {
  lines: readonly Line[];
  rates: readonly { kind: string; amount: Money }[];
  weekly: Money;
  whole: Money;
  paidByEmployer: Money;
}

/** The parts of the pay and what they come to, a week and whole. */
export const PayTable = ({ lines, rates, weekly, whole, paidByEmployer }: PayTableProps): ReactNode => {
  const { t, money, exact } = useWords();
  return (
    <WideTable label={t('hospital.pay.title')} minWidth={420}>
      <Table verticalSpacing="xs" aria-label={t('hospital.pay.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hospital.pay.part')}</Table.Th>
            {(['rate', 'week', 'whole'] as const).map((column) => (
              <Table.Th key={column} scope="col" ta="right">
                {t(`hospital.pay.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.kind}>
              <RowHead fw={400}>{t(`hospital.payKind.${line.kind}`)}</RowHead>
              <Table.Td ta="right">{t(`hospital.pay.per.${line.per}`, { amount: exact(line.amount) })}</Table.Td>
              <Table.Td ta="right">{money(line.weekly)}</Table.Td>
              <Table.Td ta="right">{money(line.whole)}</Table.Td>
            </Table.Tr>
          ))}
          {rates.map((rate) => (
            <Table.Tr key={rate.kind}>
              <RowHead fw={400}>{t(`hospital.payKind.${rate.kind}`)}</RowHead>
              <Table.Td ta="right">{t('hospital.pay.per.hour', { amount: exact(rate.amount) })}</Table.Td>
              <Table.Td ta="right" colSpan={2} className="quiet">
                {t('hospital.pay.ifWorked')}
              </Table.Td>
            </Table.Tr>
          ))}
          {paidByEmployer.minorUnits > 0 && (
            <Table.Tr>
              <RowHead fw={400} colSpan={3}>
                {t('hospital.payKind.employer-paid-fees')}
              </RowHead>
              <Table.Td ta="right" data-label={t('hospital.pay.whole')}>
                {money(paidByEmployer)}
              </Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <RowHead colSpan={2}>{t('hospital.pay.total')}</RowHead>
            <Table.Td ta="right" fw={700} data-label={t('hospital.pay.week')}>
              {money(weekly)}
            </Table.Td>
            <Table.Td ta="right" fw={700} data-label={t('hospital.pay.whole')}>
              {money(whole)}
            </Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </WideTable>
  );
};
