import { ActionIcon, AppShell, Group, NavLink, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconLogout, type Icon } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { api } from '../api/client.js';
import { useLiveUpdates } from '../api/use-live-updates.js';
import { useWords } from '../i18n/use-words.js';
import { useBeginPreferences } from '../notices/use-begin-preferences.js';
import { drafts } from '../session/drafts.js';
import { tellTabs } from '../session/tabs.js';
import { sessionQuery, useSession } from '../session/use-session.js';
import { Brand } from './brand.js';
import { HeaderTools } from './header-tools.js';
import { LanguageSwitch } from './language-switch.js';
import { PageSkeleton } from './page-skeleton.js';
import { ThemeSwitch } from './theme-switch.js';
import styles from './workspace-shell.module.css';

export interface NavItem {
  to: string;
  /** Id of its message. */
  label: string;
  icon: Icon;
  /** Where pages begin that belong to it, though they do not stand below it. */
  holds?: readonly string[];
  /** Not at the bottom of a phone, where five have room: its place is reached from the others. */
  beside?: boolean;
}

const useSignOut = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await api.DELETE('/v1/browser-sessions/current').catch(() => undefined);
    drafts.forgetAll();
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, null);
    tellTabs(null);
    await navigate({ to: '/sign-in' });
  };
};

/** `page` on the place itself, `true` on a page of it. */
const useHere = (): ((item: NavItem) => 'page' | 'true' | undefined) => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isIn = (place: string): boolean => path === place || path.startsWith(`${place}/`);
  // The start of a workspace is above all its pages, and holds only those that it names.
  const isStart = (to: string): boolean => to.lastIndexOf('/') === 0;
  return ({ to, holds = [] }) => {
    if (path === to || path === `${to}/`) return 'page';
    return (!isStart(to) && isIn(to)) || holds.some(isIn) ? 'true' : undefined;
  };
};

/** The frame of a workspace: at the side on a desk, at the bottom under the thumb on a phone. */
export const WorkspaceShell = ({ items }: { items: readonly NavItem[] }): ReactNode => {
  const { t } = useWords();
  const { data: account } = useSession();
  const here = useHere();
  const signOut = useSignOut();
  useLiveUpdates(Boolean(account));
  useBeginPreferences(account?.id);
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: true } }}>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <AppShell.Header px="md" className={styles['bar']}>
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Brand />
          <Group gap={4} wrap="nowrap">
            <Text className="quiet" size="sm" visibleFrom="sm" truncate maw={220}>
              {account?.displayName}
            </Text>
            <HeaderTools items={items} />
            <LanguageSwitch />
            <ThemeSwitch />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('shell.signOut')}
              onClick={() => void signOut()}
            >
              <IconLogout size={22} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" className={styles['bar']} aria-label={t('shell.navigation')}>
        <Stack gap={4}>
          {items.map((item) => (
            <NavLink
              key={item.to}
              component={Link}
              to={item.to}
              activeOptions={{ exact: true }}
              label={t(item.label)}
              active={here(item) !== undefined}
              aria-current={here(item)}
              leftSection={<item.icon size={20} aria-hidden />}
              className={styles['link']}
            />
          ))}
        </Stack>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={styles['main']}>
        <div className={styles['content']}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </div>
      </AppShell.Main>
      <nav className={styles['bottom']} aria-label={t('shell.navigation')}>
        {items
          .filter(({ beside }) => !beside)
          .map((item) => (
            <UnstyledButton
              key={item.to}
              component={Link}
              to={item.to}
              activeOptions={{ exact: true }}
              className={styles['tab']}
              aria-current={here(item)}
            >
              <item.icon size={22} aria-hidden />
              <span>{t(item.label)}</span>
            </UnstyledButton>
          ))}
      </nav>
    </AppShell>
  );
};
