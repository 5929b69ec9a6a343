import { dataOf } from '@crossward/api-client';
import { Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArrowsShuffle,
  IconBell,
  IconCalendarShare,
  IconCertificate,
  IconClockCheck,
  IconHandStop,
  IconListCheck,
  IconMessage,
  IconReceipt,
  IconScale,
  IconShare3,
  IconUserEdit,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { CalendarDialog } from '../../components/calendar/calendar-dialog.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { useGap } from '../gap/use-gap.js';
import { usePlacements } from '../onboarding/use-onboarding.js';
import { MeRow, MeRowButton } from './me-row.js';

/** Interviews, assignments and shifts beside whatever else the nurse has to do. */
const CalendarRow = (): ReactNode => {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <MeRowButton
        icon={IconCalendarShare}
        title={t('shell.calendar')}
        detail={t('nurse.me.calendar')}
        onClick={open}
      />
      <CalendarDialog side="nurse" opened={opened} onClose={close} />
    </>
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
    <MeRow
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
  const live = (placements.data ?? []).filter(({ status }) => ['pending_start', 'on_assignment'].includes(status));
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
                <MeRow
                  key={id}
                  to={`/nurse/hours?placement=${id}`}
                  icon={IconClockCheck}
                  title={`${unitName} · ${facilityName}`}
                  detail={t('nurse.me.stateHours')}
                />
              ) : (
                <MeRow
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
        <MeRow
          to="/nurse/notices"
          icon={IconBell}
          title={t('shell.notices')}
          detail={t('nurse.me.notices')}
          count={unread.data?.unread ?? 0}
        />
        <MeRow to="/nurse/rounds" icon={IconArrowsShuffle} title={t('shell.rounds')} detail={t('nurse.me.rounds')} />
        <CalendarRow />
        <MeRow to="/nurse/hours" icon={IconClockCheck} title={t('nurse.hours.title')} detail={t('nurse.me.hours')} />
        <MeRow
          to="/nurse/wallet"
          icon={IconCertificate}
          title={t('nurse.wallet.title')}
          detail={t('nurse.me.wallet')}
        />
        <MeRow to="/nurse/shares" icon={IconShare3} title={t('nurse.shares.title')} detail={t('nurse.me.shares')} />
        <MeRow to="/nurse/fees" icon={IconReceipt} title={t('shell.fees.title')} detail={t('nurse.me.fees')} />
        <MeRow
          to="/nurse/law-changes"
          icon={IconScale}
          title={t('nurse.lawChanges.title')}
          detail={t('nurse.me.lawChanges')}
        />
        <MeRow
          to="/nurse/profile"
          icon={IconUserEdit}
          title={t('nurse.profile.title')}
          detail={t('nurse.me.profile')}
        />
        <MeRow
          to="/nurse/consents"
          icon={IconHandStop}
          title={t('nurse.consents.title')}
          detail={t('nurse.me.consents')}
        />
      </Stack>
    </Page>
  );
};
