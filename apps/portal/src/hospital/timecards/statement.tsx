import type { components } from '@crossward/api-client';
import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';
import { RowHead } from '../../components/row-head.js';

/** Times as one side states them, with its reason where it disagrees. */
export const Statement = ({ statement }: { statement: components['schemas']['StatementAnswer'] }): ReactNode => {
  const { t, instant, number } = useWords();
  const { entries, by, at, reason, note } = statement;
  const title = t(`hospital.statement.${by}`);
  return (
    <Panel
      title={title}
      aside={
        <Text size="sm" className="quiet">
          {instant(at)}
        </Text>
      }
    >
      {reason !== null && <Text>{t(`hospital.disputeReason.${reason}`)}</Text>}
      {note !== null && <Text dir="auto">{note}</Text>}
      <WideTable label={title} minWidth={480}>
        <Table aria-label={title} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              {(['from', 'until', 'kind', 'break', 'hours'] as const).map((column) => (
                <Table.Th key={column} scope="col" ta={column === 'break' || column === 'hours' ? 'right' : 'left'}>
                  {t(`hospital.timecard.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Table.Tr key={`${entry.startsAt} ${entry.kind}`}>
                <RowHead fw={400}>{instant(entry.startsAt)}</RowHead>
                <Table.Td>{instant(entry.endsAt)}</Table.Td>
                <Table.Td>
                  {t(`hospital.timeKind.${entry.kind}`)}
                  {entry.charge && ` · ${t('hospital.timeKind.charge')}`}
                </Table.Td>
                <Table.Td ta="right">{number(entry.breakMinutes)}</Table.Td>
                <Table.Td ta="right">{number(entry.hours)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <RowHead colSpan={4}>{t('hospital.timecard.total')}</RowHead>
              <Table.Td ta="right" fw={700}>
                {number(entries.reduce((sum, { hours }) => sum + hours, 0))}
              </Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </WideTable>
    </Panel>
  );
};
