import { dataOf } from '@crossward/api-client';
import { dateFormat } from '@crossward/contracts';
import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { CalendarFeed } from '../../components/calendar/calendar-feed.js';
import { Problem } from '../../components/problem.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';
import type { Interview } from './use-submission.js';

const REASONS = [
  'time-does-not-suit',
  'shift-changed',
  'illness',
  'technical-trouble',
  'not-interested',
  'other',
] as const;
type Reason = (typeof REASONS)[number];
const CHANGES = ['interviews', 'submissions'] as const;

/** A time as the clocks of the facility show it, and as those of the nurse do where they differ. */
const Time = ({ at, timeZone }: { at: string; timeZone: string }): ReactNode => {
  const { t } = useWords();
  const { locale } = useLocale();
  const format = (zone?: string): string =>
    dateFormat(locale, {
      ...{
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      },
      ...(zone === undefined ? {} : { timeZone: zone }),
    } as Intl.DateTimeFormatOptions).format(new Date(at));
  const [there, here] = [format(timeZone), format()];
  return (
    <span>
      <strong>{there}</strong>
      {here !== there && <span className="quiet">{` · ${t('nurse.interview.yourTime', { time: here })}`}</span>}
    </span>
  );
};

const Choice = ({ interview }: { interview: Interview }): ReactNode => {
  const { t } = useWords();
  const [startsAt, setStartsAt] = useState('');
  const [reason, setReason] = useState<Reason>('time-does-not-suit');
  const path = { interviewId: interview.id };
  const choosing = useMove({
    move: (input: { version: number; startsAt: string }, header) =>
      dataOf(
        api.POST('/v1/interviews/{interviewId}/choice', {
          params: { path, header },
          body: { startsAt: input.startsAt },
        }),
      ),
    changes: CHANGES,
  });
  const asking = useMove({
    move: (input: { version: number; reason: Reason }, header) =>
      dataOf(
        api.POST('/v1/interviews/{interviewId}/reschedule-request', {
          params: { path, header },
          body: { reason: input.reason },
        }),
      ),
    changes: CHANGES,
  });
  const error = choosing.error ?? asking.error;
  const { version } = interview;
  return (
    <Stack>
      <Radio.Group label={t('nurse.interview.choose')} value={startsAt} onChange={setStartsAt}>
        <Stack gap="xs" mt="xs">
          {interview.slots.map((slot) => (
            <Radio key={slot} size="md" value={slot} label={<Time at={slot} timeZone={interview.timeZone} />} />
          ))}
        </Stack>
      </Radio.Group>
      {error && <Problem error={error} />}
      <Button
        disabled={startsAt === ''}
        loading={choosing.isPending}
        onClick={() => choosing.mutate({ version, startsAt })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('nurse.interview.confirm')}
      </Button>
      <Group align="flex-end">
        <Select
          label={t('nurse.interview.none')}
          value={reason}
          onChange={(value) => setReason((value ?? 'other') as Reason)}
          allowDeselect={false}
          data={REASONS.map((value) => ({ value, label: t(`nurse.interview.reason.${value}`) }))}
        />
        <Button variant="default" loading={asking.isPending} onClick={() => asking.mutate({ version, reason })}>
          {t('nurse.interview.other')}
        </Button>
      </Group>
    </Stack>
  );
};

/** An interview: its times to choose from, or the one that was chosen. */
export const InterviewPanel = ({ interview }: { interview: Interview }): ReactNode => {
  const { t, number } = useWords();
  return (
    <Panel title={t('nurse.interview.title')} aside={<CalendarFeed side="nurse" />}>
      <Text>
        {t(`nurse.interview.status.${interview.status}`)} · {t(`nurse.interview.medium.${interview.medium}`)} ·{' '}
        {number(interview.durationMinutes, { style: 'unit', unit: 'minute' })}
      </Text>
      <Text className="quiet" dir="auto">
        {interview.place}
      </Text>
      {interview.startsAt !== null && <Time at={interview.startsAt} timeZone={interview.timeZone} />}
      {interview.status === 'proposed' && <Choice interview={interview} />}
      {interview.status === 'reschedule_requested' && <Text>{t('nurse.interview.waiting')}</Text>}
    </Panel>
  );
};
