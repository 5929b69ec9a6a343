import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale-context.js';
import { LOCALES, ownNameOf } from '../i18n/locales.js';
import { OpenedBy } from './opener/opened-by.js';
import type { Opener } from './opener/use-opener.js';

/** The languages, each by its own name. */
export const LanguageMenu = ({ opener: { button, id, opened, change } }: { opener: Opener }): ReactNode => {
  const { locale, choose } = useLocale();
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
