import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { openWords, useOpenWords } from './open-words.js';

const WordsDrawer = lazy(() => import('./words-drawer.js').then((module) => ({ default: module.WordsDrawer })));

/** Opens the words; the drawer is loaded when somebody first asks for one. */
export const WordsButton = (): ReactNode => {
  const { t } = useWords();
  const opened = useOpenWords();
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.words')} onClick={() => openWords()}>
        <IconHelp size={22} aria-hidden />
      </ActionIcon>
      {opened !== null && (
        <Suspense fallback={null}>
          <WordsDrawer at={opened === true ? null : opened} />
        </Suspense>
      )}
    </>
  );
};
