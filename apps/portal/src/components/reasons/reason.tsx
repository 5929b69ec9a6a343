import type { components } from '@crossward/api-client';
import { MATCH_REASONS, type MatchReason } from '@crossward/contracts';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { sayReason } from './say-reason.js';

type Told = components['schemas']['MatchReasonAnswer'];

/** A reason in the reader's language; in English where it was kept without its data, or is newer than this page. */
const Sentence = ({ reason, english }: { reason: Told | null | undefined; english: string }): ReactNode => {
  const words = useWords();
  if (!reason || !(reason.code in MATCH_REASONS)) return <span lang="en">{english}</span>;
  return sayReason(reason as MatchReason, words);
};

/** Why a factor is as it is, or what fails. */
export const Because = ({ of }: { of: { because: string; reason?: Told } }): ReactNode => (
  <Sentence reason={of.reason} english={of.because} />
);

/** What fails, and what would change it. Wants `ReasonWords` above it. */
export const Failure = ({
  of,
}: {
  of: { because: string; wouldChange: string | null; reason?: Told; remedy?: Told | null };
}): ReactNode => {
  const { t } = useWords();
  return (
    <>
      <Because of={of} />
      {of.wouldChange !== null && (
        <>
          {' '}
          {t('shell.reasonValue.remedy')} <Sentence reason={of.remedy} english={of.wouldChange} />
        </>
      )}
    </>
  );
};
