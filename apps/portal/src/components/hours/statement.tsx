import { Badge, Table, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Figure } from '../figure.js';
import { Panel } from '../panel.js';
import { RowHead } from '../row-head.js';
import { WideTable } from '../wide-table.js';
import { compareTimes, type ComparedTime, type TimePart } from './compare-times.js';
import { decimalsOf, sumOfHours, sumOnCall, type Said, type StatedTime } from './timecard.js';

interface StatementProps {
  statement: Said;
  /** What was said before it, by the other side for example. */
  before?: Said | undefined;
  title: string;
}

interface Decimals {
  decimals: Intl.NumberFormatOptions;
}

const COLUMNS = ['from', 'until', 'kind', 'break', 'hours'] as const;
const FIGURES: readonly string[] = ['break', 'hours'];

/** What is another than before: marked by weight, and said to who cannot see it. */
const Part = ({ differs, children }: { differs: boolean; children: ReactNode }): ReactNode => {
  const { t } = useWords();
  if (!differs) return children;
  return (
    <Text component="mark" inherit fw={700} td="underline" bg="transparent" c="inherit">
      {children}
      <VisuallyHidden>{` (${t('hours.statement.changed')})`}</VisuallyHidden>
    </Text>
  );
};

/** Each word whole: a column that is short of room would break them. */
const Kind = ({ kind, charge }: Pick<StatedTime, 'kind' | 'charge'>): ReactNode => {
  const { t } = useWords();
  return (
    <>
      <Text span inherit style={{ whiteSpace: 'nowrap' }}>
        {t(`hours.kind.${kind}`)}
      </Text>
      {charge && ` · ${t('hours.kind.charge')}`}
    </>
  );
};

const TimeRow = ({ time, differs, decimals }: ComparedTime & Decimals): ReactNode => {
  const { t, wallClock, number } = useWords();
  const isOther = (...parts: TimePart[]): boolean =>
    differs !== 'added' && parts.some((part) => differs.includes(part));
  return (
    <Table.Tr>
      <RowHead fw={400}>
        <Part differs={isOther('startsAt')}>{wallClock(time.localStartsAt)}</Part>
        {differs === 'added' && (
          <Badge ml="xs" variant="outline" color="gray" c="inherit" tt="none">
            {t('hours.statement.added')}
          </Badge>
        )}
      </RowHead>
      <Table.Td>
        <Part differs={isOther('endsAt')}>{wallClock(time.localEndsAt)}</Part>
      </Table.Td>
      <Table.Td>
        <Part differs={isOther('kind', 'charge')}>
          <Kind {...time} />
        </Part>
      </Table.Td>
      <Figure>
        <Part differs={isOther('breakMinutes')}>{number(time.breakMinutes)}</Part>
      </Figure>
      <Figure>{number(time.hours, decimals)}</Figure>
    </Table.Tr>
  );
};

const LeftOut = ({ time, decimals }: { time: StatedTime } & Decimals): ReactNode => {
  const { t, wallClock, number } = useWords();
  return (
    <Table.Tr className="quiet">
      <RowHead fw={400}>
        <del>{wallClock(time.localStartsAt)}</del>
        <Badge ml="xs" variant="outline" color="gray" c="inherit" tt="none">
          {t('hours.statement.leftOut')}
        </Badge>
      </RowHead>
      <Table.Td>
        <del>{wallClock(time.localEndsAt)}</del>
      </Table.Td>
      <Table.Td>
        <Kind {...time} />
      </Table.Td>
      <Figure>
        <del>{number(time.breakMinutes)}</del>
      </Figure>
      <Figure>{number(0, decimals)}</Figure>
    </Table.Tr>
  );
};

const Foot = ({ statement, before, decimals }: Omit<StatementProps, 'title'> & Decimals): ReactNode => {
  const { t, number } = useWords();
  const hours = sumOfHours(statement.entries);
  const onCall = sumOnCall(statement.entries);
  const difference = before ? Math.round((hours - sumOfHours(before.entries)) * 100) / 100 : 0;
  return (
    <Table.Tfoot>
      <Table.Tr>
        <RowHead colSpan={4}>{t('hours.timecard.total')}</RowHead>
        <Figure fw={700}>{number(hours, decimals)}</Figure>
      </Table.Tr>
      {difference !== 0 && (
        <Table.Tr>
          <RowHead colSpan={4} fw={400}>
            {t('hours.timecard.difference')}
          </RowHead>
          <Figure>{number(difference, { ...decimals, signDisplay: 'always' })}</Figure>
        </Table.Tr>
      )}
      {onCall > 0 && (
        <Table.Tr>
          <RowHead colSpan={4} fw={400}>
            {t('hours.kind.on-call')}
          </RowHead>
          <Figure>{number(onCall, decimals)}</Figure>
        </Table.Tr>
      )}
    </Table.Tfoot>
  );
};

/** Times as one side states them, with its reason where it disagrees, and what is another than before. */
export const Statement = ({ statement, before, title }: StatementProps): ReactNode => {
  const { t, instant } = useWords();
  const { entries, at, reason, note } = statement;
  const { times, leftOut } = compareTimes(before?.entries ?? [], entries);
  const decimals = decimalsOf([...entries, ...(before?.entries ?? [])]);
  return (
    <Panel
      title={title}
      aside={
        <Text size="sm" className="quiet">
          {instant(at)}
        </Text>
      }
    >
      {reason !== null && <Text>{t(`hours.reason.${reason}`)}</Text>}
      {note !== null && <Text dir="auto">{note}</Text>}
      <WideTable label={title} minWidth={480}>
        <Table aria-label={title} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col" ta={FIGURES.includes(column) ? 'right' : 'left'}>
                  {t(`hours.timecard.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {times.map(({ time, differs }) => (
              <TimeRow
                key={`${time.startsAt} ${time.kind}`}
                time={time}
                differs={before === undefined ? [] : differs}
                decimals={decimals}
              />
            ))}
            {leftOut.map((time) => (
              <LeftOut key={`${time.startsAt} ${time.kind}`} time={time} decimals={decimals} />
            ))}
          </Table.Tbody>
          <Foot statement={statement} before={before} decimals={decimals} />
        </Table>
      </WideTable>
    </Panel>
  );
};
