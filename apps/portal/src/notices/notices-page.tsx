import { dataOf } from '@crossward/api-client';
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconBell, IconCircleFilled } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../api/client.js';
import { EmptyState } from '../components/empty-state.js';
import { MoreButton } from '../components/more-button.js';
import { Page } from '../components/page.js';
import { Problem } from '../components/problem.js';
import { Catalogue } from '../i18n/catalogue.js';
import { useWords } from '../i18n/use-words.js';
import type { Workspace } from '../session/workspace-of.js';
import { noticeAddress, type Notice } from '../shell/notices/notice-address.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { BackLink } from '../components/back-link.js';
import { PreferencesPanel } from './preferences-panel.js';
import { useNotices } from './use-notices.js';

const NoticeCard = ({ notice, workspace }: { notice: Notice; workspace: Workspace }): ReactNode => {
  const { t, instant } = useWords();
  const address = noticeAddress(workspace, notice);
  return (
    <Stack component="article" className="panel" gap={4}>
      <Title order={2} fz="md">
        {notice.readAt === null && (
          <IconCircleFilled size={10} aria-label={t('notices.new')} style={{ marginInlineEnd: 8 }} />
        )}
        {address === null ? (
          notice.title
        ) : (
          <Anchor component={Link} to={address.to} search={address.search as never} inherit>
            {notice.title}
          </Anchor>
        )}
      </Title>
      <Text dir="auto">{notice.text}</Text>
      <Text size="sm" className="quiet">
        {instant(notice.createdAt)}
        {notice.dueAt !== null && ` · ${t('notices.due', { at: instant(notice.dueAt) })}`}
      </Text>
    </Stack>
  );
};

const Notices = ({ items, workspace }: { items: readonly Notice[]; workspace: Workspace }): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  const reading = useMutation({
    mutationFn: (upTo: string) => dataOf(api.PUT('/v1/notices/read-mark', { body: { upTo } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  const [newest] = items;
  if (!newest) {
    return <EmptyState icon={<IconBell size={40} />} title={t('notices.empty')} next={t('notices.empty.next')} />;
  }
  return (
    <Stack>
      {items.some(({ readAt }) => readAt === null) && (
        <Group justify="flex-end">
          <Button size="sm" variant="default" loading={reading.isPending} onClick={() => reading.mutate(newest.id)}>
            {t('notices.readAll')}
          </Button>
        </Group>
      )}
      {reading.isError && <Problem error={reading.error} />}
      {items.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} workspace={workspace} />
      ))}
    </Stack>
  );
};

const Content = ({ workspace }: { workspace: Workspace }): ReactNode => {
  const { t } = useWords();
  const { query, items } = useNotices();
  return (
    <Page title={t('notices.title')}>
      {workspace === 'nurse' && <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>}
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && <Notices items={items} workspace={workspace} />}
      <MoreButton query={query} />
      <PreferencesPanel workspace={workspace} />
    </Page>
  );
};

const pageFor = (workspace: Workspace) => (): ReactNode => (
  <Catalogue name="notices">
    <Content workspace={workspace} />
  </Catalogue>
);

/** What one was told, newest first, and how one wants to be told: the same page in every workspace. */
export const NurseNotices = pageFor('nurse');
export const HospitalNotices = pageFor('hospital');
export const RecruiterNotices = pageFor('recruiter');
export const AdminNotices = pageFor('admin');
