import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Group, List, Table, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CSSProperties, ReactNode } from 'react';
import { api } from '../../api/client.js';
import { LegalBasis } from '../../components/legal-basis.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { CompareFactors } from './compare-factors.js';
import styles from './compare-page.module.css';
import { codeOf } from './use-candidates.js';
import { RowHead } from '../../components/row-head.js';

type Explanation = components['schemas']['CandidateExplanation'];

const useExplanations = (gapId: string, nurseIds: readonly string[]) =>
  useQueries({
    queries: nurseIds.map((nurseId) => ({
      queryKey: ['candidates', gapId, 'explanation', nurseId],
      queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}/candidates/{nurseId}', { params: { path: { gapId, nurseId } } })),
    })),
  });

/** What is compared, one row each. */
const useRows = (): [string, (one: Explanation) => ReactNode][] => {
  const { t, day, number, language } = useWords();
  const { nameOf, langOf } = useVocabulary();
  const list = (items: readonly string[], langs: readonly (string | undefined)[] = []): ReactNode =>
    items.length === 0 ? (
      t('hospital.none')
    ) : (
      <List size="sm">
        {items.map((item, at) => (
          <List.Item key={item} lang={langs[at]}>
            {item}
          </List.Item>
        ))}
      </List>
    );
  return [
    ['rank', ({ rank }) => (rank === null ? t('hospital.compare.notRanked') : number(rank))],
    ['score', ({ score }) => number(score, { style: 'percent' })],
    [
      'licence',
      ({ authorisation }) => (
        <>
          <Verdict verdict={authorisation.verdict} />
          {authorisation.verdict === 'pathway' && authorisation.earliestStart && (
            <Text size="sm">{t('hospital.candidate.from', { day: day(authorisation.earliestStart.typical) })}</Text>
          )}
          {authorisation.citation && (
            <Anchor href={authorisation.citation.sourceUrl} target="_blank" rel="noreferrer" size="sm">
              <LegalBasis of={authorisation.citation.legalBasis} />
            </Anchor>
          )}
        </>
      ),
    ],
    ['available', ({ availableFrom }) => day(availableFrom)],
    [
      'specialties',
      ({ skills }) =>
        list(
          skills.specialties.map(({ specialty, years }) =>
            t('hospital.compare.years', { specialty: nameOf(specialty), years }),
          ),
        ),
    ],
    [
      'certificates',
      ({ skills }) =>
        list(
          skills.certificates.map(({ kind }) => nameOf(kind)),
          skills.certificates.map(({ kind }) => langOf(kind)),
        ),
    ],
    [
      'languages',
      ({ skills }) => list(skills.languages.map((spoken) => `${language(spoken.language)} ${spoken.level}`)),
    ],
    ['lacks', ({ failed }) => list(failed.map(({ constraint }) => t(`shell.constraint.${constraint}`)))],
  ];
};

/** Up to four nurses beside each other, the same question in the same row. */
export const ComparePage = (): ReactNode => {
  const { t } = useWords();
  const { gapId = '', nurseIds = '' } = useParams({ strict: false }) as { gapId?: string; nurseIds?: string };
  const rows = useRows();
  const answers = useExplanations(gapId, nurseIds.split(',').slice(0, 4));
  const error = answers.find((answer) => answer.isError)?.error;
  const people = answers.flatMap(({ data }) => (data ? [data] : []));
  return (
    <Page title={t('hospital.compare.title')} lead={t('hospital.compare.lead')}>
      <Anchor component={Link} to={`/hospital/gaps/${gapId}`}>
        <Group gap={4}>
          <IconArrowLeft size={18} aria-hidden />
          {t('hospital.compare.back')}
        </Group>
      </Anchor>
      {error && <Problem error={error} />}
      {!error && people.length < answers.length && <PageSkeleton />}
      {people.length > 0 && people.length === answers.length && (
        <div
          className={`panel ${styles['box']}`}
          role="region"
          aria-label={t('hospital.compare.title')}
          tabIndex={0}
          style={{ '--people': people.length } as CSSProperties}
        >
          <Table verticalSpacing="sm" layout="fixed" aria-label={t('hospital.compare.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Td />
                {people.map(({ nurseId }) => (
                  <Table.Th key={nurseId} scope="col">
                    {t('hospital.candidate.code', { code: codeOf(nurseId) })}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(([name, show]) => (
                <Table.Tr key={name} style={{ verticalAlign: 'top' }}>
                  <RowHead>{t(`hospital.compare.row.${name}`)}</RowHead>
                  {people.map((person) => (
                    <Table.Td key={person.nurseId}>{show(person)}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
            <CompareFactors people={people} />
          </Table>
        </div>
      )}
    </Page>
  );
};
