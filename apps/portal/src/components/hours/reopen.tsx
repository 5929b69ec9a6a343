import { dataOf, type components } from '@crossward/api-client';
import { NativeSelect, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmButton } from '../confirm-button.js';
import { DISPUTE_REASONS, type Timecard } from './timecard.js';

type ReopeningBody = components['schemas']['ReopeningBody'];

/** A card that was billed wrongly is stated anew. */
export const Reopen = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState<ReopeningBody['reason']>('hours-differ');
  const [note, setNote] = useState('');
  const reopening = useMove<{ version: number; body: ReopeningBody }, Timecard>({
    move: ({ body }, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/reopening', {
          params: { path: { timecardId: timecard.id }, header },
          body,
        }),
      ),
    changes: ['timecards'],
  });
  return (
    <ConfirmButton
      label={t('hours.timecard.reopen')}
      explanation={t('hours.timecard.reopen.means')}
      act={reopening}
      input={{
        version: timecard.version,
        body: { reason, ...(note.trim() === '' ? {} : { note: note.trim() }) },
      }}
      variant="default"
    >
      <NativeSelect
        label={t('hours.why')}
        size="md"
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value as ReopeningBody['reason'])}
        data={DISPUTE_REASONS.map((value) => ({ value, label: t(`hours.reason.${value}`) }))}
      />
      <Textarea
        label={t('hours.timecard.note')}
        size="md"
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ConfirmButton>
  );
};
