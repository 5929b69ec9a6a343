import { dataOf } from '@crossward/api-client';
import { ActionIcon, Anchor, Button, Group, Popover, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import type { Workspace } from '../../session/workspace-of.js';
import { noticeAddress, type Notice } from './notice-address.js';
import styles from './notice-bell.module.css';

const SHOWN = 10;
const MOST_COUNTED = 99;

/** Read anew whenever the server says that something happened (`useLiveUpdates`). */
const useUnread = () =>
  useQuery({ queryKey: ['notices', 'unread'], queryFn: () => dataOf(api.GET('/v1/notices/unread-count')) });

interface LineProps {
  notice: Notice;
  workspace: Workspace;
  onOpen: () => void;
}

const NoticeLine = ({ notice, workspace, onOpen }: LineProps): ReactNode => {
  const { t, instant } = useWords();
  const to = noticeAddress(workspace, notice);
  return (
    <li className={styles['notice']} data-new={notice.readAt === null}>
      <Text fw={notice.readAt === null ? 650 : 500} dir="auto">
        {notice.readAt === null && <span className={styles['dot']} role="img" aria-label={t('shell.notices.new')} />}
        {to === null ? (
          notice.title
        ) : (
          <Anchor component={Link} to={to} inherit onClick={onOpen}>
            {notice.title}
          </Anchor>
        )}
      </Text>
      <Text size="sm" dir="auto" lineClamp={3}>
        {notice.text}
      </Text>
      <Text size="sm" className="quiet">
        {instant(notice.createdAt)}
      </Text>
    </li>
  );
};

const NoticeList = ({ workspace, onClose }: { workspace: Workspace; onClose: () => void }): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  const changed = (): Promise<void> => queries.invalidateQueries({ queryKey: ['notices'] });
  const notices = useQuery({
    queryKey: ['notices', 'newest'],
    queryFn: () => dataOf(api.GET('/v1/notices', { params: { query: { show: 'all', limit: SHOWN } } })),
  });
  const readAll = useMutation({
    mutationFn: (upTo: string) => dataOf(api.PUT('/v1/notices/read-mark', { body: { upTo } })),
    onSuccess: changed,
  });
  const readOne = useMutation({
    mutationFn: (noticeId: string) =>
      dataOf(api.POST('/v1/notices/{noticeId}/reading', { params: { path: { noticeId } } })),
    onSuccess: changed,
  });
  return (
    <Loaded query={notices} skeleton={[64, 64]}>
      {({ items }) => {
        const [newest] = items;
        if (!newest) {
          return (
            <div className={styles['none']}>
              <Text fw={650}>{t('shell.notices.empty')}</Text>
              <Text className="quiet" size="sm">
                {t('shell.notices.empty.next')}
              </Text>
            </div>
          );
        }
        return (
          <>
            <ul className={styles['list']}>
              {items.map((notice) => (
                <NoticeLine
                  key={notice.id}
                  notice={notice}
                  workspace={workspace}
                  onOpen={() => {
                    if (notice.readAt === null) readOne.mutate(notice.id);
                    onClose();
                  }}
                />
              ))}
            </ul>
            {readAll.isError && <Problem error={readAll.error} />}
            <Group justify="space-between" gap="xs" p="sm" className={styles['foot']}>
              {items.some(({ readAt }) => readAt === null) ? (
                <Button
                  size="xs"
                  variant="default"
                  loading={readAll.isPending}
                  onClick={() => readAll.mutate(newest.id)}
                >
                  {t('shell.notices.readAll')}
                </Button>
              ) : (
                <Text size="sm" className="quiet">
                  {t('shell.notices.allRead')}
                </Text>
              )}
              {workspace === 'nurse' && (
                <Anchor component={Link} to="/nurse/notices" size="sm" onClick={onClose}>
                  {t('shell.notices.all')}
                </Anchor>
              )}
            </Group>
          </>
        );
      }}
    </Loaded>
  );
};

/** What one was told, with how much of it is new; it changes while one looks. */
export const NoticeBell = ({ workspace }: { workspace: Workspace }): ReactNode => {
  const { t, number } = useWords();
  const [opened, { toggle, close }] = useDisclosure(false);
  const unread = useUnread().data?.unread ?? 0;
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      position="bottom-end"
      width={360}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('shell.notices.unread', { count: unread })}
          className={styles['bell']}
          onClick={toggle}
        >
          <IconBell size={22} aria-hidden />
          {unread > 0 && (
            <span className={styles['badge']} aria-hidden>
              {unread > MOST_COUNTED ? `${number(MOST_COUNTED)}+` : number(unread)}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} className={styles['dropdown']} aria-label={t('shell.notices')}>
        {opened && <NoticeList workspace={workspace} onClose={close} />}
      </Popover.Dropdown>
    </Popover>
  );
};
