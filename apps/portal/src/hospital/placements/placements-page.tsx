import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Badge, Box, Stack, Table, Text } from '@mantine/core';
import { IconCalendarUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { codeOf } from '../candidates/use-candidates.js';
import { WayTo } from '../parts/way-to.js';
import styles from './placements-page.module.css';
import { timelineOf, type Timeline } from './timeline.js';

type Placement = components['schemas']['PlacementAnswer'];
const LOOKS = { pending_start: 'waiting', on_assignment: '', ended: 'over', fell_off: 'over' } as const;

const Bar = ({
  placement,
  timeline,
  today,
}: {
  placement: Placement;
  timeline: Timeline;
  today: string;
}): ReactNode => {
  const { left, width } = timeline.placeOf(placement);
  const now = timeline.leftOf(today);
  const look = LOOKS[placement.status];
  return (
    <div className={styles['track']} aria-hidden>
      <div
        className={[styles['bar'], look === '' ? undefined : styles[look]].filter(Boolean).join(' ')}
        style={{ left: `${left}%`, width: `${width}%` }}
      />
      {now !== null && <div className={styles['today']} style={{ left: `${now}%` }} />}
    </div>
  );
};

const Calendar = ({ placements }: { placements: readonly Placement[] }): ReactNode => {
  const { t, day, month } = useWords();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const timeline = timelineOf(placements);
  const sorted = [...placements].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  // So many months have room for their names.
  const every = Math.ceil(timeline.months.length / 8);
  return (
    <WideTable label={t('hospital.placements.title')} minWidth={760} className="panel">
      <Table verticalSpacing="sm" layout="fixed" aria-label={t('hospital.placements.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={250}>
              {t('hospital.placements.who')}
            </Table.Th>
            <Table.Th scope="col" w={150}>
              {t('hospital.placements.status')}
            </Table.Th>
            <Table.Th scope="col">
              <Box className={styles['months']}>
                {timeline.months
                  .filter((_, index) => index % every === 0)
                  .map(({ firstDay, left }) => (
                    <span key={firstDay} style={{ left: `${left}%` }}>
                      {month(firstDay)}
                    </span>
                  ))}
              </Box>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((placement) => (
            <Table.Tr key={placement.id}>
              <Table.Th scope="row">
                <Anchor component={Link} to={`/hospital/placements/${placement.id}`} fw={600} dir="auto">
                  {[placement.givenNames, placement.familyName].filter(Boolean).join(' ') ||
                    t('hospital.candidate.code', { code: codeOf(placement.nurseId) })}
                </Anchor>
                <Text size="sm" className="quiet">
                  {`${placement.unitName} · ${placement.facilityName}`}
                </Text>
              </Table.Th>
              <Table.Td>
                <Badge variant="outline" color="gray" c="inherit" tt="none">
                  {t(`hospital.placementStatus.${placement.status}`)}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Bar placement={placement} timeline={timeline} today={today} />
                <Text size="sm">
                  {t('hospital.gap.period', { from: day(placement.startsOn), until: day(placement.endsOn) })}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

/** Who is where, and when. */
export const PlacementsPage = (): ReactNode => {
  const { t } = useWords();
  const placements = useQuery({
    queryKey: ['placements'],
    queryFn: () => dataOf(api.GET('/v1/placements', { params: { query: { limit: 100 } } })),
  });
  return (
    <Page title={t('hospital.placements.title')} lead={t('hospital.placements.lead')}>
      <WayTo to="/hospital/restrictions">{t('hospital.restrictions.title')}</WayTo>
      <Loaded query={placements} skeleton={[320]}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <EmptyState
              icon={<IconCalendarUser size={40} />}
              title={t('hospital.placements.empty')}
              next={t('hospital.placements.empty.next')}
            />
          ) : (
            <Stack>
              <Calendar placements={items} />
              {nextCursor !== null && <Text className="quiet">{t('hospital.placements.newest')}</Text>}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
};
