import { ApiProblem, dataOf } from '@crossward/api-client';
import { Anchor, Table, Text } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { usePacketItemName } from '../../components/checks/use-packet-item-name.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { runningOut, type Placement, type RunningOut } from './running-out.js';
import { MoreButton } from '../../components/more-button.js';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';

/** Each placement brings its packet along: as many as a page shows at once, and no more. */
const PAGE = 25;

const packetOf = async (placement: Placement) => {
  try {
    const path = { placementId: placement.id };
    const { items } = await dataOf(api.GET('/v1/placements/{placementId}/packet', { params: { path } }));
    return { placement, items: items ?? [] };
  } catch (error) {
    // A placement is without a packet for the moment between its acceptance and the freezing.
    if (error instanceof ApiProblem && error.status === 404) return { placement, items: [] };
    throw error;
  }
};

const isComing = ({ status }: Placement): boolean => status === 'pending_start' || status === 'on_assignment';

const useForecast = () =>
  useInfiniteQuery({
    queryKey: ['placements', 'expiry'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const query = { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) };
      const { items, nextCursor } = await dataOf(api.GET('/v1/placements', { params: { query } }));
      return { packets: await Promise.all(items.filter(isComing).map(packetOf)), nextCursor };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const Row = ({ placement, item, uncoveredDays }: RunningOut): ReactNode => {
  const { t, day, place, lastDay } = useWords();
  const nameOf = usePacketItemName();
  return (
    <Table.Tr>
      <RowHead style={{ whiteSpace: 'nowrap' }}>{item.goodUntil && day(item.goodUntil)}</RowHead>
      <Table.Td>
        <Anchor component={Link} to={`/recruiter/nurses/${placement.nurseId}`}>
          {[placement.familyName, placement.givenNames].filter(Boolean).join(', ')}
        </Anchor>
      </Table.Td>
      <Table.Td>{nameOf(item)}</Table.Td>
      <Table.Td>
        {placement.unitName} · {placement.facilityName}
        <Text size="sm" className="quiet">
          {place(placement.jurisdiction)} · {day(placement.startsOn)} – {lastDay(placement.endsOn)}
        </Text>
      </Table.Td>
      <Table.Td ta="right" fw={650}>
        {t('recruiter.expiry.days', { days: uncoveredDays })}
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to="/recruiter" search={{ check: item.verificationId } as never}>
          {t('recruiter.expiry.open')}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
};

/** Credentials that end before the assignment which rests on them. */
export const ExpiryPage = (): ReactNode => {
  const { t } = useWords();
  const forecast = useForecast();
  const packets = forecast.data?.pages.flatMap((page) => page.packets) ?? [];
  const rows = runningOut(packets);
  return (
    <Page title={t('recruiter.expiry.title')} lead={t('recruiter.expiry.lead')}>
      {forecast.isError && <Problem error={forecast.error} onRetry={() => void forecast.refetch()} />}
      {forecast.isPending && <PageSkeleton />}
      {forecast.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={<IconCalendarCheck size={40} />}
          title={t('recruiter.expiry.empty')}
          next={t('recruiter.expiry.empty.next', { count: packets.length })}
        />
      )}
      {rows.length > 0 && (
        <WideTable label={t('recruiter.expiry.title')} minWidth={820} className="panel">
          <Table verticalSpacing="sm" aria-label={t('recruiter.expiry.title')}>
            <Table.Thead>
              <Table.Tr>
                {(['ends', 'nurse', 'credential', 'assignment', 'uncovered', 'check'] as const).map((column) => (
                  <Table.Th key={column} scope="col" ta={column === 'uncovered' ? 'right' : undefined}>
                    {t(`recruiter.expiry.column.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Row key={`${row.placement.id} ${row.item.requirement}`} {...row} />
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
      <MoreButton query={forecast} />
    </Page>
  );
};
