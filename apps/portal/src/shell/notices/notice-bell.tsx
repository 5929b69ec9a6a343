import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Workspace } from '../../session/workspace-of.js';
import { openerProps, useOpener } from '../opener/use-opener.js';
import styles from './notice-bell.module.css';
import { unreadQuery } from './unread-query.js';

const MOST_COUNTED = 99;

const load = () => import('./notice-popover.js');
const NoticePopover = lazy(() => load().then((module) => ({ default: module.NoticePopover })));

/** What one was told, with how much of it is new; it changes while one looks. */
export const NoticeBell = ({ workspace }: { workspace: Workspace }): ReactNode => {
  const { t, number } = useWords();
  const opener = useOpener();
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
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
