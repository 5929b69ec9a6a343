import type { components } from '@crossward/api-client';
import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Figure } from '../../components/figure.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';
import { RowHead } from '../../components/row-head.js';

type Said = components['schemas']['StatementAnswer'];

interface StatementProps {
  statement: Said;
  /** What the other side said before it. */
  before?: Said | undefined;
}

/** Hours have two decimals at most. */
export const hoursIn = ({ entries }: Pick<Said, 'entries'>): number =>
  Math.round(entries.reduce((sum, { hours }) => sum + hours, 0) * 100) / 100;

/** Times as one side states them, with its reason where it disagrees. */
export const Statement = ({ statement, before }: StatementProps): ReactNode => {
  const { t, instant, wallClock, number } = useWords();
  const { entries, by, at, reason, note } = statement;
  const difference = before ? hoursIn(statement) - hoursIn(before) : 0;
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
                <RowHead fw={400}>{wallClock(entry.localStartsAt)}</RowHead>
                <Table.Td>{wallClock(entry.localEndsAt)}</Table.Td>
                <Table.Td>
                  {t(`hospital.timeKind.${entry.kind}`)}
                  {entry.charge && ` · ${t('hospital.timeKind.charge')}`}
                </Table.Td>
                <Figure>{number(entry.breakMinutes)}</Figure>
                <Figure>{number(entry.hours)}</Figure>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <RowHead colSpan={4}>{t('hospital.timecard.total')}</RowHead>
              <Figure fw={700}>{number(hoursIn(statement))}</Figure>
            </Table.Tr>
            {difference !== 0 && (
              <Table.Tr>
                <RowHead colSpan={4} fw={400}>
                  {t('hospital.timecard.difference')}
                </RowHead>
                <Figure>{number(difference, { signDisplay: 'always' })}</Figure>
              </Table.Tr>
            )}
          </Table.Tfoot>
        </Table>
      </WideTable>
    </Panel>
  );
};
