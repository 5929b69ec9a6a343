import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';

type Figure = 'gapsRanked' | 'gapsChanged' | 'disappear' | 'appear' | 'move';

/** What a comparison found, in numbers. */
export const Figures = ({ figures }: { figures: readonly (readonly [Figure, number])[] }): ReactNode => {
  const { t, number } = useWords();
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      {figures.map(([figure, value]) => (
        <div key={figure} className="panel">
          <Text fz={28} fw={650}>
            {number(value)}
          </Text>
          <Text size="sm" className="quiet">
            {t(`law.figure.${figure}`)}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
};
