import type { components } from '@crossward/api-client';
import { Anchor, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconExternalLink, IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ClauseRuleTitle } from '../../components/legal-basis.js';
import { TermLink } from '../../components/term-link.js';
import { useWords, type Words } from '../../i18n/use-words.js';
import { clauseSentence, type ClauseOfApi } from './clause-sentence.js';
import { exactMoney } from './exact-money.js';
import { Panel } from '../../components/panel.js';
import { termName } from './term-value.js';
import { RowHead } from '../../components/row-head.js';

type Symmetry = components['schemas']['SymmetryReportAnswer'];
type Ruling = components['schemas']['ClauseRulingAnswer'];
type Side = components['schemas']['SideFiguresAnswer'];

const figure = (words: Words, value: number | null, unit: Side['unit'], currency: string): string => {
  if (value === null) return '–';
  if (unit === 'minor-units') return exactMoney(words, { currency, minorUnits: value });
  return words.t(`nurse.unit.${unit}`, { value });
};

const Sides = ({ sides, currency }: { sides: readonly Side[]; currency: string }): ReactNode => {
  const words = useWords();
  const { t } = words;
  return (
    <Table aria-label={t('nurse.clauses.sides')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('nurse.terms.term')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('nurse.side.nurse')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('nurse.side.hospital')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sides.map(({ term, unit, nurse, hospital }) => (
          <Table.Tr key={`${term} ${unit}`}>
            <RowHead fw={400}>{termName(words, term)}</RowHead>
            <Table.Td ta="right">{figure(words, nurse, unit, currency)}</Table.Td>
            <Table.Td ta="right">{figure(words, hospital, unit, currency)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const Rulings = ({ rules }: { rules: readonly Ruling[] }): ReactNode => {
  const { t } = useWords();
  const known = rules.flatMap(({ outcome, rule, at }) => (rule ? [{ outcome, rule, at }] : []));
  return (
    <div>
      <Title order={3} fz="md" mb={6}>
        {t('nurse.clauses.law')}
      </Title>
      {known.length === 0 ? (
        <Text size="sm" className="quiet">
          {t('nurse.clauses.noRule')}
        </Text>
      ) : (
        <List size="sm" spacing={6} icon={<IconScale size={16} aria-hidden />}>
          {known.map(({ outcome, rule, at }) => (
            <List.Item key={`${rule.id} ${at}`}>
              <strong>{t(`nurse.ruling.${outcome}`)}</strong> <ClauseRuleTitle of={rule} />{' '}
              <Anchor href={rule.sourceUrl} target="_blank" rel="noreferrer" underline="always">
                <span lang="en">{rule.citation}</span>{' '}
                <IconExternalLink size={14} aria-label={t('nurse.route.outside')} />
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </div>
  );
};

interface ClausesPanelProps {
  clauses: readonly ClauseOfApi[];
  symmetry?: Pick<Symmetry, 'sides' | 'findings'>;
  rules?: readonly Ruling[];
  currency: string;
}

/** The clauses in plain sentences, what each side carries, and what is one-sided. */
export const ClausesPanel = ({ clauses, symmetry, rules, currency }: ClausesPanelProps): ReactNode => {
  const words = useWords();
  const { t } = words;
  return (
    <Panel title={t('nurse.clauses.title')}>
      <List spacing={4}>
        {clauses.map((clause, index) => (
          <List.Item key={index}>{clauseSentence(words, clause)}</List.Item>
        ))}
      </List>
      {symmetry && (
        <>
          <Text size="sm">
            <TermLink term="symmetry">{t('nurse.clauses.symmetry')}</TermLink>
          </Text>
          <Sides sides={symmetry.sides} currency={currency} />
          {symmetry.findings.length === 0 ? (
            <Text size="sm">{t('nurse.clauses.even')}</Text>
          ) : (
            <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
              {symmetry.findings.map(({ code, term, against, nurse, hospital, unit }) => (
                <Group key={`${code} ${term}`} component="li" gap={8} wrap="nowrap" align="flex-start">
                  <IconAlertTriangle
                    size={18}
                    aria-hidden
                    style={{ flex: 'none', marginTop: 2, color: 'var(--verdict-pathway)' }}
                  />
                  <Text size="sm">
                    <strong>{t(`nurse.against.${against}`)}</strong>{' '}
                    {t(`nurse.symmetry.${code}`, {
                      nurse: figure(words, nurse, unit, currency),
                      hospital: figure(words, hospital, unit, currency),
                    })}
                  </Text>
                </Group>
              ))}
            </Stack>
          )}
        </>
      )}
      {rules && <Rulings rules={rules} />}
    </Panel>
  );
};
