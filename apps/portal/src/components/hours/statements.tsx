import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Statement } from './statement.js';
import type { Said, Timecard } from './timecard.js';

interface StatementsProps {
  timecard: Timecard;
  /** The side that reads is told of its own words as its own, and of the last two; who looks on, of all. */
  reader: Said['by'] | null;
}

/** What both sides said of a week, each beside what was said before it. */
export const Statements = ({ timecard: { statements }, reader }: StatementsProps): ReactNode => {
  const { t } = useWords();
  if (statements.length === 0) return null;
  const from = reader === null ? 0 : Math.max(0, statements.length - 2);
  return (
    <SimpleGrid cols={{ base: 1, lg: statements.length - from > 1 ? 2 : 1 }} spacing="lg">
      {statements.slice(from).map((statement, index) => (
        <Statement
          key={statement.at}
          statement={statement}
          before={statements[from + index - 1]}
          title={t(`hours.statement.${statement.by === reader ? 'own' : statement.by}`)}
        />
      ))}
    </SimpleGrid>
  );
};
