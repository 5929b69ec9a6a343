import type { components } from '@crossward/api-client';
import { Table, Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { WideTable } from './wide-table.js';
import { RowHead } from './row-head.js';

type Change = components['schemas']['TermChangeAnswer'] & { reason?: string };

/** As the nurse looks at it; the hospital's page shows the same. */
const FAVOURS = { nurse: IconArrowUpRight, hospital: IconArrowDownRight, unclear: IconQuestionMark } as const;

/** The words of the side that reads. */
export interface TermWords {
  term: string;
  favours: string;
  nameOf: (term: string) => string;
  valueOf: (term: string, value: unknown) => string;
  favoured: (side: Change['favours']) => string;
}

export interface TermChangesProps {
  label: string;
  before: string;
  after: string;
  changes: readonly Change[];
}

/** What is different, before and after side by side, and whom it favours. */
export const TermChangesTable = ({
  label,
  before,
  after,
  changes,
  say,
}: TermChangesProps & { say: TermWords }): ReactNode => (
  <WideTable label={label} minWidth={560}>
    <Table verticalSpacing="xs" aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say.term}</Table.Th>
          <Table.Th scope="col">{before}</Table.Th>
          <Table.Th scope="col">{after}</Table.Th>
          <Table.Th scope="col">{say.favours}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ term, before: was, after: is, favours, reason }) => {
          const Icon = FAVOURS[favours];
          return (
            <Table.Tr key={term} style={{ verticalAlign: 'top' }}>
              <RowHead>{say.nameOf(term)}</RowHead>
              <Table.Td className="quiet">{say.valueOf(term, was)}</Table.Td>
              <Table.Td>
                <Text span fw={600}>
                  {say.valueOf(term, is)}
                </Text>
                {reason !== undefined && (
                  <Text size="sm" className="quiet" dir="auto">
                    {reason}
                  </Text>
                )}
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <Icon size={16} aria-hidden /> {say.favoured(favours)}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  </WideTable>
);
