import { Anchor, Checkbox, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Figure } from '../../components/figure.js';
import { statedHours, type Timecard } from '../../components/hours/timecard.js';
import { useNurseName } from '../../components/hours/use-nurse-name.js';
import { RowHead } from '../../components/row-head.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { useWords } from '../../i18n/use-words.js';

interface BillableTableProps {
  cards: readonly Timecard[];
  chosen: ReadonlySet<string>;
  onChange: (timecardId: string, wanted: boolean) => void;
}

/** Approved weeks, to choose those that an invoice is for. */
export const BillableTable = ({ cards, chosen, onChange }: BillableTableProps): ReactNode => {
  const { t, day, number, exact } = useWords();
  const nameOf = useNurseName();
  return (
    <VirtualTable
      label={t('recruiter.issue.cards')}
      items={cards}
      keyOf={({ id }) => id}
      columns={4}
      minWidth={620}
      rowPx={52}
      head={
        <>
          <Table.Th scope="col">{t('hours.list.weekOf')}</Table.Th>
          <Table.Th scope="col">{t('hours.list.nurse')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('hours.list.hours')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('hours.list.pay')}
          </Table.Th>
        </>
      }
    >
      {(card) => (
        <>
          <RowHead>
            <Checkbox
              label={day(card.weekStartsOn)}
              aria-label={t('hours.invoice.week', { day: day(card.weekStartsOn), name: nameOf(card) })}
              checked={chosen.has(card.id)}
              onChange={({ currentTarget }) => onChange(card.id, currentTarget.checked)}
            />
          </RowHead>
          <Table.Td>
            <Anchor component={Link} to={`/recruiter/timecards/${card.id}`}>
              {nameOf(card)}
            </Anchor>
          </Table.Td>
          <Figure>{number(statedHours(card))}</Figure>
          <Figure>{card.pay ? exact(card.pay) : '–'}</Figure>
        </>
      )}
    </VirtualTable>
  );
};
