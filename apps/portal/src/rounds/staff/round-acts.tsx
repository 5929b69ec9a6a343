import { dataOf } from '@crossward/api-client';
import { Alert, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { useWords } from '../../i18n/use-words.js';
import { ROUND_KEYS, type Round, type RoundStatus } from '../use-rounds.js';

type Act = 'opening' | 'lock' | 'solution' | 'publication' | 'cancellation';

/** What may be done with a round as it stands, the next step first. */
const ACTS_OF: Readonly<Record<RoundStatus, readonly Act[]>> = {
  draft: ['opening', 'cancellation'],
  open: ['lock', 'cancellation'],
  locked: ['solution', 'cancellation'],
  solved: ['publication', 'cancellation'],
  published: [],
  cancelled: [],
};

const send = (act: Act, roundId: string, header: { 'If-Match': string }) => {
  const params = { params: { path: { roundId }, header } };
  if (act === 'opening') return api.POST('/v1/rounds/{roundId}/opening', params);
  if (act === 'lock') return api.POST('/v1/rounds/{roundId}/lock', params);
  if (act === 'solution') return api.POST('/v1/rounds/{roundId}/solution', params);
  if (act === 'publication') return api.POST('/v1/rounds/{roundId}/publication', params);
  return api.POST('/v1/rounds/{roundId}/cancellation', params);
};

const ActButton = ({ round, act }: { round: Round; act: Act }): ReactNode => {
  const { t } = useWords();
  const move = useMove({
    changes: ROUND_KEYS,
    move: ({ id }: { id: string; version: number }, header) => dataOf(send(act, id, header)),
  });
  const quiet = act === 'cancellation' || act === 'solution';
  return (
    <ConfirmButton
      label={t(`rounds.act.${act}`)}
      explanation={t(`rounds.act.${act}.means`)}
      act={move}
      input={{ id: round.id, version: round.version }}
      variant={quiet ? 'default' : 'filled'}
      danger={act === 'cancellation'}
    />
  );
};

/** The next step of a round, and the way out of it; each asked once more with what follows from it. */
export const RoundActs = ({ round }: { round: Round }): ReactNode => {
  const { t, instant } = useWords();
  const acts = ACTS_OF[round.status];
  if (acts.length === 0) return null;
  return (
    <>
      {round.status === 'locked' && (
        <Alert color="gray" role="status">
          {t('rounds.solving')}
        </Alert>
      )}
      {round.status === 'open' && round.ordersUntil !== null && (
        <Text size="sm" className="quiet">
          {t('rounds.lockFrom', { at: instant(round.ordersUntil) })}
        </Text>
      )}
      <Group>
        {acts.map((act) => (
          <ActButton key={act} round={round} act={act} />
        ))}
      </Group>
    </>
  );
};
