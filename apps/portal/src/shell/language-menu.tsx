import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale-context.js';
import { LOCALES, ownNameOf, type Locale } from '../i18n/locales.js';
import { followLanguage } from '../notices/keep-preferences.js';
import { sessionQuery } from '../session/use-session.js';
import { OpenedBy } from './opener/opened-by.js';
import type { Opener } from './opener/use-opener.js';

/** The languages, each by its own name. */
export const LanguageMenu = ({ opener: { button, id, opened, change } }: { opener: Opener }): ReactNode => {
  const { locale, choose } = useLocale();
  const queries = useQueryClient();
  const chosen = (next: Locale): void => {
    choose(next);
    // The page is in that language whether or not notices follow; their panel shows which theirs is.
    if (queries.getQueryData(sessionQuery.queryKey)) void followLanguage(queries, locale, next).catch(() => undefined);
  };
  return (
    <Menu id={id} opened={opened} onChange={change} position="bottom-end">
      <Menu.Target>
        <OpenedBy button={button} />
      </Menu.Target>
      <Menu.Dropdown>
        {LOCALES.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            onClick={() => chosen(one)}
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
