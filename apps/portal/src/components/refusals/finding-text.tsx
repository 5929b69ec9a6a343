import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Facts } from '../facts/facts-in-words.js';
import { useRefusals } from './use-refusals.js';

interface FindingTextProps {
  /** What to do about this one, where its list tells it too. */
  finding: { code?: string; message: string; nextStep?: string | null; facts?: Facts };
}

/** What the server found, in the reader's language where its code has words there. */
export const FindingText = ({ finding: { code, message, nextStep, facts } }: FindingTextProps): ReactNode => {
  const { t } = useWords();
  const { loading, of } = useRefusals();
  if (loading) return null;
  const said = of(code, facts);
  const own = (
    <span lang="en">
      {message} {nextStep && <strong>{nextStep}</strong>}
    </span>
  );
  if (said === undefined) return own;
  if (!nextStep) return said;
  return (
    <>
      {said}
      <details>
        <summary>{t('shell.problem.original')}</summary>
        {own}
      </details>
    </>
  );
};
