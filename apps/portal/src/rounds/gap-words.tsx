import type { components } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

type MatchedGap = components['schemas']['MatchedGapAnswer'];

/** A gap in one line: where it is, from when, which shifts, what an hour pays. */
export const GapWords = ({ gap }: { gap: MatchedGap }): ReactNode => {
  const { t, day, exact, place } = useWords();
  return (
    <>
      {gap.facilityName}, {place(gap.jurisdiction)} · {day(gap.startsOn)} · {t(`shell.shift.${gap.shiftPattern}`)} ·{' '}
      {t('rounds.perHour', { pay: exact(gap.payRate) })}
    </>
  );
};
