import { bodyRules, dataOf, type components } from '@crossward/api-client';
import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { typedInstant } from './typed-instant.js';
import type { Timecard } from './timecard-page.js';

type Body = components['schemas']['DisputeBody'];
export const REASONS = ['hours-differ', 'not-on-shift', 'break-missing', 'wrong-kind', 'other'] as const;

const FIELDS = ['entries', 'reason', 'note'] as const;

interface Typed {
  reason: Body['reason'];
  note: string;
  entries: Timecard['statements'][number]['entries'];
}

/** A dispute begins with the times that the nurse stated last. */
const typedOf = (timecard: Timecard): Typed => ({
  reason: 'hours-differ',
  note: '',
  entries: (timecard.statements.at(-1)?.entries ?? []).map((entry) => ({
    ...entry,
    startsAt: typedInstant(entry.startsAt),
    endsAt: typedInstant(entry.endsAt),
  })),
});

/** What the hospital says instead: the nurse's own times, to be corrected, with the reason. */
export const DisputeForm = ({ timecard, onDone }: { timecard: Timecard; onDone: () => void }): ReactNode => {
  const { t, instant, number } = useWords();
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
  const change = (at: number, changes: Partial<(typeof entries)[number]>): void =>
    edit.set({ entries: entries.map((entry, index) => (index === at ? { ...entry, ...changes } : entry)) });
  const bodyOf = (typed: Typed): Body => ({
    reason: typed.reason,
    ...(typed.note.trim() === '' ? {} : { note: typed.note }),
    entries: typed.entries.map(({ startsAt, endsAt, breakMinutes, kind, charge, shiftId }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
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
      .map(({ startsAt, endsAt, breakMinutes }) => {
        const minutes = t('hospital.interview.minutes', { minutes: number(breakMinutes) });
        const [from, until] = [startsAt, endsAt].map((typed) => (typed === '' ? '–' : instant(typed)));
        return `${from} – ${until} · ${t('shell.pair', { name: t('hospital.timecard.break'), value: minutes })}`;
      })
      .join('\n');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!edit.stale) dispute.mutate({ version: edit.version, body: bodyOf(edit.mine) });
      }}
    >
      <Stack>
        {entries.map((entry, at) => (
          <SimpleGrid key={at} cols={{ base: 1, sm: 3 }}>
            <TextInput
              type="datetime-local"
              required
              label={t('hospital.timecard.from')}
              value={entry.startsAt}
              onChange={({ currentTarget }) => change(at, { startsAt: currentTarget.value })}
            />
            <TextInput
              type="datetime-local"
              required
              label={t('hospital.timecard.until')}
              value={entry.endsAt}
              onChange={({ currentTarget }) => change(at, { endsAt: currentTarget.value })}
            />
            <NumberInput
              size="md"
              min={0}
              label={t('hospital.timecard.break')}
              value={entry.breakMinutes}
              onChange={(minutes) => change(at, { breakMinutes: Number(minutes) })}
            />
          </SimpleGrid>
        ))}
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
  );
};
