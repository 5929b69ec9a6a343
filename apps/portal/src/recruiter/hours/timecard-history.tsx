import { dataOf, type components } from '@crossward/api-client';
import { Text, Timeline } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { isTimecardStatus } from '../../components/hours/timecard.js';
import { MoreButton } from '../../components/more-button.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';

type Entry = components['schemas']['HistoryAnswer'];

/** What became of a card, step by step, and who did it. */
export const TimecardHistory = ({ timecardId }: { timecardId: string }): ReactNode => {
  const { t, instant } = useWords();
  const { query, items } = usePages<Entry>(['timecards', timecardId, 'history'], (cursor) =>
    dataOf(
      api.GET('/v1/timecards/{timecardId}/history', {
        params: { path: { timecardId }, query: { limit: 50, ...after(cursor) } },
      }),
    ),
  );
  return (
    <Panel title={t('recruiter.timecard.history')}>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      <Timeline active={items.length - 1} bulletSize={16} lineWidth={2}>
        {items.map(({ version, status, recordedAt, actorRole }) => (
          <Timeline.Item
            key={version}
            title={isTimecardStatus(status) ? t(`hours.status.${status}`) : <code lang="en">{status}</code>}
          >
            <Text size="sm" className="quiet">
              <time dateTime={recordedAt}>{instant(recordedAt)}</time>
              {` · ${t(`hours.actor.${actorRole}`)}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      <MoreButton query={query} />
    </Panel>
  );
};
