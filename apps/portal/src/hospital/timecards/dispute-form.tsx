import { bodyRules, dataOf } from '@crossward/api-client';
import { Button, Divider, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { DISPUTE_REASONS, type Timecard } from '../../components/hours/timecard.js';
import { TimesEditor } from '../../components/hours/times-editor.js';
import { useTimesInWords } from '../../components/hours/use-times-in-words.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { disputeBody, typedDispute, type DisputeBody, type TypedDispute } from './dispute-body.js';

const FIELDS = ['entries', 'reason', 'note'] as const;

/** What the hospital says instead: the nurse's own times, to be corrected, with the reason. */
export const DisputeForm = ({ timecard, onDone }: { timecard: Timecard; onDone: () => void }): ReactNode => {
  const { t } = useWords();
  const edit = useEdit<TypedDispute>({ version: timecard.version, value: typedDispute(timecard) });
  const { reason, note, entries } = edit.mine;
  const dispute = useMove<{ version: number; body: DisputeBody }, Timecard>({
    move: ({ body }, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/dispute', { params: { path: { timecardId: timecard.id }, header }, body }),
      ),
    changes: ['timecards'],
    onMoved: onDone,
  });
  const wrongWith = useFieldRules(bodyRules.DisputeBody, dispute.error);
  const inWords = useTimesInWords();
  const wordOf = (key: keyof TypedDispute, typed: TypedDispute): string => {
    if (key === 'reason') return t(`hours.reason.${typed.reason}`);
    return key === 'note' ? typed.note : inWords(typed.entries);
  };
  return (
    <Panel title={t('hospital.timecard.ours')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!edit.stale) dispute.mutate({ version: edit.version, body: disputeBody(edit.mine) });
        }}
      >
        <Stack>
          <TimesEditor
            times={entries}
            timeZone={timecard.timeZone}
            error={dispute.error}
            onChange={(changed) => edit.set({ entries: changed })}
          />
          <Divider />
          <NativeSelect
            label={t('hours.why')}
            size="md"
            value={reason}
            onChange={({ currentTarget }) => edit.set({ reason: currentTarget.value as DisputeBody['reason'] })}
            data={DISPUTE_REASONS.map((value) => ({ value, label: t(`hours.reason.${value}`) }))}
          />
          <Textarea
            label={t('hours.timecard.note')}
            size="md"
            autosize
            minRows={2}
            maxRows={12}
            error={wrongWith('note', note)}
            value={note}
            onChange={({ currentTarget }) => edit.set({ note: currentTarget.value })}
          />
          {edit.stale && (
            <Conflict
              edit={edit}
              keys={FIELDS}
              nameOf={(key) => t(`hours.timecard.field.${key}`)}
              wordOf={wordOf}
              pending={dispute.isPending}
              onChosen={(typed) => {
                edit.rebase(typed);
                dispute.mutate({ version: timecard.version, body: disputeBody(typed) });
              }}
            />
          )}
          {dispute.isError && !edit.stale && <Problem error={dispute.error} />}
          <Group>
            <Button variant="default" onClick={onDone}>
              {t('hours.back')}
            </Button>
            <Button type="submit" disabled={edit.stale} loading={dispute.isPending}>
              {t('hospital.timecard.dispute')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
};
