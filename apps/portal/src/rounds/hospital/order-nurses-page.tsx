import { dataOf, type components } from '@crossward/api-client';
import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { after, usePages } from '../../api/use-pages.js';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { Verdict } from '../../components/verdict.js';
import { codeOf } from '../../hospital/candidates/use-candidates.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { OrderEditor } from '../order-editor.js';
import { ROUND_KEYS } from '../use-rounds.js';

type Order = components['schemas']['OrderOfNursesAnswer'];
type RoundNurse = components['schemas']['RoundNurseAnswer'];
const PAGE = 200;

const Editor = ({ order }: { order: Order }): ReactNode => {
  const { t, day, number } = useWords();
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
    <>
      {query.isPending && <PageSkeleton />}
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && <Text>{t('rounds.order.noNurse')}</Text>}
      {query.isSuccess && items.length > 0 && (
        <OrderEditor
          order={order.nurses}
          saving={save.isPending}
          saved={save.isSuccess}
          onSave={(nurses) => save.mutate({ nurses, version: order.version })}
          items={items.map(({ nurseId, score, authorisation, availableFrom }) => ({
            id: nurseId,
            title: t('rounds.nurse.code', { code: codeOf(nurseId) }),
            detail: (
              <Stack gap={4}>
                <span>{t('rounds.available', { day: day(availableFrom) })}</span>
                <Group gap="xs">
                  <Verdict verdict={authorisation.verdict} />
                  <span>{t('rounds.fits', { share: number(score, { style: 'percent' }) })}</span>
                </Group>
              </Stack>
            ),
          }))}
        >
          {query.hasNextPage && <Text size="sm">{t('rounds.order.further')}</Text>}
          <MoreButton query={query} />
        </OrderEditor>
      )}
      {save.isError && <Problem error={save.error} />}
    </>
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
