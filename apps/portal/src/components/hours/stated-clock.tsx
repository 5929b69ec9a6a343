import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { sameClock } from './clock-hours.js';

const OWN = Intl.DateTimeFormat().resolvedOptions().timeZone;
const named = (zone: string): string => zone.replaceAll('_', ' ');

/** By which clock the times are said, where that of the reader shows another time. */
export const StatedClock = ({ timeZone, at }: { timeZone: string; at: string }): ReactNode => {
  const { t } = useWords();
  if (sameClock(timeZone, OWN, Date.parse(at))) return null;
  return (
    <Text size="sm" className="quiet">
      {t('hours.clock', { zone: named(timeZone), own: named(OWN) })}
    </Text>
  );
};
