import type { ReactNode } from 'react';
import { Because, Failure } from '../../components/reasons/reason.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import styles from './candidate-row.module.css';
import { codeOf, type Candidate } from './use-candidates.js';

const REASONS = 3;

const Reasons = ({ candidate }: { candidate: Candidate }): ReactNode => {
  const { t, number } = useWords();
  const strongest = [...candidate.factors].sort((a, b) => b.weight * b.value - a.weight * a.value).slice(0, REASONS);
  if (candidate.eligible)
    return (
      <ul className={styles['reasons']}>
        {strongest.map((factor) => (
          <li key={factor.factor}>
            {t('shell.pair', {
              name: t(`shell.factor.${factor.factor}`),
              value: number(factor.value, { style: 'percent' }),
            })}
            <div className="quiet">
              <Because of={factor} />
            </div>
          </li>
        ))}
      </ul>
    );
  return (
    <ul className={styles['reasons']}>
      {candidate.failed.map((failure) => (
        <li key={failure.constraint}>
          <strong>{t(`shell.constraint.${failure.constraint}`)}</strong>
          <div className="quiet">
            <Failure of={failure} />
          </div>
        </li>
      ))}
    </ul>
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
      <td role="cell">
        <input
          type="checkbox"
          className={styles['choice']}
          aria-label={t('hospital.compare.choose', { name })}
          checked={chosen}
          disabled={full && !chosen}
          onChange={() => onChoose(candidate.nurseId)}
        />
      </td>
      <td role="cell" data-number>
        {candidate.rank === null ? '–' : number(candidate.rank)}
      </td>
      <th scope="row" role="rowheader" className={styles['name']}>
        {name}
      </th>
      <td role="cell">
        <Verdict verdict={authorisation.verdict} />
        {authorisation.verdict === 'pathway' && authorisation.earliestStart && (
          <div className="quiet">{t('hospital.candidate.from', { day: day(authorisation.earliestStart.typical) })}</div>
        )}
      </td>
      <td role="cell">{day(candidate.availableFrom)}</td>
      <td role="cell" data-number>
        <div className={styles['score']}>{number(candidate.score, { style: 'percent' })}</div>
        <div className="bar" aria-hidden style={{ minWidth: '4rem' }}>
          <span style={{ width: `${candidate.score * 100}%` }} />
        </div>
      </td>
      <td role="cell">
        <Reasons candidate={candidate} />
      </td>
    </>
  );
};
