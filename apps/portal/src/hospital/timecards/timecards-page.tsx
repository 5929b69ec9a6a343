import { dataOf, type components } from '@crossward/api-client';
import { NativeSelect, Stack } from '@mantine/core';
import { IconClockCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { TimecardCard } from './timecard-card.js';

const STATUSES = ['submitted', 'corrected', 'disputed', 'approved', 'invoiced', 'reopened', 'open'] as const;
type Status = components['schemas']['TimecardAnswer']['status'];

/** The hours that nurses state, week by week, to be approved or disputed. */
export const TimecardsPage = (): ReactNode => {
  const { t } = useWords();
  const [status, setStatus] = useState<Status>('submitted');
  const timecards = useQuery({
    queryKey: ['timecards', status],
    queryFn: () => dataOf(api.GET('/v1/timecards', { params: { query: { status, limit: 100 } } })),
  });
  return (
    <Page title={t('hospital.timecards.title')} lead={t('hospital.timecards.lead')}>
      <NativeSelect
        label={t('hospital.submissions.status')}
        size="md"
        maw={280}
        value={status}
        onChange={({ currentTarget }) => setStatus(currentTarget.value as Status)}
        data={STATUSES.map((value) => ({ value, label: t(`hospital.timecardStatus.${value}`) }))}
      />
      <Loaded query={timecards} skeleton={[160, 160]}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={<IconClockCheck size={40} />}
              title={t('hospital.timecards.empty')}
              next={t('hospital.timecards.empty.next')}
            />
          ) : (
            <Stack>
              {items.map((timecard) => (
                <TimecardCard key={timecard.id} timecard={timecard} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
};
