import { dataOf, type components } from '@crossward/api-client';
import { ActionIcon, Anchor, Badge, Box, Group, NativeSelect, Table, Text } from '@mantine/core';
import { IconCalendarUser, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { codeOf } from '../candidates/use-candidates.js';
import { CalendarFeed } from '../../components/calendar/calendar-feed.js';
import { WayTo } from '../../components/way-to.js';
import styles from './placements-page.module.css';
import { firstOfMonth, timelineOver, type Timeline } from './timeline.js';
import { RowHead } from '../../components/row-head.js';

type Placement = components['schemas']['PlacementAnswer'];
const LOOKS = { pending_start: 'waiting', on_assignment: '', ended: 'over', fell_off: 'over' } as const;
const STATUSES = ['pending_start', 'on_assignment', 'ended', 'fell_off'] as const;
const MONTHS = 12;
/** So many months have room for their names. */
const NAMED = 6;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface BarProps {
  placement: Placement;
  timeline: Timeline;
  today: string;
}

const Bar = ({ placement, timeline, today }: BarProps): ReactNode => {
  const place = timeline.placeOf(placement);
  const now = timeline.leftOf(today);
  const look = LOOKS[placement.status];
  return (
    <div className={styles['track']} aria-hidden>
      {place && (
        <div
          className={[styles['bar'], look === '' ? undefined : styles[look]].filter(Boolean).join(' ')}
          style={{ left: `${place.left}%`, width: `${place.width}%` }}
        />
      )}
      {now !== null && <div className={styles['today']} style={{ left: `${now}%` }} />}
    </div>
  );
};

const Head = ({ timeline }: { timeline: Timeline }): ReactNode => {
  const { t, month } = useWords();
  return (
    <>
      <Table.Th scope="col" w={250}>
        {t('hospital.placements.who')}
      </Table.Th>
      <Table.Th scope="col" w={150}>
        {t('hospital.placements.status')}
      </Table.Th>
      <Table.Th scope="col" data-label="">
        <Box className={styles['months']}>
          {timeline.months
            .filter((_, index) => index % (MONTHS / NAMED) === 0)
            .map(({ firstDay, left }) => (
              <span key={firstDay} style={{ left: `${left}%` }}>
                {month(firstDay)}
              </span>
            ))}
        </Box>
      </Table.Th>
    </>
  );
};

/** Which year the calendar shows, and which placements. */
const Controls = ({ from, today }: { from: string; today: string }): ReactNode => {
  const { t, month } = useWords();
  const [address, setAddress] = useAddress();
  const move = (months: number): void => setAddress({ from: firstOfMonth(from, months) });
  return (
    <Group justify="space-between" align="flex-end">
      <Group align="flex-end">
        <NativeSelect
          size="md"
          label={t('hospital.submissions.status')}
          value={address['status'] ?? ''}
          onChange={({ currentTarget }) => setAddress({ status: currentTarget.value })}
          data={[
            { value: '', label: t('hospital.submissions.all') },
            ...STATUSES.map((value) => ({ value, label: t(`hospital.placementStatus.${value}`) })),
          ]}
        />
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            size={42}
            variant="default"
            aria-label={t('hospital.placements.earlier')}
            onClick={() => move(-MONTHS / 2)}
          >
            <IconChevronLeft size={20} aria-hidden />
          </ActionIcon>
          <Text size="sm" role="status" ta="center" miw={170}>
            {t('hospital.gap.period', { from: month(from), until: month(firstOfMonth(from, MONTHS - 1)) })}
          </Text>
          <ActionIcon
            size={42}
            variant="default"
            aria-label={t('hospital.placements.later')}
            onClick={() => move(MONTHS / 2)}
          >
            <IconChevronRight size={20} aria-hidden />
          </ActionIcon>
        </Group>
        {address['from'] !== undefined && (
          <Anchor component="button" type="button" pb={10} onClick={() => setAddress({ from: undefined })}>
            {t('hospital.placements.today', { month: month(today) })}
          </Anchor>
        )}
      </Group>
      <Group>
        <CalendarFeed side="hospital" />
        <WayTo to="/hospital/restrictions">{t('hospital.restrictions.title')}</WayTo>
      </Group>
    </Group>
  );
};

/** Who is where, and when: a year at once. */
export const PlacementsPage = (): ReactNode => {
  const { t, day, lastDay } = useWords();
  const [address] = useAddress();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const status = STATUSES.find((each) => each === address['status']);
  const from = DAY.test(address['from'] ?? '') ? (address['from'] ?? '') : firstOfMonth(today, -2);
  const timeline = useMemo(() => timelineOver(from, MONTHS), [from]);
  const { query, items, onNearEnd } = usePages<Placement>(['placements', 'list', status ?? ''], (cursor) =>
    dataOf(
      api.GET('/v1/placements', {
        params: { query: { limit: 100, ...(status === undefined ? {} : { status }), ...after(cursor) } },
      }),
    ),
  );
  return (
    <Page title={t('hospital.placements.title')} lead={t('hospital.placements.lead')}>
      <Controls from={from} today={today} />
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconCalendarUser size={40} />}
          title={t('hospital.placements.empty')}
          next={t('hospital.placements.empty.next')}
        />
      )}
      {items.length > 0 && (
        <VirtualTable
          label={t('hospital.placements.title')}
          items={items}
          keyOf={({ id }) => id}
          columns={3}
          minWidth={800}
          rowPx={76}
          fixed
          onNearEnd={onNearEnd}
          head={<Head timeline={timeline} />}
        >
          {(placement) => (
            <>
              <RowHead>
                <Anchor component={Link} to={`/hospital/placements/${placement.id}`} fw={600} dir="auto">
                  {[placement.givenNames, placement.familyName].filter(Boolean).join(' ') ||
                    t('hospital.candidate.code', { code: codeOf(placement.nurseId) })}
                </Anchor>
                <Text size="sm" className="quiet" fw={400}>
                  {`${placement.unitName} · ${placement.facilityName}`}
                </Text>
              </RowHead>
              <Table.Td>
                <Badge variant="outline" color="gray" c="inherit" tt="none">
                  {t(`hospital.placementStatus.${placement.status}`)}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Bar placement={placement} timeline={timeline} today={today} />
                <Text size="sm">
                  {t('hospital.gap.period', { from: day(placement.startsOn), until: lastDay(placement.endsOn) })}
                </Text>
              </Table.Td>
            </>
          )}
        </VirtualTable>
      )}
    </Page>
  );
};
