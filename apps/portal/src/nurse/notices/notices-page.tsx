import { dataOf } from '@crossward/api-client';
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconBell, IconCircleFilled } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { PreferencesPanel } from './preferences-panel.js';
import { pageOf, useNotices, type Notice } from './use-notices.js';

const NoticeCard = ({ notice }: { notice: Notice }): ReactNode => {
  const { t, instant } = useWords();
  const to = pageOf(notice);
  return (
    <Stack component="article" className="panel" gap={4}>
      <Title order={2} fz="md">
        {notice.readAt === null && (
          <IconCircleFilled size={10} aria-label={t('nurse.notices.new')} style={{ marginInlineEnd: 8 }} />
        )}
        {to === null ? (
          notice.title
        ) : (
          <Anchor component={Link} to={to} inherit>
            {notice.title}
          </Anchor>
        )}
      </Title>
      <Text dir="auto">{notice.text}</Text>
      <Text size="sm" className="quiet">
        {instant(notice.createdAt)}
        {notice.dueAt !== null && ` · ${t('nurse.notices.due', { at: instant(notice.dueAt) })}`}
      </Text>
    </Stack>
  );
};

const Notices = ({ items }: { items: readonly Notice[] }): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  const reading = useMutation({
    mutationFn: (upTo: string) => dataOf(api.PUT('/v1/notices/read-mark', { body: { upTo } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  const [newest] = items;
  if (!newest) {
    return (
      <EmptyState icon={<IconBell size={40} />} title={t('nurse.notices.empty')} next={t('nurse.notices.empty.next')} />
    );
  }
  return (
    <Stack>
      {items.some(({ readAt }) => readAt === null) && (
        <Group justify="flex-end">
          <Button size="sm" variant="default" loading={reading.isPending} onClick={() => reading.mutate(newest.id)}>
            {t('nurse.notices.readAll')}
          </Button>
        </Group>
      )}
      {reading.isError && <Problem error={reading.error} />}
      {items.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </Stack>
  );
};

/** What the nurse was told, newest first, and how she wants to be told. */
export const NoticesPage = (): ReactNode => {
  const { t } = useWords();
  const notices = useNotices();
  return (
    <Page title={t('nurse.notices.title')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      <Loaded query={notices}>{({ items }) => <Notices items={items} />}</Loaded>
      <PreferencesPanel />
    </Page>
  );
};
