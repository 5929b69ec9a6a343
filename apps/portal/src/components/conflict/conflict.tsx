import { Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { ChangedNotice } from './changed-notice.js';
import styles from './conflict.module.css';
import { differencesOf, mergedOf, type Choice, type Side } from './three-versions.js';
import type { Edit } from './use-edit.js';

interface ConflictProps<T extends object, Key extends keyof T & string> {
  edit: Edit<T>;
  /** The fields that people know, in the order of the form. */
  keys: readonly Key[];
  nameOf: (key: Key) => string;
  /** What a field holds, in words. */
  wordOf: (key: Key, value: T) => string;
  pending: boolean;
  /** What is to hold, field by field, on top of what stands there now. */
  onChosen: (merged: T) => void;
}

const SIDES: readonly Side[] = ['mine', 'current'];

/** Two people changed the same thing: both versions side by side, field by field, and the person chooses. */
export const Conflict = <T extends object, Key extends keyof T & string>(props: ConflictProps<T, Key>): ReactNode => {
  const { edit, keys, nameOf, wordOf, pending, onChosen } = props;
  const { t } = useWords();
  const [choice, setChoice] = useState<Choice<T>>({});
  const differences = differencesOf(edit, keys);
  return (
    <ChangedNotice>
      <Stack gap="md">
        <Text>{t(differences.length === 0 ? 'shell.conflict.none' : 'shell.conflict.lead')}</Text>
        {differences.map(({ key, suggested }) => (
          <Radio.Group
            key={key}
            label={nameOf(key)}
            value={choice[key] ?? suggested}
            onChange={(side) => setChoice({ ...choice, [key]: side as Side })}
          >
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={4}>
              {SIDES.map((side) => (
                <Radio.Card key={side} value={side} className={styles['side'] ?? ''}>
                  <Group gap="sm" wrap="nowrap" align="flex-start">
                    <Radio.Indicator aria-hidden />
                    <div className={styles['words']}>
                      <Text size="sm" className="quiet">
                        {t(`shell.conflict.${side}`)}
                      </Text>
                      <Text dir="auto">{wordOf(key, edit[side]) || t('shell.conflict.nothing')}</Text>
                    </div>
                  </Group>
                </Radio.Card>
              ))}
            </SimpleGrid>
          </Radio.Group>
        ))}
        <Group gap="xs">
          {differences.length > 0 && (
            <Button size="sm" loading={pending} onClick={() => onChosen(mergedOf(edit, keys, choice))}>
              {t('shell.conflict.save')}
            </Button>
          )}
          <Button size="sm" variant="default" disabled={pending} onClick={() => edit.rebase()}>
            {t('shell.conflict.take')}
          </Button>
        </Group>
      </Stack>
    </ChangedNotice>
  );
};
