import { ActionIcon } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { openerProps, useOpener } from './opener/use-opener.js';

const load = () => import('./language-menu.js');
const LanguageMenu = lazy(() => load().then((module) => ({ default: module.LanguageMenu })));

/** The menu is loaded when somebody comes near its button. */
export const LanguageSwitch = (): ReactNode => {
  const { t } = useWords();
  const opener = useOpener();
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('shell.language')}
        {...openerProps(opener, 'menu', () => void load().catch(() => undefined))}
      >
        <IconLanguage size={22} aria-hidden />
      </ActionIcon>
      {opener.wanted && (
        <Suspense fallback={null}>
          <LanguageMenu opener={opener} />
        </Suspense>
      )}
    </>
  );
};
