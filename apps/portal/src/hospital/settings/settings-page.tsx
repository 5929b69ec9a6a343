import { Stack, Text } from '@mantine/core';
import { IconChevronRight, IconListCheck, IconTemplate, IconWebhook, type Icon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import styles from './settings-page.module.css';

interface Place {
  name: string;
  to: string;
  icon: Icon;
  permission: 'organisation:read' | 'webhook:manage' | 'gap:request';
}

const PLACES: readonly Place[] = [
  {
    ...{ name: 'requirements', to: '/hospital/settings/requirements' },
    ...{ icon: IconListCheck, permission: 'organisation:read' },
  },
  { name: 'templates', to: '/hospital/templates', icon: IconTemplate, permission: 'gap:request' },
  { name: 'webhooks', to: '/hospital/settings/webhooks', icon: IconWebhook, permission: 'webhook:manage' },
];

/** What an organisation sets once, for all of its gaps and systems. */
export const SettingsPage = (): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  return (
    <Page title={t('hospital.settings.title')} lead={t('hospital.settings.lead')}>
      <Stack component="ul" gap="xs" m={0} p={0} maw="46rem" style={{ listStyle: 'none' }}>
        {PLACES.filter(({ permission }) => permissions.includes(permission)).map(({ name, to, icon: Icon }) => (
          <li key={name}>
            <Link to={to} className={`panel ${styles['row']}`}>
              <Icon size={26} aria-hidden style={{ flex: 'none' }} />
              <span className={styles['words']}>
                <Text span fw={600} display="block">
                  {t(`hospital.settings.${name}`)}
                </Text>
                <Text span size="sm" className="quiet" display="block">
                  {t(`hospital.settings.${name}.means`)}
                </Text>
              </span>
              <IconChevronRight size={20} aria-hidden className={styles['on']} />
            </Link>
          </li>
        ))}
      </Stack>
    </Page>
  );
};
