import { Group } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Verdict, VERDICTS } from './verdict.js';

const VerdictOf = ({ code }: { code: string }): ReactNode => {
  const verdict = VERDICTS.find((known) => known === code);
  return verdict ? <Verdict verdict={verdict} /> : null;
};

/** What the law says on one side and on the other; once where both say the same. */
export const VerdictChange = ({ before, after }: { before: string; after: string }): ReactNode => (
  <Group gap="sm">
    <VerdictOf code={before} />
    {after !== before && (
      <>
        <IconArrowNarrowRight size={18} aria-hidden />
        <VerdictOf code={after} />
      </>
    )}
  </Group>
);
