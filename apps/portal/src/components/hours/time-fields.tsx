import { Button, Checkbox, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { workedHours } from './clock-hours.js';
import { WORK_KINDS } from './timecard.js';
import { clockOf } from './typed-clock.js';
import type { TypedTime } from './typed-time.js';

interface TimeFieldsProps {
  time: TypedTime;
  timeZone: string;
  onChange: (changes: Partial<TypedTime>) => void;
  /** Takes a time away that was added here. */
  onRemove?: () => void;
  /** What the server found wrong with it. */
  findings?: ReactNode;
}

/** What the fieldset is called: the time that it was, or else the one that is typed. */
const usePeriod = ({ localStartsAt, localEndsAt, startsAt, endsAt }: TypedTime): string => {
  const { t, wallClock } = useWords();
  const [from, until] = localStartsAt === '' ? [startsAt, endsAt] : [localStartsAt, localEndsAt];
  return from === '' || until === ''
    ? t('hours.time.new')
    : t('hours.period', { from: wallClock(from), until: wallClock(until) });
};

/** One time of a week: when, how long the break, and what kind of work. */
export const TimeFields = ({ time, timeZone, onChange, onRemove, findings }: TimeFieldsProps): ReactNode => {
  const { t, number } = useWords();
  const period = usePeriod(time);
  const { startsAt, endsAt, localStartsAt, localEndsAt, breakMinutes, kind, leftOut } = time;
  const hours = workedHours(
    { startsAt: clockOf(startsAt, localStartsAt), endsAt: clockOf(endsAt, localEndsAt), breakMinutes },
    timeZone,
  );
  const act = onRemove ? 'remove' : leftOut ? 'putBack' : 'leaveOut';
  const Icon = leftOut ? IconArrowBackUp : IconX;
  return (
    <Stack component="fieldset" gap="xs" m={0} p={0} bd={0} miw={0}>
      <Text component="legend" fw={600} p={0} mb={4} {...(leftOut ? { td: 'line-through' } : {})}>
        {period}
      </Text>
      {!leftOut && (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
            <TextInput
              type="datetime-local"
              size="md"
              required
              label={t('hours.timecard.from')}
              value={startsAt}
              onChange={({ currentTarget }) => onChange({ startsAt: currentTarget.value })}
            />
            <TextInput
              type="datetime-local"
              size="md"
              required
              label={t('hours.timecard.until')}
              min={startsAt}
              value={endsAt}
              onChange={({ currentTarget }) => onChange({ endsAt: currentTarget.value })}
            />
            <SimpleGrid cols={2}>
              <NumberInput
                size="md"
                min={0}
                max={1440}
                label={t('hours.timecard.break')}
                value={breakMinutes}
                onChange={(minutes) => onChange({ breakMinutes: Number(minutes) })}
              />
              <NativeSelect
                size="md"
                label={t('hours.timecard.kind')}
                value={kind}
                onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as TypedTime['kind'] })}
                data={WORK_KINDS.map((value) => ({ value, label: t(`hours.kind.${value}`) }))}
              />
            </SimpleGrid>
          </SimpleGrid>
          <Group justify="space-between">
            <Checkbox
              label={t('hours.time.charge')}
              disabled={kind === 'on-call'}
              checked={time.charge && kind !== 'on-call'}
              onChange={({ currentTarget }) => onChange({ charge: currentTarget.checked })}
            />
            <Text size="sm" fw={600}>
              {hours === null ? t('hours.time.impossible') : t('hours.time.hours', { hours: number(hours) })}
            </Text>
          </Group>
          {findings}
        </>
      )}
      <Button
        variant="subtle"
        size="xs"
        w="fit-content"
        aria-label={`${t(`hours.timecard.${act}`)}${t('shell.colon')} ${period}`}
        leftSection={<Icon size={16} aria-hidden />}
        onClick={onRemove ?? (() => onChange({ leftOut: !leftOut }))}
      >
        {t(`hours.timecard.${act}`)}
      </Button>
    </Stack>
  );
};
