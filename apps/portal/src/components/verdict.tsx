import { IconCircleCheck, IconCircleX, IconHelpCircle, IconRoute } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import styles from './verdict.module.css';

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
    <span className={styles['verdict']} style={{ color: `var(--verdict-${verdict})` }}>
      <Icon size={20} aria-hidden />
      <span>{t(`shell.verdict.${verdict}`)}</span>
    </span>
  );
};
