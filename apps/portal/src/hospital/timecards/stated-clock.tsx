import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';

/** By which clock the times are said. */
export const StatedClock = ({ timeZone }: { timeZone: string }): ReactNode => {
  const { t } = useWords();
  return (
    <Text size="sm" className="quiet">
      {t('hospital.shifts.clock', { zone: timeZone.replaceAll('_', ' ') })}
    </Text>
  );
};
