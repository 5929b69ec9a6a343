import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { sameClock } from './clock-hours.js';
import type { Timecard } from './timecard.js';

const OWN = Intl.DateTimeFormat().resolvedOptions().timeZone;
const named = (zone: string): string => zone.replaceAll('_', ' ');

/** By which clock the times of a week are said, where that of the reader shows another time. */
export const StatedClock = ({ timeZone, weekStartsOn }: Pick<Timecard, 'timeZone' | 'weekStartsOn'>): ReactNode => {
  const { t } = useWords();
  if (sameClock(timeZone, OWN, Date.parse(weekStartsOn))) return null;
  return (
    <Text size="sm" className="quiet">
      {t('hours.clock', { zone: named(timeZone), own: named(OWN) })}
    </Text>
  );
};
