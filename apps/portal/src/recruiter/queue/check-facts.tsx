import { Table, Text } from '@mantine/core';
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { components } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import styles from './queue.module.css';
import { Said } from './said.js';
import { useFactWords } from './use-fact-words.js';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';

type Check = components['schemas']['VerificationView'];
type Comparison = Check['comparisons'][number];

const Agreement = ({ agrees }: { agrees: boolean | null }): ReactNode => {
  const { t } = useWords();
  const [Icon, word, colour] =
    agrees === null
      ? ([IconMinus, 'unknown', 'undetermined'] as const)
      : agrees
        ? ([IconCheck, 'agrees', 'authorised'] as const)
        : ([IconX, 'differs', 'barred'] as const);
  return (
    <span
      style={{
        display: 'inline-flex',
        gap: 4,
        alignItems: 'center',
        fontWeight: 600,
        whiteSpace: 'nowrap',
        color: `var(--verdict-${colour})`,
      }}
    >
      <Icon size={16} aria-hidden />
      {t(`recruiter.compared.${word}`)}
    </span>
  );
};

/** The claim and what the source says of it, line by line; a difference is marked by word, icon and colour. */
export const Comparisons = ({ comparisons }: { comparisons: readonly Comparison[] }): ReactNode => {
  const { t } = useWords();
  const { nameOf, valueOf } = useFactWords();
  if (comparisons.length === 0) return <Text className="quiet">{t('recruiter.compared.none')}</Text>;
  return (
    <WideTable label={t('recruiter.compared.title')} minWidth={460}>
      <Table aria-label={t('recruiter.compared.title')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {(['field', 'claimed', 'found', 'result'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`recruiter.compared.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {comparisons.map(({ field, claimed, found, agrees }, index) => (
            <Table.Tr key={`${field} ${index}`} className={agrees === false ? styles['differs'] : undefined}>
              <RowHead>
                <Said {...nameOf(field)} />
              </RowHead>
              <Table.Td>
                <Said {...valueOf(field, claimed)} />
              </Table.Td>
              <Table.Td fw={agrees === false ? 650 : undefined}>
                <Said {...valueOf(field, found)} />
              </Table.Td>
              <Table.Td>
                <Agreement agrees={agrees} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
