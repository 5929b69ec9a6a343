import { Button, Divider, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { EntryFindings } from './entry-findings.js';
import { workedHours } from './clock-hours.js';
import { TimeFields } from './time-fields.js';
import { clockOf } from './typed-clock.js';
import { placeSent, type TypedTime } from './typed-time.js';

interface TimesEditorProps {
  times: readonly TypedTime[];
  timeZone: string;
  error: unknown;
  onChange: (times: TypedTime[]) => void;
  /** A further time, for who may add one. */
  next?: () => TypedTime;
}

/** More than a week has shifts, times on call and call-backs: as many as the server takes. */
const MOST = 60;

/** As far as they are hours already. */
const hoursOf = (times: readonly TypedTime[], timeZone: string): number => {
  const hundredths = times
    .filter(({ leftOut, kind }) => !leftOut && kind !== 'on-call')
    .map(({ startsAt, endsAt, localStartsAt, localEndsAt, breakMinutes }) => {
      const typed = { startsAt: clockOf(startsAt, localStartsAt), endsAt: clockOf(endsAt, localEndsAt), breakMinutes };
      return Math.round((workedHours(typed, timeZone) ?? 0) * 100);
    });
  return hundredths.reduce((sum, each) => sum + each, 0) / 100;
};

/** The times of a week, to be typed over, left out and added to; what the server found stands below the one it is about. */
export const TimesEditor = ({ times, timeZone, error, onChange, next }: TimesEditorProps): ReactNode => {
  const { t, number } = useWords();
  const change = (at: number, changes: Partial<TypedTime>): void =>
    onChange(times.map((time, index) => (index === at ? { ...time, ...changes } : time)));
  return (
    <Stack>
      {times.map((time, at) => (
        <Fragment key={at}>
          {at > 0 && <Divider />}
          <TimeFields
            time={time}
            timeZone={timeZone}
            onChange={(changes) => change(at, changes)}
            {...(time.localStartsAt === ''
              ? { onRemove: () => onChange(times.filter((_, index) => index !== at)) }
              : {})}
            findings={<EntryFindings error={error} at={`/entries/${placeSent(times, at)}`} />}
          />
        </Fragment>
      ))}
      {next && times.length < MOST && (
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...times, next()])}
        >
          {t('hours.time.add')}
        </Button>
      )}
      <Text fw={700} role="status">
        {t('hours.time.total', { hours: number(hoursOf(times, timeZone)) })}
      </Text>
    </Stack>
  );
};
