import { ApiProblem, dataOf } from '@crossward/api-client';
import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconBan, IconDoorEnter, IconPencil, IconPlayerPause, IconSend } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { ChangedNotice } from '../../components/conflict/changed-notice.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { ReasonDialog } from '../reason-dialog.js';
import type { Gap, GapStatus } from './use-gap.js';

const STOP_REASONS = ['census', 'budget', 'filled-internally', 'duplicate', 'position-withdrawn', 'other'] as const;
const RETURN_REASONS = ['terms-incomplete', 'pay-off-policy', 'census', 'budget', 'duplicate', 'other'] as const;
type Reason = (typeof STOP_REASONS)[number] | (typeof RETURN_REASONS)[number];

type Act = 'approval' | 'open' | 'hold' | 'return' | 'cancel';
type Asking = Exclude<Act, 'approval' | 'open'>;

const ACTS: Readonly<Record<Act, { from: readonly GapStatus[]; permission: 'gap:request' | 'gap:approve' }>> = {
  approval: { from: ['draft'], permission: 'gap:request' },
  open: { from: ['pending_approval', 'on_hold'], permission: 'gap:approve' },
  hold: { from: ['open'], permission: 'gap:approve' },
  return: { from: ['pending_approval'], permission: 'gap:approve' },
  cancel: { from: ['draft', 'pending_approval', 'open', 'on_hold'], permission: 'gap:approve' },
};
const ICONS = {
  approval: IconSend,
  open: IconDoorEnter,
  hold: IconPlayerPause,
  return: IconArrowBackUp,
  cancel: IconBan,
} as const;

const EDITABLE: readonly GapStatus[] = ['draft', 'open', 'on_hold'];

interface Wanted {
  version: number;
  act: Act;
  reason?: Reason;
  /** How it stood when this was decided. */
  seen: GapStatus;
}

const sendTo = async (gapId: string, { act, reason }: Wanted, header: { 'If-Match': string }): Promise<Gap> => {
  const params = { path: { gapId }, header };
  const stop = { reason: (reason ?? 'other') as (typeof STOP_REASONS)[number] };
  if (act === 'approval') return dataOf(api.POST('/v1/gaps/{gapId}/approval-request', { params }));
  if (act === 'open') return dataOf(api.POST('/v1/gaps/{gapId}/opening', { params }));
  if (act === 'hold') return dataOf(api.POST('/v1/gaps/{gapId}/hold', { params, body: stop }));
  if (act === 'cancel') return dataOf(api.POST('/v1/gaps/{gapId}/cancellation', { params, body: stop }));
  const body = { reason: (reason ?? 'other') as (typeof RETURN_REASONS)[number] };
  return dataOf(api.POST('/v1/gaps/{gapId}/return', { params, body }));
};

/** What may be done with a gap as it stands, by who is signed in. */
export const GapActions = ({ gap }: { gap: Gap }): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const [asking, setAsking] = useState<Asking | null>(null);
  const move = useMove<Wanted, Gap>({
    move: (wanted, header) => sendTo(gap.id, wanted, header),
    changes: ['gaps', 'candidates'],
    onMoved: (moved, { act }) => {
      setAsking(null);
      notifications.show({ message: t(`hospital.gap.done.${act}`, { unit: moved.unitName }), color: 'harbour' });
    },
  });
  const possible = (Object.keys(ACTS) as Act[]).filter(
    (act) => ACTS[act].from.includes(gap.status) && permissions.includes(ACTS[act].permission),
  );
  const changed = move.error instanceof ApiProblem && move.error.status === 412;
  const send = (wanted: Pick<Wanted, 'act' | 'reason'>): void =>
    move.mutate(
      { ...wanted, version: gap.version, seen: gap.status },
      // What was to be done is asked anew, of the gap as it stands now.
      { onError: (error) => error instanceof ApiProblem && error.status === 412 && setAsking(null) },
    );
  const begin = (act: Act): void => {
    move.reset();
    if (act === 'approval' || act === 'open') send({ act });
    else setAsking(act);
  };
  const mayEdit = EDITABLE.includes(gap.status) && permissions.includes('gap:request');
  if (possible.length === 0 && !mayEdit && !changed) return null;
  return (
    <Stack gap="xs">
      <Group gap="xs" className="no-print">
        {mayEdit && (
          <Button
            component={Link}
            to={`/hospital/gaps/${gap.id}/edit`}
            size="sm"
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
          >
            {t('hospital.gap.act.edit')}
          </Button>
        )}
        {possible.map((act) => {
          const Icon = ICONS[act];
          return (
            <Button
              key={act}
              size="sm"
              variant={act === 'approval' || act === 'open' ? 'filled' : 'default'}
              leftSection={<Icon size={18} aria-hidden />}
              loading={move.isPending && asking === null && (act === 'approval' || act === 'open')}
              onClick={() => begin(act)}
            >
              {t(`hospital.gap.act.${act}`)}
            </Button>
          );
        })}
      </Group>
      {changed && move.variables && (
        <ChangedNotice>
          {t(move.variables.seen === gap.status ? 'shell.conflict.act.terms' : 'shell.conflict.act', {
            before: t(`hospital.gapStatus.${move.variables.seen}`),
            now: t(`hospital.gapStatus.${gap.status}`),
          })}
        </ChangedNotice>
      )}
      {asking === null && move.isError && !changed && <Problem error={move.error} />}
      {asking !== null && (
        <ReasonDialog<Reason>
          opened
          title={t(`hospital.gap.act.${asking}`)}
          consequence={t(`hospital.gap.consequence.${asking}`)}
          reasons={asking === 'return' ? RETURN_REASONS : STOP_REASONS}
          wordOf={(reason) => t(`hospital.gapReason.${reason}`)}
          confirm={t(`hospital.gap.act.${asking}`)}
          danger={asking === 'cancel'}
          pending={move.isPending}
          error={move.error}
          onConfirm={(reason) => send({ act: asking, reason })}
          onClose={() => setAsking(null)}
        />
      )}
    </Stack>
  );
};
