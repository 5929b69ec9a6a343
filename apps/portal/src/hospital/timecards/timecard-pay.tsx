import { List, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Figure } from '../../components/figure.js';
import { Panel } from '../../components/panel.js';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import type { Timecard } from './timecard-page.js';

/** What a week comes to, line by line. */
export const TimecardPay = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t, exact, number } = useWords();
  const { lines, pay, guarantee } = timecard;
  if (lines.length === 0) return null;
  return (
    <Panel title={t('hospital.timecard.pay')}>
      <WideTable label={t('hospital.timecard.pay')} minWidth={420}>
        <Table verticalSpacing="xs" aria-label={t('hospital.timecard.pay')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('hospital.invoice.for')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.timecard.hours')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.pay.rate')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.invoice.amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.id}>
                <RowHead fw={400}>{t(`hospital.paidFor.${line.kind}`)}</RowHead>
                <Figure>{line.hours === null ? '–' : number(line.hours)}</Figure>
                <Figure>{line.rate === null ? '–' : exact(line.rate)}</Figure>
                <Figure>{exact(line.amount)}</Figure>
              </Table.Tr>
            ))}
          </Table.Tbody>
          {pay && (
            <Table.Tfoot>
              <Table.Tr>
                <RowHead colSpan={3}>{t('hospital.invoices.total')}</RowHead>
                <Figure fw={700}>{exact(pay)}</Figure>
              </Table.Tr>
            </Table.Tfoot>
          )}
        </Table>
      </WideTable>
      {guarantee && (
        <List size="sm">
          <List.Item>
            {t('hospital.timecard.guarantee', {
              guaranteed: number(guarantee.guaranteed),
              worked: number(guarantee.worked),
            })}
          </List.Item>
          {guarantee.topUp > 0 && (
            <List.Item>{t('hospital.timecard.topUp', { hours: number(guarantee.topUp) })}</List.Item>
          )}
        </List>
      )}
    </Panel>
  );
};
