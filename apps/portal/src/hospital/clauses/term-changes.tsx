import type { components } from '@crossward/api-client';
import { Table, Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { termName, termValue } from './term-words.js';

type Change = components['schemas']['TermChangeAnswer'] & { reason?: string };

/** As the nurse looks at it, whose page shows the same. */
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
    <WideTable label={label} minWidth={560}>
      <Table verticalSpacing="xs" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hospital.symmetry.term')}</Table.Th>
            <Table.Th scope="col">{before}</Table.Th>
            <Table.Th scope="col">{after}</Table.Th>
            <Table.Th scope="col">{t('hospital.term.favours')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ term, before: was, after: is, favours, reason }) => {
            const Icon = FAVOURS[favours];
            return (
              <Table.Tr key={term} style={{ verticalAlign: 'top' }}>
                <Table.Th scope="row">{termName(words, term)}</Table.Th>
                <Table.Td className="quiet">{termValue(words, was)}</Table.Td>
                <Table.Td>
                  <Text span fw={600}>
                    {termValue(words, is)}
                  </Text>
                  {reason !== undefined && (
                    <Text size="sm" className="quiet" dir="auto">
                      {reason}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <Icon size={16} aria-hidden /> {t(`hospital.term.favours.${favours}`)}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
