import { useWords } from '../../i18n/use-words.js';
import type { TypedTime } from './typed-time.js';

/** Times as they were typed, one on a line, for who compares two versions of them. */
export const useTimesInWords = (): ((times: readonly TypedTime[]) => string) => {
  const { t, wallClock, number } = useWords();
  const clock = (typed: string): string => (typed === '' ? '–' : wallClock(typed));
  return (times) =>
    times
      .filter(({ leftOut }) => !leftOut)
      .map(({ startsAt, endsAt, breakMinutes, kind }) =>
        [
          `${clock(startsAt)} – ${clock(endsAt)}`,
          ...(breakMinutes > 0 ? [t('hours.minutes', { minutes: number(breakMinutes) })] : []),
          t(`hours.kind.${kind}`),
        ].join(' · '),
      )
      .join('\n');
};
