import { dataOf, type components } from '@crossward/api-client';
import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { after, usePages } from '../../api/use-pages.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { Fit } from '../fit.js';
import { GapWords } from '../gap-words.js';
import { OrderSection } from '../order-section.js';
import { ROUND_KEYS } from '../use-rounds.js';

type Participation = components['schemas']['ParticipationAnswer'];
type RoundGap = components['schemas']['OwnRoundGapAnswer'];
const PAGE = 200;

/** The way into a round, and what it means to be in it. */
export const JoinPanel = ({ roundId }: { roundId: string }): ReactNode => {
  const { t } = useWords();
  const join = useCreation({
    changes: ROUND_KEYS,
    create: (body: { gaps: string[] | null }, header) =>
      dataOf(api.POST('/v1/rounds/{roundId}/participation', { params: { path: { roundId }, header }, body })),
  });
  return (
    <Panel title={t('rounds.join.title')}>
      <Text maw="46rem">{t('rounds.join.means')}</Text>
      {join.isError && <Problem error={join.error} />}
      <Button w="fit-content" loading={join.isPending} onClick={() => join.mutate({ gaps: null })}>
        {t('rounds.join')}
      </Button>
    </Panel>
  );
};

const Leave = ({ participation }: { participation: Participation }): ReactNode => {
  const { t } = useWords();
  const leave = useMove({
    changes: ROUND_KEYS,
    move: ({ id }: { id: string; version: number }, header) =>
      api.DELETE('/v1/round-participations/{roundParticipationId}', {
        params: { path: { roundParticipationId: id }, header },
      }),
  });
  return (
    <ConfirmButton
      variant="subtle"
      label={t('rounds.leave')}
      explanation={t('rounds.leave.means')}
      act={leave}
      input={{ id: participation.id, version: participation.version }}
      danger
    />
  );
};

/** Her own order of the gaps that fit her; gaps that do not are not placed, whatever the order. */
export const OrderGaps = ({ participation }: { participation: Participation }): ReactNode => {
  const { t } = useWords();
  const { roundId } = participation;
  const { query, items } = usePages<RoundGap>(['own-rounds', roundId, 'gaps'], (cursor) =>
    dataOf(
      api.GET('/v1/nurses/me/rounds/{roundId}/gaps', {
        params: { path: { roundId }, query: { limit: PAGE, ...after(cursor) } },
      }),
    ),
  );
  const save = useMove({
    changes: ROUND_KEYS,
    move: ({ gaps }: { gaps: string[] | null; version: number }, header) =>
      dataOf(
        api.PUT('/v1/round-participations/{roundParticipationId}', {
          params: { path: { roundParticipationId: participation.id }, header },
          body: { gaps },
        }),
      ),
  });
  return (
    <Panel title={t('rounds.order.gaps')} aside={<Leave participation={participation} />}>
      <OrderSection
        query={query}
        order={participation.gaps}
        save={save}
        onSave={(gaps) => save.mutate({ gaps, version: participation.version })}
        none={t('rounds.order.noGap')}
        items={items.map((each) => ({
          id: each.gap.id,
          title: each.gap.unitName,
          detail: (
            <Stack gap={4}>
              <span>
                <GapWords gap={each.gap} />
              </span>
              <Fit of={each} />
            </Stack>
          ),
        }))}
      />
    </Panel>
  );
};
