import { Group, NativeSelect } from '@mantine/core';
import { IconClockCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { isTimecardStatus, TIMECARD_STATUSES } from '../../components/hours/timecard.js';
import { TimecardsTable } from '../../components/hours/timecards-table.js';
import { useTimecards } from '../../components/hours/use-timecards.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { WayTo } from '../../components/way-to.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { OrganisationSelect } from '../directory/organisation-select.js';

const Content = (): ReactNode => {
  const { t } = useWords();
  const [address, setAddress] = useAddress();
  const { organisation } = address;
  const status = isTimecardStatus(address['status']) ? address['status'] : undefined;
  const { query, items, onNearEnd } = useTimecards({ status, organisationId: organisation });
  return (
    <Page title={t('recruiter.timecards.title')} lead={t('recruiter.timecards.lead')}>
      <Group align="flex-end">
        <OrganisationSelect
          value={organisation}
          onChange={(chosen) => setAddress({ organisation: chosen })}
          none={t('recruiter.organisation.all')}
        />
        <NativeSelect
          label={t('hours.list.filter')}
          size="md"
          maw={280}
          value={status ?? ''}
          onChange={({ currentTarget }) => setAddress({ status: currentTarget.value })}
          data={[
            { value: '', label: t('hours.list.all') },
            ...TIMECARD_STATUSES.map((value) => ({ value, label: t(`hours.status.${value}`) })),
          ]}
        />
      </Group>
      <WayTo to="/recruiter/invoices">{t('recruiter.invoices.title')}</WayTo>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconClockCheck size={40} />}
          title={t('recruiter.timecards.empty')}
          next={t('recruiter.timecards.empty.next')}
        />
      )}
      {items.length > 0 && (
        <TimecardsTable
          label={t('recruiter.timecards.title')}
          items={items}
          onNearEnd={onNearEnd}
          to="/recruiter/timecards"
          withPlace
        />
      )}
    </Page>
  );
};

/** What every nurse states, week by week, at any hospital. */
export const TimecardsPage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
