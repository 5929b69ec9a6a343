import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import styles from './requirements.module.css';

interface LoosenProps {
  /** What it is about, for who does not see what it stands below. */
  of: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** Whether the layers below may ask for less. */
export const Loosen = ({ of, checked, disabled = false, onChange }: LoosenProps): ReactNode => {
  const { t } = useWords();
  return (
    <Switch
      className={styles['loosen'] ?? ''}
      label={t('hospital.layers.mayLoosen')}
      aria-label={t('hospital.layers.mayLoosenOf', { of })}
      checked={checked}
      disabled={disabled}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
};
