import type { components } from '@crossward/api-client';
import { Stack, Table, Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { ScrollingTable } from './scrolling-table.js';
import { termName, termValue } from './term-value.js';

type Change = components['schemas']['TermChangeAnswer'] & { reason?: string };

const FAVOURS = { nurse: IconArrowUpRight, hospital: IconArrowDownRight, unclear: IconQuestionMark } as const;

interface TermChangesProps {
  label: string;
  before: string;
  after: string;
  changes: readonly Change[];
}

/** What is different, before and after side by side, and whom it favours. */
export const TermChanges = ({ label, before, after, changes }: TermChangesProps): ReactNode => {
  const words = useWords();
  const { t } = words;
  return (
    <ScrollingTable label={label} minWidth={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('nurse.terms.term')}</Table.Th>
          <Table.Th scope="col">{before}</Table.Th>
          <Table.Th scope="col">{after}</Table.Th>
          <Table.Th scope="col">{t('nurse.terms.favours')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ term, before: was, after: is, favours, reason }) => {
          const Icon = FAVOURS[favours];
          return (
            <Table.Tr key={term}>
              <Table.Th scope="row">{termName(words, term)}</Table.Th>
              <Table.Td className="quiet">{termValue(words, was)}</Table.Td>
              <Table.Td>
                <Stack gap={2}>
                  <Text span fw={600}>
                    {termValue(words, is)}
                  </Text>
                  {reason !== undefined && (
                    <Text span size="sm" className="quiet" dir="auto">
                      {reason}
                    </Text>
                  )}
                </Stack>
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <Icon size={16} aria-hidden /> {t(`nurse.favours.${favours}`)}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </ScrollingTable>
  );
};
