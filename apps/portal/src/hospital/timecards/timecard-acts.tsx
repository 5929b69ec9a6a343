import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { DisputeForm, REASONS } from './dispute-form.js';
import { hoursIn } from './statement.js';
import type { Timecard } from './timecard-page.js';

type Schemas = components['schemas'];
type Reason = Schemas['ReopeningBody']['reason'];
const DECIDABLE: readonly Timecard['status'][] = ['submitted', 'corrected'];

const Reopen = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState<Reason>('hours-differ');
  const [note, setNote] = useState('');
  const reopening = useMove<{ version: number; body: Schemas['ReopeningBody'] }, Timecard>({
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
      label={t('hospital.timecard.reopen')}
      explanation={t('hospital.timecard.reopen.means')}
      act={reopening}
      input={{
        version: timecard.version,
        body: { reason, ...(note.trim() === '' ? {} : { note: note.trim() }) },
      }}
      variant="default"
    >
      <NativeSelect
        label={t('hospital.reason')}
        size="md"
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value as Reason)}
        data={REASONS.map((value) => ({ value, label: t(`hospital.disputeReason.${value}`) }))}
      />
      <Textarea
        label={t('hospital.timecard.note')}
        size="md"
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ConfirmButton>
  );
};

/** What the hospital may do with a card now. */
export const TimecardActs = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t, exact, number } = useWords();
  const [disputing, setDisputing] = useState(false);
  const permissions = useSession().data?.permissions ?? [];
  const approval = useMove<{ version: number }, Timecard>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/approval', { params: { path: { timecardId: timecard.id }, header } }),
      ),
    changes: ['timecards'],
  });
  if (timecard.status === 'invoiced' && permissions.includes('timecard:reopen')) return <Reopen timecard={timecard} />;
  if (!DECIDABLE.includes(timecard.status) || !permissions.includes('timecard:approve')) return null;
  if (disputing) return <DisputeForm timecard={timecard} onDone={() => setDisputing(false)} />;
  const said = timecard.statements.findLast(({ by }) => by === 'nurse');
  return (
    <Group className="no-print">
      <ConfirmButton
        label={t('hospital.timecard.approve')}
        explanation={t('hospital.timecard.approve.means', {
          hours: number(said ? hoursIn(said) : 0),
          amount: timecard.pay ? exact(timecard.pay) : '–',
        })}
        act={approval}
        input={{ version: timecard.version }}
      />
      <Button variant="default" onClick={() => setDisputing(true)}>
        {t('hospital.timecard.dispute')}
      </Button>
    </Group>
  );
};
