import { dataOf, type components } from '@crossward/api-client';
import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { after, usePages } from '../../api/use-pages.js';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { codeOf } from '../../hospital/candidates/use-candidates.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { Fit } from '../fit.js';
import { OrderSection } from '../order-section.js';
import { ROUND_KEYS } from '../use-rounds.js';

type Order = components['schemas']['OrderOfNursesAnswer'];
type RoundNurse = components['schemas']['RoundNurseAnswer'];
const PAGE = 200;

const Editor = ({ order }: { order: Order }): ReactNode => {
  const { t, day } = useWords();
  const path = { roundId: order.roundId, gapId: order.gapId };
  const { query, items } = usePages<RoundNurse>(['rounds', order.roundId, 'nurses', order.gapId], (cursor) =>
    dataOf(
      api.GET('/v1/rounds/{roundId}/gaps/{gapId}/nurses', {
        params: { path, query: { limit: PAGE, ...after(cursor) } },
      }),
    ),
  );
  const save = useMove({
    changes: ROUND_KEYS,
    move: ({ nurses }: { nurses: string[] | null; version: number }, header) =>
      dataOf(api.PUT('/v1/rounds/{roundId}/gaps/{gapId}/order', { params: { path, header }, body: { nurses } })),
  });
  return (
    <OrderSection
      query={query}
      order={order.nurses}
      save={save}
      onSave={(nurses) => save.mutate({ nurses, version: order.version })}
      none={t('rounds.order.noNurse')}
      items={items.map((each) => ({
        id: each.nurseId,
        title: t('rounds.nurse.code', { code: codeOf(each.nurseId) }),
        detail: (
          <Stack gap={4}>
            <span>{t('rounds.available', { day: day(each.availableFrom) })}</span>
            <Fit of={each} />
          </Stack>
        ),
      }))}
    />
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const { roundId, gapId } = useParams({ strict: false }) as { roundId: string; gapId: string };
  const gap = useQuery({
    queryKey: ['gap', gapId],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })),
  });
  const order = useQuery({
    queryKey: ['rounds', roundId, 'order', gapId],
    queryFn: () => dataOf(api.GET('/v1/rounds/{roundId}/gaps/{gapId}/order', { params: { path: { roundId, gapId } } })),
  });
  return (
    <Page title={t('rounds.order.nurses')} lead={t('rounds.order.nurses.lead')}>
      <BackLink to={`/hospital/rounds/${roundId}`}>{t('rounds.backToRound')}</BackLink>
      <Panel title={gap.data ? `${gap.data.unitName}, ${gap.data.facilityName}` : '…'}>
        <Loaded query={order}>{(found) => <Editor order={found} />}</Loaded>
      </Panel>
    </Page>
  );
};

/** The hospital's own order of the nurses who take part, for one of its gaps; nobody is named. */
export const OrderNursesPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
