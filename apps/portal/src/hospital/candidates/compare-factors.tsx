import type { components } from '@crossward/api-client';
import { Table, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RowHead } from '../../components/row-head.js';
import { useWords } from '../../i18n/use-words.js';
import { factorsOf } from './factors-of.js';

type Explanation = components['schemas']['CandidateExplanation'];

/** What speaks for each, one factor a row: what counts most first, in one order for all. */
export const CompareFactors = ({ people }: { people: readonly Explanation[] }): ReactNode => {
  const { t, number } = useWords();
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Th scope="rowgroup" role="rowheader" colSpan={people.length + 1}>
          {t('hospital.compare.row.factors')}
        </Table.Th>
      </Table.Tr>
      {factorsOf(people.map(({ factors }) => factors)).map(({ factor, values, best }) => (
        <Table.Tr key={factor}>
          <RowHead fw={400}>{t(`shell.factor.${factor}`)}</RowHead>
          {values.map((value, index) => (
            <Table.Td key={people[index]?.nurseId} fw={value === best ? 700 : 400}>
              {value === null ? '–' : number(value, { style: 'percent' })}
              {value !== null && value === best && (
                <Text span size="sm" ms={6} style={{ whiteSpace: 'nowrap' }}>
                  <IconStarFilled size={12} aria-hidden /> {t('hospital.compare.best')}
                </Text>
              )}
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Table.Tbody>
  );
};
