import { dataOf } from '@crossward/api-client';
import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useWords } from '../../i18n/use-words.js';
import type { Workspace } from '../../session/workspace-of.js';
import { openerProps, useOpener } from '../opener/use-opener.js';
import styles from './notice-bell.module.css';

const MOST_COUNTED = 99;

const load = () => import('./notice-popover.js');
const NoticePopover = lazy(() => load().then((module) => ({ default: module.NoticePopover })));

/** Read anew whenever the server says that something happened (`useLiveUpdates`). */
const useUnread = () =>
  useQuery({ queryKey: ['notices', 'unread'], queryFn: () => dataOf(api.GET('/v1/notices/unread-count')) });

/** What one was told, with how much of it is new; it changes while one looks. */
export const NoticeBell = ({ workspace }: { workspace: Workspace }): ReactNode => {
  const { t, number } = useWords();
  const opener = useOpener();
  const unread = useUnread().data?.unread ?? 0;
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('shell.notices.unread', { count: unread })}
        className={styles['bell']}
        {...openerProps(opener, 'dialog', () => void load().catch(() => undefined))}
      >
        <IconBell size={22} aria-hidden />
        {unread > 0 && (
          <span className={styles['badge']} aria-hidden>
            {unread > MOST_COUNTED ? `${number(MOST_COUNTED)}+` : number(unread)}
          </span>
        )}
      </ActionIcon>
      {opener.wanted && (
        <Suspense fallback={null}>
          <NoticePopover workspace={workspace} opener={opener} />
        </Suspense>
      )}
    </>
  );
};
