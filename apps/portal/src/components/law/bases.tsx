import { Group, Text } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useBasisWords, type Basis } from './use-basis-words.js';

/** Both sides of a comparison, in words. */
export const Bases = ({ before, after }: { before: Basis; after: Basis }): ReactNode => {
  const wordsOf = useBasisWords();
  return (
    <Group gap="xs">
      <Text span inherit>
        {wordsOf(before, after)}
      </Text>
      <IconArrowNarrowRight size={18} aria-hidden />
      <Text span inherit>
        {wordsOf(after, before)}
      </Text>
    </Group>
  );
};
