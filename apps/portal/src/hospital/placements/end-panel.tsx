import { dataOf, type components } from '@crossward/api-client';
import { List, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';

type Schemas = components['schemas'];
type Placement = Schemas['PlacementAnswer'];
type Notice = Schemas['PlacementNoticeAnswer'];
type NoticeReason = Schemas['NoticeBody']['reason'];
type EndReason = Schemas['PlacementEndBody']['reason'];
const NOTICE_REASONS: readonly NoticeReason[] = [
  'low-census',
  'performance',
  'breach-by-other-side',
  'unsafe-conditions',
  'other',
];
const BEFORE_START: readonly EndReason[] = ['not-cleared', 'no-show', 'ended-by-nurse', 'ended-by-hospital'];
const CHANGES = ['placements', 'placement-notices', 'contracts', 'gaps'];

const Told = ({ notice }: { notice: Notice }): ReactNode => {
  const { t, day, exact } = useWords();
  return (
    <Stack gap={4}>
      <Text>
        {t('hospital.notice.given', {
          side: notice.givenBy,
          on: day(notice.givenOn),
          end: day(notice.endsOn),
          reason: t(`hospital.noticeReason.${notice.reason}`),
        })}
      </Text>
      <List size="sm">
        {notice.daysShort > 0 && (
          <List.Item>{t('hospital.notice.short', { short: notice.daysShort, days: notice.noticeDays })}</List.Item>
        )}
        {notice.penalty && <List.Item>{t('hospital.notice.penalty', { amount: exact(notice.penalty) })}</List.Item>}
        {notice.repayments
          .filter(({ owed }) => owed.minorUnits > 0)
          .map(({ feeId, owed }) => (
            <List.Item key={feeId}>{t('hospital.notice.repayment', { amount: exact(owed) })}</List.Item>
          ))}
      </List>
    </Stack>
  );
};

const GiveNotice = ({ placement }: { placement: Placement }): ReactNode => {
  const { t } = useWords();
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState<NoticeReason>('low-census');
  const notice = useCreation<Schemas['NoticeBody'], Notice>({
    create: (body, header) => dataOf(api.POST('/v1/placement-notices', { params: { header }, body })),
    changes: CHANGES,
  });
  return (
    <ConfirmButton
      label={t('hospital.notice.give')}
      explanation={t('hospital.notice.means')}
      act={notice}
      input={{ placementId: placement.id, endsOn, reason }}
      variant="default"
      danger
      disabled={endsOn === ''}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <TextInput
          type="date"
          required
          label={t('hospital.notice.endsOn')}
          min={placement.startsOn}
          max={placement.endsOn}
          value={endsOn}
          onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
        />
        <NativeSelect
          size="md"
          label={t('hospital.reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value as NoticeReason)}
          data={NOTICE_REASONS.map((value) => ({ value, label: t(`hospital.noticeReason.${value}`) }))}
        />
      </SimpleGrid>
    </ConfirmButton>
  );
};

const EndNow = ({ placement }: { placement: Placement }): ReactNode => {
  const { t } = useWords();
  const started = placement.status === 'on_assignment';
  const [reason, setReason] = useState<EndReason>(started ? 'completed' : 'not-cleared');
  const [since, setSince] = useState('');
  const [late, setLate] = useState('');
  const end = useMove<{ version: number; body: Schemas['PlacementEndBody'] }, Placement>({
    move: ({ body }, header) =>
      dataOf(
        api.POST('/v1/placements/{placementId}/end', { params: { path: { placementId: placement.id }, header }, body }),
      ),
    changes: CHANGES,
  });
  const told = since === '' ? {} : { effectiveOn: since, lateReason: late.trim() };
  return (
    <ConfirmButton
      label={t(started ? 'hospital.placement.complete' : 'hospital.placement.fellOff')}
      explanation={t('hospital.placement.end.means')}
      act={end}
      input={{ version: placement.version, body: { reason, ...told } }}
      variant="default"
      danger={!started}
      disabled={since !== '' && late.trim() === ''}
    >
      <NativeSelect
        size="md"
        label={t('hospital.reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value as EndReason)}
        data={(started ? (['completed', 'ended-by-nurse', 'ended-by-hospital'] as const) : BEFORE_START).map(
          (value) => ({ value, label: t(`hospital.endReason.${value}`) }),
        )}
      />
      <TextInput
        type="date"
        label={t('hospital.since')}
        description={t('hospital.since.help')}
        value={since}
        onChange={({ currentTarget }) => setSince(currentTarget.value)}
      />
      {since !== '' && (
        <TextInput
          label={t('hospital.since.reason')}
          required
          maxLength={500}
          value={late}
          onChange={({ currentTarget }) => setLate(currentTarget.value)}
        />
      )}
    </ConfirmButton>
  );
};

/** How a placement ends: early by notice, with what that costs; or as agreed; or before it began. */
export const EndPanel = ({ placement }: { placement: Placement }): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const notices = useQuery({
    queryKey: ['placement-notices', placement.id],
    queryFn: () =>
      dataOf(api.GET('/v1/placement-notices', { params: { query: { placementId: placement.id, limit: 5 } } })),
  });
  const over = placement.status === 'ended' || placement.status === 'fell_off';
  return (
    <Panel title={t('hospital.end.title')}>
      <Loaded query={notices} skeleton={[60]}>
        {({ items }) => (
          <Stack>
            {placement.endReason !== null && <Text>{t(`hospital.endReason.${placement.endReason}`)}</Text>}
            {items.map((notice) => (
              <Told key={notice.id} notice={notice} />
            ))}
            {items.length === 0 && !over && <Text className="quiet">{t('hospital.end.none')}</Text>}
            {!over && (
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                {items.length === 0 && permissions.includes('notice:give') && <GiveNotice placement={placement} />}
                {permissions.includes('placement:end') && <EndNow placement={placement} />}
              </SimpleGrid>
            )}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
};
