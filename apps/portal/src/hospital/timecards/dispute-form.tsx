import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { typedInstant } from './typed-instant.js';
import type { Timecard } from './timecard-page.js';

type Body = components['schemas']['DisputeBody'];
export const REASONS = ['hours-differ', 'not-on-shift', 'break-missing', 'wrong-kind', 'other'] as const;

/** What the hospital says instead: the nurse's own times, to be corrected, with the reason. */
export const DisputeForm = ({ timecard, onDone }: { timecard: Timecard; onDone: () => void }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState<Body['reason']>('hours-differ');
  const [note, setNote] = useState('');
  const [entries, setEntries] = useState(() =>
    (timecard.statements.at(-1)?.entries ?? []).map((entry) => ({
      ...entry,
      startsAt: typedInstant(entry.startsAt),
      endsAt: typedInstant(entry.endsAt),
    })),
  );
  const dispute = useMove<{ version: number; body: Body }, Timecard>({
    move: ({ body }, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/dispute', { params: { path: { timecardId: timecard.id }, header }, body }),
      ),
    changes: ['timecards'],
    onMoved: onDone,
  });
  const change = (at: number, changes: Partial<(typeof entries)[number]>): void =>
    setEntries(entries.map((entry, index) => (index === at ? { ...entry, ...changes } : entry)));
  const body = (): Body => ({
    reason,
    ...(note.trim() === '' ? {} : { note }),
    entries: entries.map(({ startsAt, endsAt, breakMinutes, kind, charge, shiftId }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
      breakMinutes,
      kind,
      charge,
      ...(shiftId === null ? {} : { shiftId }),
    })),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        dispute.mutate({ version: timecard.version, body: body() });
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
          onChange={({ currentTarget }) => setReason(currentTarget.value as Body['reason'])}
          data={REASONS.map((value) => ({ value, label: t(`hospital.disputeReason.${value}`) }))}
        />
        <Textarea
          label={t('hospital.timecard.note')}
          size="md"
          maxLength={1000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        {dispute.isError && <Problem error={dispute.error} />}
        <Group>
          <Button variant="default" onClick={onDone}>
            {t('hospital.back')}
          </Button>
          <Button type="submit" loading={dispute.isPending}>
            {t('hospital.timecard.dispute')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
