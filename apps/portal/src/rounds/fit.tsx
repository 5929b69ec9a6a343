import { Group } from '@mantine/core';
import type { components } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { Verdict } from '../components/verdict.js';
import { useWords } from '../i18n/use-words.js';

type Assessed = Pick<components['schemas']['OwnRoundGapAnswer'], 'score' | 'authorisation'>;

/** What the law says of a pair of nurse and gap, and how well they fit. */
export const Fit = ({ of: { score, authorisation } }: { of: Assessed }): ReactNode => {
  const { t, number } = useWords();
  return (
    <Group gap="xs">
      <Verdict verdict={authorisation.verdict} />
      <span>{t('rounds.fits', { share: number(score, { style: 'percent' }) })}</span>
    </Group>
  );
};
