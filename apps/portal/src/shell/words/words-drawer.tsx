import { Drawer, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { closeWords, TERMS, type Term } from './open-words.js';
import styles from './words-drawer.module.css';
import { folded } from '../../i18n/folded.js';

const WordList = ({ at }: { at: Term | null }): ReactNode => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-here="true"]')?.scrollIntoView({ block: 'center' });
  }, [at]);
  const words = TERMS.map((term) => ({ term, name: t(`shell.word.${term}`), means: t(`shell.word.${term}.means`) }))
    .filter(({ name, means }) => folded(`${name} ${means}`).includes(folded(typed.trim())))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <TextInput
        type="search"
        maxLength={60}
        label={t('shell.words.find')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {words.length === 0 && (
        <Text mt="md" role="status">
          {t('shell.words.none')}
        </Text>
      )}
      <dl ref={list} className={styles['words']}>
        {words.map(({ term, name, means }) => (
          <div key={term} data-here={term === at}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** The words of the law and of the work, in the reader's language. */
export const WordsDrawer = ({ at }: { at: Term | null }): ReactNode => {
  const { t } = useWords();
  return (
    <Drawer
      opened
      onClose={closeWords}
      position="right"
      size="md"
      lockScroll={false}
      title={t('shell.words')}
      closeButtonProps={{ 'aria-label': t('shell.dialog.close') }}
    >
      <Catalogue name="words">
        <WordList at={at} />
      </Catalogue>
    </Drawer>
  );
};
