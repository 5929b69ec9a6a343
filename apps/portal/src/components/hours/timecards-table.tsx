import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Figure } from '../figure.js';
import { RowHead } from '../row-head.js';
import { VirtualTable } from '../virtual-table.js';
import { statedHours, type Timecard } from './timecard.js';
import { useNurseName } from './use-nurse-name.js';

interface TimecardsTableProps {
  label: string;
  items: readonly Timecard[];
  onNearEnd: () => void;
  /** Where the page of a card is. */
  to: string;
  /** Says at which facility it was, for who looks at more than one hospital. */
  withPlace?: boolean;
}

const COLUMNS = ['weekOf', 'nurse', 'status', 'hours', 'pay'] as const;
const RIGHT: readonly string[] = ['hours', 'pay'];

/** Timecards of any number of placements, week by week. */
export const TimecardsTable = ({ label, items, onNearEnd, to, withPlace = false }: TimecardsTableProps): ReactNode => {
  const { t, day, number, exact } = useWords();
  const nameOf = useNurseName();
  return (
    <VirtualTable
      label={label}
      items={items}
      keyOf={({ id }) => id}
      columns={COLUMNS.length}
      minWidth={620}
      rowPx={withPlace ? 68 : 48}
      onNearEnd={onNearEnd}
      head={COLUMNS.map((column) => (
        <Table.Th key={column} scope="col" ta={RIGHT.includes(column) ? 'right' : 'left'}>
          {t(`hours.list.${column}`)}
        </Table.Th>
      ))}
    >
      {(card) => (
        <>
          <RowHead>
            <Anchor component={Link} to={`${to}/${card.id}`} fw={600}>
              {day(card.weekStartsOn)}
            </Anchor>
          </RowHead>
          <Table.Td>
            {nameOf(card)}
            {withPlace && (
              <Text size="sm" className="quiet" component="span" display="block">
                {`${card.unitName} · ${card.facilityName}`}
              </Text>
            )}
          </Table.Td>
          <Table.Td>{t(`hours.status.${card.status}`)}</Table.Td>
          <Figure>{number(statedHours(card))}</Figure>
          <Figure>
            {card.pay ? (
              exact(card.pay)
            ) : (
              <Text span className="quiet">
                –
              </Text>
            )}
          </Figure>
        </>
      )}
    </VirtualTable>
  );
};
