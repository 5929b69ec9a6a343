import { dataOf, type components } from '@crossward/api-client';
import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { MoreButton } from '../../components/more-button.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { DeclareMargin } from './declare-margin.js';

type Margin = components['schemas']['DeclaredMarginAnswer'];

/** What the hospital pays on top of each hour worked, from which day on. A declaration is never rewritten. */
export const MarginsPanel = ({ organisationId }: { organisationId: string }): ReactNode => {
  const { t, exact, day } = useWords();
  const { query, items } = usePages<Margin>(['declared-margins', organisationId], (cursor) =>
    dataOf(api.GET('/v1/declared-margins', { params: { query: { organisationId, limit: 50, ...after(cursor) } } })),
  );
  return (
    <Panel title={t('recruiter.margins.title')}>
      <Text className="quiet">{t('recruiter.margins.lead')}</Text>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && <Text>{t('recruiter.margins.none')}</Text>}
      <List>
        {items.map(({ id, perHour, effectiveFrom }) => (
          <List.Item key={id}>{t('recruiter.margin', { amount: exact(perHour), day: day(effectiveFrom) })}</List.Item>
        ))}
      </List>
      <MoreButton query={query} />
      {query.isSuccess && (
        <DeclareMargin organisationId={organisationId} currency={items[0]?.perHour.currency ?? 'USD'} />
      )}
    </Panel>
  );
};
