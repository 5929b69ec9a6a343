import { Group, Stack, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import styles from './conflict.module.css';

/** Somebody else was here meanwhile; what that means is inside. */
export const ChangedNotice = ({ children }: { children: ReactNode }): ReactNode => {
  const { t } = useWords();
  return (
    <Stack role="alert" gap="sm" className={styles['notice'] ?? ''} data-conflict>
      <Group gap="xs" wrap="nowrap">
        <IconArrowsSplit2 size={20} aria-hidden className={styles['icon'] ?? ''} />
        <Text fw={650}>{t('shell.problem.changed')}</Text>
      </Group>
      {children}
    </Stack>
  );
};
