import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Group, NativeSelect, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconClockCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { Figure } from '../../components/figure.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { BackLink } from '../../components/back-link.js';
import { WayTo } from '../parts/way-to.js';
import { RowHead } from '../../components/row-head.js';
import { hoursIn } from './statement.js';
import { useNurseNames } from './use-nurse-names.js';

type Timecard = components['schemas']['TimecardAnswer'];
const STATUSES = ['submitted', 'corrected', 'disputed', 'approved', 'invoiced', 'reopened', 'open'] as const;
type Status = Timecard['status'];
const COLUMNS = ['weekOf', 'nurse', 'status', 'hours', 'pay'] as const;
const RIGHT: readonly string[] = ['hours', 'pay'];

const isStatus = (text: string | undefined): text is Status =>
  (STATUSES as readonly (string | undefined)[]).includes(text);

/** The hours that the pay of a card is worked out from: the nurse's word. */
const statedHours = ({ statements }: Timecard): number => {
  const said = statements.findLast(({ by }) => by === 'nurse');
  return said ? hoursIn(said) : 0;
};

/** Cards that nurses have corrected wait for the hospital too, below another word. */
const CorrectedToo = (): ReactNode => {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['timecards', 'corrected', 'any'],
    queryFn: () => dataOf(api.GET('/v1/timecards', { params: { query: { status: 'corrected', limit: 1 } } })),
  });
  if (!data || data.items.length === 0) return null;
  return <WayTo to="/hospital/timecards?status=corrected">{t('hospital.timecards.correctedToo')}</WayTo>;
};

/** The hours that nurses state, week by week, to be approved or disputed. */
export const TimecardsPage = (): ReactNode => {
  const { t, day, number, exact } = useWords();
  const nameOf = useNurseNames();
  const [address, setAddress] = useAddress();
  const { placement } = address;
  const whole = address['status'] === 'all' || placement !== undefined;
  const status = isStatus(address['status']) ? address['status'] : whole ? undefined : 'submitted';
  const { query, items, onNearEnd } = usePages<Timecard>(['timecards', status ?? '', placement ?? ''], (cursor) =>
    dataOf(
      api.GET('/v1/timecards', {
        params: {
          query: {
            limit: 100,
            ...(status === undefined ? {} : { status }),
            ...(placement === undefined ? {} : { placementId: placement }),
            ...after(cursor),
          },
        },
      }),
    ),
  );
  return (
    <Page title={t('hospital.timecards.title')} lead={t('hospital.timecards.lead')}>
      {placement !== undefined && (
        <BackLink to={`/hospital/placements/${placement}`}>{t('hospital.timecards.ofPlacement')}</BackLink>
      )}
      <Group justify="space-between" align="flex-end">
        <NativeSelect
          label={t('hospital.submissions.status')}
          size="md"
          maw={280}
          value={status ?? 'all'}
          onChange={({ currentTarget }) => setAddress({ status: currentTarget.value })}
          data={[
            ...STATUSES.map((value) => ({ value, label: t(`hospital.timecardStatus.${value}`) })),
            { value: 'all', label: t('hospital.timecards.all') },
          ]}
        />
        <WayTo to="/hospital/invoices">{t('hospital.invoices.title')}</WayTo>
      </Group>
      {status === 'submitted' && <CorrectedToo />}
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconClockCheck size={40} />}
          title={t('hospital.timecards.empty')}
          next={t('hospital.timecards.empty.next')}
        />
      )}
      {items.length > 0 && (
        <VirtualTable
          label={t('hospital.timecards.title')}
          items={items}
          keyOf={({ id }) => id}
          columns={COLUMNS.length}
          minWidth={620}
          rowPx={48}
          onNearEnd={onNearEnd}
          head={COLUMNS.map((column) => (
            <Table.Th key={column} scope="col" ta={RIGHT.includes(column) ? 'right' : 'left'}>
              {t(`hospital.timecards.${column}`)}
            </Table.Th>
          ))}
        >
          {(card) => (
            <>
              <RowHead>
                <Anchor component={Link} to={`/hospital/timecards/${card.id}`} fw={600}>
                  {day(card.weekStartsOn)}
                </Anchor>
              </RowHead>
              <Table.Td>{nameOf(card)}</Table.Td>
              <Table.Td>{t(`hospital.timecardStatus.${card.status}`)}</Table.Td>
              <Figure>{number(statedHours(card))}</Figure>
              <Figure>
                {card.pay ? (
                  exact(card.pay)
                ) : (
                  <Text span className="quiet">
                    –
                  </Text>
                )}
              </Figure>
            </>
          )}
        </VirtualTable>
      )}
    </Page>
  );
};
