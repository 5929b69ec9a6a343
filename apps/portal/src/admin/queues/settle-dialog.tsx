import { dataOf, type components } from '@crossward/api-client';
import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useWords } from '../../i18n/use-words.js';

type Selection = components['schemas']['DeadLetterSelectionBody'];

export interface Settling {
  act: 'replay' | 'discard';
  selection: Selection;
  count: number;
}

/** The rule of the server. */
const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;

/** Replays or gives up; what is left of a large kind is told, and asked for again. */
export const SettleDialog = ({ settling, onClose }: { settling: Settling; onClose: () => void }): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const { act, selection, count } = settling;
  const settle = useMutation({
    mutationFn: () =>
      act === 'replay'
        ? dataOf(api.POST('/v1/dead-letters/replay', { body: selection }))
        : dataOf(api.POST('/v1/dead-letters/discard', { body: { ...selection, reason: reason.trim() } })),
    onSuccess: async ({ count: done, remaining }) => {
      notifications.show({ message: t(`admin.dead.done.${act}`, { count: done, remaining }) });
      onClose();
      await Promise.all(['dead-letters', 'queues'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t(`admin.dead.ask.${act}`, { count })}
      confirm={t(count === 1 ? `admin.dead.${act}` : `admin.dead.${act}All`)}
      danger={act === 'discard'}
      disabled={act === 'discard' && reason.trim().length < SHORTEST_REASON}
      pending={settle.isPending}
      error={settle.error}
      onConfirm={() => settle.mutate()}
      onClose={onClose}
    >
      <Text>{t(`admin.dead.then.${act}`)}</Text>
      {act === 'discard' && (
        <Textarea
          size="md"
          autosize
          minRows={2}
          required
          maxLength={LONGEST_REASON}
          label={t('admin.dead.reason')}
          description={t('admin.dead.reason.rule')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
};
