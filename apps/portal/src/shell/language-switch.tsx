import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale-context.js';
import { LOCALES, ownNameOf } from '../i18n/locales.js';
import { useWords } from '../i18n/use-words.js';

export const LanguageSwitch = (): ReactNode => {
  const { t } = useWords();
  const { locale, choose } = useLocale();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.language')}>
          <IconLanguage size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {LOCALES.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            onClick={() => choose(one)}
            aria-current={one === locale}
            rightSection={one === locale ? <IconCheck size={16} aria-hidden /> : null}
          >
            {ownNameOf(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
