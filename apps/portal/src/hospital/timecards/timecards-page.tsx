import { dataOf } from '@crossward/api-client';
import { Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconClockCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { BackLink } from '../../components/back-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { isTimecardStatus, TIMECARD_STATUSES } from '../../components/hours/timecard.js';
import { TimecardsTable } from '../../components/hours/timecards-table.js';
import { useTimecards } from '../../components/hours/use-timecards.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { WayTo } from '../../components/way-to.js';

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

const Content = (): ReactNode => {
  const { t } = useWords();
  const [address, setAddress] = useAddress();
  const { placement } = address;
  const whole = address['status'] === 'all' || placement !== undefined;
  const status = isTimecardStatus(address['status']) ? address['status'] : whole ? undefined : 'submitted';
  const { query, items, onNearEnd } = useTimecards({ status, placementId: placement });
  return (
    <Page title={t('hospital.timecards.title')} lead={t('hospital.timecards.lead')}>
      {placement !== undefined && (
        <BackLink to={`/hospital/placements/${placement}`}>{t('hospital.timecards.ofPlacement')}</BackLink>
      )}
      <Group justify="space-between" align="flex-end">
        <NativeSelect
          label={t('hours.list.filter')}
          size="md"
          maw={280}
          value={status ?? 'all'}
          onChange={({ currentTarget }) => setAddress({ status: currentTarget.value })}
          data={[
            ...TIMECARD_STATUSES.map((value) => ({ value, label: t(`hours.status.${value}`) })),
            { value: 'all', label: t('hours.list.all') },
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
        <TimecardsTable
          label={t('hospital.timecards.title')}
          items={items}
          onNearEnd={onNearEnd}
          to="/hospital/timecards"
        />
      )}
    </Page>
  );
};

/** The hours that nurses state, week by week, to be approved or disputed. */
export const TimecardsPage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
