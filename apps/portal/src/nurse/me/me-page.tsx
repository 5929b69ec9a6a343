import { dataOf } from '@crossward/api-client';
import { Badge, Stack, Text, Title } from '@mantine/core';
import {
  IconArrowsShuffle,
  IconBell,
  IconCertificate,
  IconChevronRight,
  IconClockCheck,
  IconHandStop,
  IconListCheck,
  IconMessage,
  IconReceipt,
  IconScale,
  IconShare3,
  IconUserEdit,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { useGap } from '../gap/use-gap.js';
import { usePlacements } from '../onboarding/use-onboarding.js';
import styles from './me-page.module.css';

interface RowProps {
  to: string;
  icon: Icon;
  title: string;
  detail: string;
  count?: number;
}

const Row = ({ to, icon: Icon, title, detail, count = 0 }: RowProps): ReactNode => {
  const { t, number } = useWords();
  return (
    <Link to={to} className={`panel ${styles['row']}`}>
      <Icon size={26} aria-hidden style={{ flex: 'none' }} />
      <span style={{ flex: '1 1 auto' }}>
        <Text span fw={600} display="block">
          {title}
        </Text>
        <Text span size="sm" className="quiet" display="block">
          {detail}
        </Text>
      </span>
      {count > 0 && (
        <Badge tt="none" aria-label={t('nurse.me.unread', { count })}>
          {number(count)}
        </Badge>
      )}
      <IconChevronRight size={20} aria-hidden style={{ flex: 'none' }} />
    </Link>
  );
};

const ThreadRow = ({
  submissionId,
  gapId,
  unread,
}: {
  submissionId: string;
  gapId: string | null;
  unread: number;
}): ReactNode => {
  const { t } = useWords();
  const gap = useGap(gapId ?? '');
  return (
    <Row
      to={`/nurse/messages/${submissionId}`}
      icon={IconMessage}
      title={gap.data?.unitName ?? t('nurse.messages.title')}
      detail={gap.data?.facilityName ?? ''}
      count={unread}
    />
  );
};

const Threads = (): ReactNode => {
  const { t } = useWords();
  const threads = useQuery({
    queryKey: ['messages', 'threads'],
    queryFn: () => dataOf(api.GET('/v1/message-threads', { params: { query: { limit: 20 } } })),
  });
  const submissions = useQuery({
    queryKey: ['submissions'],
    queryFn: () => dataOf(api.GET('/v1/submissions', { params: { query: { limit: 50 } } })),
  });
  const items = threads.data?.items ?? [];
  if (items.length === 0 || !submissions.data) return null;
  return (
    <section aria-labelledby="threads">
      <Title order={2} id="threads" mb="xs">
        {t('nurse.messages.title')}
      </Title>
      <Stack gap="xs">
        {items.map(({ submissionId, unread }) => (
          <ThreadRow
            key={submissionId}
            submissionId={submissionId}
            gapId={submissions.data.items.find(({ id }) => id === submissionId)?.gapId ?? null}
            unread={unread}
          />
        ))}
      </Stack>
    </section>
  );
};

/** Everything of the nurse herself, one tap from the bar at the bottom. */
export const MePage = (): ReactNode => {
  const { t, day } = useWords();
  const placements = usePlacements();
  const unread = useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: () => dataOf(api.GET('/v1/notices/unread-count')),
  });
  const live = (placements.data?.items ?? []).filter(({ status }) =>
    ['pending_start', 'on_assignment'].includes(status),
  );
  return (
    <Page title={t('nurse.me.title')}>
      {live.length > 0 && (
        <section aria-labelledby="placements">
          <Title order={2} id="placements" mb="xs">
            {t('nurse.home.placed')}
          </Title>
          <Stack gap="xs">
            {live.map(({ id, unitName, facilityName, startsOn, status }) =>
              status === 'on_assignment' ? (
                <Row
                  key={id}
                  to={`/nurse/hours?placement=${id}`}
                  icon={IconClockCheck}
                  title={`${unitName} · ${facilityName}`}
                  detail={t('nurse.me.stateHours')}
                />
              ) : (
                <Row
                  key={id}
                  to={`/nurse/onboarding/${id}`}
                  icon={IconListCheck}
                  title={`${unitName} · ${facilityName}`}
                  detail={t('nurse.me.firstShift', { day: day(startsOn) })}
                />
              ),
            )}
          </Stack>
        </section>
      )}
      <Threads />
      <Stack component="section" aria-label={t('nurse.me.title')} gap="xs">
        <Row
          to="/nurse/notices"
          icon={IconBell}
          title={t('shell.notices')}
          detail={t('nurse.me.notices')}
          count={unread.data?.unread ?? 0}
        />
        <Row to="/nurse/rounds" icon={IconArrowsShuffle} title={t('shell.rounds')} detail={t('nurse.me.rounds')} />
        <Row to="/nurse/hours" icon={IconClockCheck} title={t('nurse.hours.title')} detail={t('nurse.me.hours')} />
        <Row to="/nurse/wallet" icon={IconCertificate} title={t('nurse.wallet.title')} detail={t('nurse.me.wallet')} />
        <Row to="/nurse/shares" icon={IconShare3} title={t('nurse.shares.title')} detail={t('nurse.me.shares')} />
        <Row to="/nurse/fees" icon={IconReceipt} title={t('shell.fees.title')} detail={t('nurse.me.fees')} />
        <Row
          to="/nurse/law-changes"
          icon={IconScale}
          title={t('nurse.lawChanges.title')}
          detail={t('nurse.me.lawChanges')}
        />
        <Row to="/nurse/profile" icon={IconUserEdit} title={t('nurse.profile.title')} detail={t('nurse.me.profile')} />
        <Row
          to="/nurse/consents"
          icon={IconHandStop}
          title={t('nurse.consents.title')}
          detail={t('nurse.me.consents')}
        />
      </Stack>
    </Page>
  );
};
