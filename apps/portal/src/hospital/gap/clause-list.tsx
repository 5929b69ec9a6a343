import { Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconEqual, IconScale } from '@tabler/icons-react';
import type { components } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { clauseArguments, type Clause } from './clause-arguments.js';

type Symmetry = Pick<components['schemas']['SymmetryReportAnswer'], 'findings' | 'sides'>;

/** Each clause as a sentence. */
export const ClauseList = ({ clauses }: { clauses: readonly Clause[] }): ReactNode => {
  const { t, exact, number } = useWords();
  if (clauses.length === 0) return <Text className="quiet">{t('hospital.clauses.none')}</Text>;
  return (
    <List spacing={4}>
      {clauses.map((clause, index) => (
        <List.Item key={index}>
          {t(`hospital.clause.${clause.kind}`, clauseArguments(clause, { exact, number }))}
        </List.Item>
      ))}
    </List>
  );
};

/** What each side carries, beside the other, and where the scale tips. */
export const SymmetryTable = ({ findings, sides }: Symmetry): ReactNode => {
  const { t, number } = useWords();
  const shown = (value: number | null, unit: string): string =>
    value === null
      ? t('hospital.symmetry.nothing')
      : t(`hospital.symmetry.unit.${unit}`, { value: number(unit === 'minor-units' ? value / 100 : value) });
  return (
    <Stack gap="sm">
      <Title order={3} fz="md">
        {t('hospital.symmetry.title')}
      </Title>
      {sides.length > 0 && (
        <WideTable label={t('hospital.symmetry.title')} minWidth={320}>
          <Table aria-label={t('hospital.symmetry.title')}>
            <Table.Thead>
              <Table.Tr>
                {(['term', 'nurse', 'hospital'] as const).map((column) => (
                  <Table.Th key={column} scope="col" ta={column === 'term' ? 'left' : 'right'}>
                    {t(`hospital.symmetry.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sides.map(({ term, unit, nurse, hospital }) => (
                <Table.Tr key={term}>
                  <Table.Th scope="row" fw={400}>
                    <Group gap={6} wrap="nowrap">
                      {nurse === hospital ? <IconEqual size={18} aria-hidden /> : <IconScale size={18} aria-hidden />}
                      <span lang="en">{term.replaceAll(/[-/]/g, ' ')}</span>
                    </Group>
                  </Table.Th>
                  <Table.Td ta="right">{shown(nurse, unit)}</Table.Td>
                  <Table.Td ta="right">{shown(hospital, unit)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
      {findings.length === 0 ? (
        <Text className="quiet">{t('hospital.symmetry.balanced')}</Text>
      ) : (
        findings.map((finding) => (
          <Group key={`${finding.code} ${finding.term}`} gap={8} wrap="nowrap" align="flex-start">
            <IconAlertTriangle size={20} aria-hidden style={{ flex: 'none', color: 'var(--verdict-pathway)' }} />
            <Text>
              {t(`hospital.symmetry.finding.${finding.code}`)}{' '}
              <Text span className="quiet">
                {t(`hospital.symmetry.against.${finding.against}`)}
              </Text>
            </Text>
          </Group>
        ))
      )}
    </Stack>
  );
};
