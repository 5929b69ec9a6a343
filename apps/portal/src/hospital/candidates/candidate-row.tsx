import { Checkbox, List, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Because, Failure } from '../../components/reasons/reason.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { codeOf, type Candidate } from './use-candidates.js';

const REASONS = 3;

const Reasons = ({ candidate }: { candidate: Candidate }): ReactNode => {
  const { t, number } = useWords();
  const strongest = [...candidate.factors].sort((a, b) => b.weight * b.value - a.weight * a.value).slice(0, REASONS);
  if (candidate.eligible)
    return (
      <List size="sm" spacing={2}>
        {strongest.map((factor) => (
          <List.Item key={factor.factor}>
            {t(`shell.factor.${factor.factor}`)}: {number(factor.value, { style: 'percent' })}
            <Text size="sm" className="quiet">
              <Because of={factor} />
            </Text>
          </List.Item>
        ))}
      </List>
    );
  return (
    <List size="sm" spacing={2}>
      {candidate.failed.map((failure) => (
        <List.Item key={failure.constraint}>
          <strong>{t(`shell.constraint.${failure.constraint}`)}</strong>
          <Text size="sm" className="quiet">
            <Failure of={failure} />
          </Text>
        </List.Item>
      ))}
    </List>
  );
};

interface CandidateRowProps {
  candidate: Candidate;
  chosen: boolean;
  /** As many as can stand side by side are chosen already. */
  full: boolean;
  onChoose: (nurseId: string) => void;
}

/** One nurse for the gap, with the strongest reasons for or the reasons against. */
export const CandidateRow = ({ candidate, chosen, full, onChoose }: CandidateRowProps): ReactNode => {
  const { t, day, number } = useWords();
  const { authorisation } = candidate;
  const name = t('hospital.candidate.code', { code: codeOf(candidate.nurseId) });
  return (
    <>
      <Table.Td>
        <Checkbox
          aria-label={t('hospital.compare.choose', { name })}
          checked={chosen}
          disabled={full && !chosen}
          onChange={() => onChoose(candidate.nurseId)}
        />
      </Table.Td>
      <Table.Th scope="row" ta="right">
        {candidate.rank === null ? '–' : number(candidate.rank)}
      </Table.Th>
      <Table.Td>
        <Text fw={600} span>
          {name}
        </Text>
      </Table.Td>
      <Table.Td>
        <Verdict verdict={authorisation.verdict} />
        {authorisation.verdict === 'pathway' && authorisation.earliestStart && (
          <Text size="sm" className="quiet">
            {t('hospital.candidate.from', { day: day(authorisation.earliestStart.typical) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{day(candidate.availableFrom)}</Table.Td>
      <Table.Td>
        <Text fw={600} ta="right">
          {number(candidate.score, { style: 'percent' })}
        </Text>
        <div className="bar" aria-hidden style={{ minWidth: '4rem' }}>
          <span style={{ width: `${candidate.score * 100}%` }} />
        </div>
      </Table.Td>
      <Table.Td miw={260}>
        <Reasons candidate={candidate} />
      </Table.Td>
    </>
  );
};
