import { Anchor, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconEqual, IconScale } from '@tabler/icons-react';
import type { components } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { ClauseRuleTitle } from '../../components/legal-basis.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { clauseSentence, termName } from '../clauses/term-words.js';
import type { Clause } from './clause-arguments.js';
import { RowHead } from '../../components/row-head.js';

type Schemas = components['schemas'];
type Symmetry = Pick<Schemas['SymmetryReportAnswer'], 'findings' | 'sides'>;

/** Each clause as a sentence. */
export const ClauseList = ({ clauses }: { clauses: readonly Clause[] }): ReactNode => {
  const words = useWords();
  if (clauses.length === 0) return <Text className="quiet">{words.t('hospital.clauses.none')}</Text>;
  return (
    <List spacing={4}>
      {clauses.map((clause, index) => (
        <List.Item key={index}>{clauseSentence(words, clause)}</List.Item>
      ))}
    </List>
  );
};

/** What each side carries, beside the other, and where the scale tips: the figures that the nurse reads too. */
export const SymmetryTable = ({ findings, sides, currency }: Symmetry & { currency: string }): ReactNode => {
  const words = useWords();
  const { t, exact } = words;
  const shown = (value: number | null, unit: string): string => {
    if (value === null) return t('hospital.symmetry.nothing');
    if (unit === 'minor-units') return exact({ currency, minorUnits: value });
    return t(`hospital.symmetry.unit.${unit}`, { value });
  };
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
                <Table.Tr key={`${term} ${unit}`}>
                  <RowHead fw={400}>
                    <Group gap={6} wrap="nowrap">
                      {nurse === hospital ? (
                        <IconEqual size={18} aria-hidden style={{ flex: 'none' }} />
                      ) : (
                        <IconScale size={18} aria-hidden style={{ flex: 'none' }} />
                      )}
                      {termName(words, term)}
                    </Group>
                  </RowHead>
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
        findings.map(({ code, term, against, nurse, hospital, unit }) => (
          <Group key={`${code} ${term}`} gap={8} wrap="nowrap" align="flex-start">
            <IconAlertTriangle size={20} aria-hidden style={{ flex: 'none', color: 'var(--verdict-pathway)' }} />
            <Text>
              <strong>{t(`hospital.symmetry.against.${against}`)}</strong>{' '}
              {t(`hospital.symmetry.finding.${code}`, {
                nurse: shown(nurse, unit),
                hospital: shown(hospital, unit),
              })}
            </Text>
          </Group>
        ))
      )}
    </Stack>
  );
};

/** What the law of the place says to the clauses; where no rule is known, that is said. */
export const ClauseRules = ({ rules }: { rules: readonly Schemas['ClauseRulingAnswer'][] }): ReactNode => {
  const { t } = useWords();
  const known = rules.flatMap(({ at, outcome, rule }) => (rule ? [{ at, outcome, rule }] : []));
  return (
    <Stack gap={6}>
      <Title order={3} fz="md">
        {t('hospital.clauses.law')}
      </Title>
      {known.length === 0 && <Text className="quiet">{t('hospital.clauses.noRule')}</Text>}
      {known.map(({ at, outcome, rule }) => (
        <div key={`${at} ${rule.id}`}>
          <Text>
            <strong>{t(`hospital.clauses.outcome.${outcome}`)}</strong> <ClauseRuleTitle of={rule} />
          </Text>
          <Anchor href={rule.sourceUrl} target="_blank" rel="noreferrer" size="sm" lang="en">
            {rule.citation}
          </Anchor>
        </div>
      ))}
    </Stack>
  );
};
