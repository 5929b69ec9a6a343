import { dataOf } from '@crossward/api-client';
import { Anchor, Button, Group, Popover, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import type { Workspace } from '../../session/workspace-of.js';
import { OpenedBy } from '../opener/opened-by.js';
import type { Opener } from '../opener/use-opener.js';
import { noticeAddress, type Notice } from './notice-address.js';
import styles from './notice-bell.module.css';

const SHOWN = 10;

interface LineProps {
  notice: Notice;
  workspace: Workspace;
  onOpen: () => void;
}

const NoticeLine = ({ notice, workspace, onOpen }: LineProps): ReactNode => {
  const { t, instant } = useWords();
  const address = noticeAddress(workspace, notice);
  return (
    <li className={styles['notice']} data-new={notice.readAt === null}>
      <Text fw={notice.readAt === null ? 650 : 500} dir="auto">
        {notice.readAt === null && <span className={styles['dot']} role="img" aria-label={t('shell.notices.new')} />}
        {address === null ? (
          notice.title
        ) : (
          <Anchor component={Link} to={address.to} search={address.search as never} inherit onClick={onOpen}>
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
  const { locale: language } = useLocale();
  const queries = useQueryClient();
  const changed = (): Promise<void> => queries.invalidateQueries({ queryKey: ['notices'] });
  const notices = useQuery({
    queryKey: ['notices', 'newest', language],
    queryFn: () => dataOf(api.GET('/v1/notices', { params: { query: { show: 'all', language, limit: SHOWN } } })),
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
              <Anchor component={Link} to={`/${workspace}/notices`} size="sm" onClick={onClose}>
                {t('shell.notices.all')}
              </Anchor>
            </Group>
          </>
        );
      }}
    </Loaded>
  );
};

interface NoticePopoverProps {
  workspace: Workspace;
  opener: Opener;
}

/** The newest of what one was told, beside its bell. */
export const NoticePopover = ({ workspace, opener }: NoticePopoverProps): ReactNode => {
  const { t } = useWords();
  const { button, id, opened, change } = opener;
  return (
    <Popover id={id} opened={opened} onChange={change} position="bottom-end" width={360} trapFocus>
      <Popover.Target>
        <OpenedBy button={button} />
      </Popover.Target>
      <Popover.Dropdown p={0} className={styles['dropdown']} aria-label={t('shell.notices')}>
        {opened && <NoticeList workspace={workspace} onClose={() => change(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
};
