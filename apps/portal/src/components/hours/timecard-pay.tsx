import { List, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Figure } from '../figure.js';
import { Panel } from '../panel.js';
import { RowHead } from '../row-head.js';
import { WideTable } from '../wide-table.js';
import { decimalsOf, type Timecard } from './timecard.js';

const Lines = ({ timecard: { lines, pay } }: { timecard: Timecard }): ReactNode => {
  const { t, exact, number } = useWords();
  const decimals = decimalsOf(lines);
  return (
    <WideTable label={t('hours.timecard.pay')} minWidth={480}>
      <Table verticalSpacing="xs" aria-label={t('hours.timecard.pay')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hours.invoice.for')}</Table.Th>
            {(['timecard.hours', 'rate', 'invoice.amount'] as const).map((column) => (
              <Table.Th key={column} scope="col" ta="right">
                {t(`hours.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.id}>
              <RowHead fw={400}>
                {t(`hours.paidFor.${line.kind}`)}
                <Text size="sm" className="quiet" component="span" display="block">
                  {t(`hours.rule.${line.kind}`)}
                </Text>
              </RowHead>
              <Figure>{line.hours === null ? null : number(line.hours, decimals)}</Figure>
              <Figure>{line.rate === null ? null : exact(line.rate)}</Figure>
              <Figure>{exact(line.amount)}</Figure>
            </Table.Tr>
          ))}
        </Table.Tbody>
        {pay && (
          <Table.Tfoot>
            <Table.Tr>
              <RowHead colSpan={3}>{t('hours.invoice.total')}</RowHead>
              <Figure fw={700}>{exact(pay)}</Figure>
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </WideTable>
  );
};

/** Hours that were called off or missed, as the clauses of the contract count them. */
const Guarantee = ({ guarantee }: { guarantee: NonNullable<Timecard['guarantee']> }): ReactNode => {
  const { t, number } = useWords();
  const { guaranteed, worked, topUp, unpaidUsed, unpaidAllowed } = guarantee;
  return (
    <>
      {guaranteed > 0 && (
        <List.Item>
          {t(`hours.timecard.guarantee.${worked < guaranteed ? 'missed' : 'reached'}`, {
            guaranteed: number(guaranteed),
            worked: number(worked),
          })}
        </List.Item>
      )}
      {(['paidCallOff', 'unpaidCallOff', 'missedByNurse'] as const)
        .filter((kind) => guarantee[kind] > 0)
        .map((kind) => (
          <List.Item key={kind}>{t(`hours.timecard.${kind}`, { hours: number(guarantee[kind]) })}</List.Item>
        ))}
      {guarantee.unpaidCallOff > 0 && (
        <List.Item>{t('hours.timecard.allowance', { used: unpaidUsed, allowed: unpaidAllowed })}</List.Item>
      )}
      {topUp > 0 && <List.Item>{t('hours.timecard.topUp', { hours: number(topUp) })}</List.Item>}
    </>
  );
};

const Holidays = ({ holidays }: { holidays: NonNullable<Timecard['holidays']> }): ReactNode => {
  const { t, day, place, list } = useWords();
  if (holidays.calendar === null)
    return <List.Item>{t('hours.timecard.holidaysUnknown', { place: place(holidays.jurisdiction) })}</List.Item>;
  if (holidays.days.length === 0) return null;
  const days = list(holidays.days.map((one) => `${day(one.day)} (${one.name})`));
  return <List.Item>{t(`hours.timecard.holidays${holidays.rateAgreed ? '' : '.noRate'}`, { days })}</List.Item>;
};

/** What a week comes to, line by line, each with the rule that it follows. */
export const TimecardPay = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const { lines, guarantee, holidays, status } = timecard;
  if (lines.length === 0) return null;
  return (
    <Panel title={t('hours.timecard.pay')}>
      <Text size="sm" className="quiet">
        {t(status === 'approved' || status === 'invoiced' ? 'hours.timecard.fixed' : 'hours.timecard.asStated')}
      </Text>
      <Lines timecard={timecard} />
      <List size="sm">
        {guarantee && <Guarantee guarantee={guarantee} />}
        {holidays && <Holidays holidays={holidays} />}
      </List>
    </Panel>
  );
};
