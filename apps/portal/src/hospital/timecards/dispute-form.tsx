import { bodyRules, dataOf } from '@crossward/api-client';
import { Button, Divider, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { disputeBody, typedDispute, type DisputeBody, type TypedDispute, type TypedTime } from './dispute-body.js';
import { DisputedTime } from './disputed-time.js';
import { StatedClock } from './stated-clock.js';
import type { Timecard } from './timecard-page.js';

const FIELDS = ['entries', 'reason', 'note'] as const;
export const REASONS = ['hours-differ', 'not-on-shift', 'break-missing', 'wrong-kind', 'other'] as const;

/** What the hospital says instead: the nurse's own times, to be corrected, with the reason. */
export const DisputeForm = ({ timecard, onDone }: { timecard: Timecard; onDone: () => void }): ReactNode => {
  const { t, wallClock, number } = useWords();
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
  const change = (at: number, changes: Partial<TypedTime>): void =>
    edit.set({ entries: entries.map((entry, index) => (index === at ? { ...entry, ...changes } : entry)) });
  const wordOf = (key: keyof TypedDispute, typed: TypedDispute): string => {
    if (key === 'reason') return t(`hospital.disputeReason.${typed.reason}`);
    if (key === 'note') return typed.note;
    return typed.entries
      .filter(({ leftOut }) => !leftOut)
      .map(({ startsAt, endsAt, breakMinutes, kind }) => {
        const minutes = t('hospital.interview.minutes', { minutes: number(breakMinutes) });
        const [from, until] = [startsAt, endsAt].map((typed) => (typed === '' ? '–' : wallClock(typed)));
        return `${from} – ${until} · ${t('shell.pair', { name: t('hospital.timecard.break'), value: minutes })} · ${t(`hospital.timeKind.${kind}`)}`;
      })
      .join('\n');
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
          <StatedClock timeZone={timecard.timeZone} />
          {entries.map((time, at) => (
            <DisputedTime key={at} time={time} onChange={(changes) => change(at, changes)} />
          ))}
          <Divider />
          <NativeSelect
            label={t('hospital.reason')}
            size="md"
            value={reason}
            onChange={({ currentTarget }) => edit.set({ reason: currentTarget.value as DisputeBody['reason'] })}
            data={REASONS.map((value) => ({ value, label: t(`hospital.disputeReason.${value}`) }))}
          />
          <Textarea
            label={t('hospital.timecard.note')}
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
              nameOf={(key) => t(`hospital.timecard.field.${key}`)}
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
              {t('hospital.back')}
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
