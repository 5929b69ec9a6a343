import { bodyRules, dataOf, type components } from '@crossward/api-client';
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
import { DisputedTime, type TypedTime } from './disputed-time.js';
import { StatedClock } from './stated-clock.js';
import type { Timecard } from './timecard-page.js';
import { clockOf, typedClock } from './typed-clock.js';

type Body = components['schemas']['DisputeBody'];
export const REASONS = ['hours-differ', 'not-on-shift', 'break-missing', 'wrong-kind', 'other'] as const;

const FIELDS = ['entries', 'reason', 'note'] as const;

interface Typed {
  reason: Body['reason'];
  note: string;
  entries: TypedTime[];
}

/** A dispute begins with the times that the nurse stated last. */
const typedOf = (timecard: Timecard): Typed => ({
  reason: 'hours-differ',
  note: '',
  entries: (timecard.statements.at(-1)?.entries ?? []).map((entry) => ({
    ...entry,
    startsAt: typedClock(entry.localStartsAt),
    endsAt: typedClock(entry.localEndsAt),
    leftOut: false,
  })),
});

/** What the hospital says instead: the nurse's own times, to be corrected, with the reason. */
export const DisputeForm = ({ timecard, onDone }: { timecard: Timecard; onDone: () => void }): ReactNode => {
  const { t, wallClock, number } = useWords();
  const edit = useEdit<Typed>({ version: timecard.version, value: typedOf(timecard) });
  const { reason, note, entries } = edit.mine;
  const dispute = useMove<{ version: number; body: Body }, Timecard>({
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
  const bodyOf = (typed: Typed): Body => ({
    reason: typed.reason,
    ...(typed.note.trim() === '' ? {} : { note: typed.note }),
    entries: typed.entries
      .filter(({ leftOut }) => !leftOut)
      .map(({ startsAt, endsAt, localStartsAt, localEndsAt, breakMinutes, kind, charge, shiftId }) => ({
        startsAt: clockOf(startsAt, localStartsAt),
        endsAt: clockOf(endsAt, localEndsAt),
        breakMinutes,
        kind,
        charge,
        ...(shiftId === null ? {} : { shiftId }),
      })),
  });
  const wordOf = (key: keyof Typed, typed: Typed): string => {
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
          if (!edit.stale) dispute.mutate({ version: edit.version, body: bodyOf(edit.mine) });
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
            onChange={({ currentTarget }) => edit.set({ reason: currentTarget.value as Body['reason'] })}
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
                dispute.mutate({ version: timecard.version, body: bodyOf(typed) });
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
