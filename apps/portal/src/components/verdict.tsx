import { Group } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle, IconRoute } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

export const VERDICTS = ['authorised', 'pathway', 'barred', 'undetermined'] as const;
export type VerdictCode = (typeof VERDICTS)[number];

const ICONS = {
  authorised: IconCircleCheck,
  pathway: IconRoute,
  barred: IconCircleX,
  undetermined: IconHelpCircle,
} as const;

/** A verdict of the law, by icon, word and colour. */
export const Verdict = ({ verdict }: { verdict: VerdictCode }): ReactNode => {
  const { t } = useWords();
  const Icon = ICONS[verdict];
  return (
    <Group gap={6} wrap="nowrap" component="span" style={{ color: `var(--verdict-${verdict})`, fontWeight: 600 }}>
      <Icon size={20} aria-hidden style={{ flex: 'none' }} />
      <span>{t(`shell.verdict.${verdict}`)}</span>
    </Group>
  );
};
