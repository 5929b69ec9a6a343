import { bodyRules, dataOf, type components } from '@crossward/api-client';
import { Button, Group, List, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import type { Submission } from './use-submissions.js';

type Interview = components['schemas']['InterviewAnswer'];
type Body = components['schemas']['InterviewBody'];
const MEDIA = ['video', 'phone', 'on-site'] as const;
const OUTCOMES = ['recommended', 'another-interview', 'not-recommended'] as const;
const TIMES = [0, 1, 2] as const;

const Outcome = ({ interview }: { interview: Interview }): ReactNode => {
  const { t } = useWords();
  const move = useMove<{ version: number; outcome: (typeof OUTCOMES)[number] }, Interview>({
    move: ({ outcome }, header) =>
      dataOf(
        api.POST('/v1/interviews/{interviewId}/outcome', {
          params: { path: { interviewId: interview.id }, header },
          body: { outcome },
        }),
      ),
    changes: ['interviews'],
  });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="xs"
            variant="default"
            loading={move.isPending}
            onClick={() => move.mutate({ version: interview.version, outcome })}
          >
            {t(`hospital.interview.outcome.${outcome}`)}
          </Button>
        ))}
      </Group>
      {move.isError && <Problem error={move.error} />}
    </Stack>
  );
};

const One = ({ interview, mayDecide }: { interview: Interview; mayDecide: boolean }): ReactNode => {
  const { t, instant, number } = useWords();
  const times = interview.startsAt === null ? interview.slots : [interview.startsAt];
  return (
    <Stack gap={4}>
      <Text fw={600}>{t(`hospital.interview.status.${interview.status}`)}</Text>
      <Text size="sm">
        {t(`hospital.interview.medium.${interview.medium}`)} ·{' '}
        {t('hospital.interview.minutes', { minutes: number(interview.durationMinutes) })} · {interview.place}
      </Text>
      <List size="sm">
        {times.map((time) => (
          <List.Item key={time}>{instant(time)}</List.Item>
        ))}
      </List>
      {interview.outcome !== null && <Text size="sm">{t(`hospital.interview.outcome.${interview.outcome}`)}</Text>}
      {interview.status === 'scheduled' && mayDecide && <Outcome interview={interview} />}
    </Stack>
  );
};

const Propose = ({ submissionId }: { submissionId: string }): ReactNode => {
  const { t } = useWords();
  const [times, setTimes] = useState<readonly string[]>(['', '', '']);
  const [medium, setMedium] = useState<Body['medium']>('video');
  const [place, setPlace] = useState('');
  const [minutes, setMinutes] = useState<string | number>(30);
  const creation = useCreation<Body, Interview>({
    create: (body, header) => dataOf(api.POST('/v1/interviews', { params: { header }, body })),
    changes: ['interviews'],
    onCreated: () => setTimes(['', '', '']),
  });
  const wrongWith = useFieldRules(bodyRules.InterviewBody, creation.error);
  const slots = times.filter((time) => time !== '').map((time) => new Date(time).toISOString());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate({ submissionId, medium, place, durationMinutes: Number(minutes), slots: [...new Set(slots)] });
      }}
    >
      <Stack gap="sm">
        {TIMES.map((at) => (
          <TextInput
            key={at}
            type="datetime-local"
            label={t('hospital.interview.time', { at: at + 1 })}
            value={times[at] ?? ''}
            onChange={({ currentTarget }) => {
              const typed = currentTarget.value;
              setTimes(times.map((time, index) => (index === at ? typed : time)));
            }}
          />
        ))}
        <Group grow>
          <NativeSelect
            label={t('hospital.interview.medium')}
            size="md"
            value={medium}
            onChange={({ currentTarget }) => setMedium(currentTarget.value as Body['medium'])}
            data={MEDIA.map((value) => ({ value, label: t(`hospital.interview.medium.${value}`) }))}
          />
          <NumberInput
            label={t('hospital.interview.duration')}
            size="md"
            step={15}
            allowDecimal={false}
            error={wrongWith('durationMinutes', minutes)}
            value={minutes}
            onChange={setMinutes}
          />
        </Group>
        <TextInput
          label={t('hospital.interview.place')}
          required
          error={wrongWith('place', place)}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        />
        {creation.isError && <Problem error={creation.error} />}
        <Button
          type="submit"
          w="fit-content"
          loading={creation.isPending}
          disabled={slots.length === 0 || place.trim() === ''}
        >
          {t('hospital.interview.propose')}
        </Button>
      </Stack>
    </form>
  );
};

/** The interviews of a submission; times are in the reader's own time zone. */
export const Interviews = ({ submission }: { submission: Submission }): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const interviews = useQuery({
    queryKey: ['interviews', submission.id],
    queryFn: () => dataOf(api.GET('/v1/interviews', { params: { query: { submissionId: submission.id, limit: 20 } } })),
  });
  return (
    <Stack component="section" className="panel">
      <Title order={2}>{t('hospital.interview.title')}</Title>
      <Loaded query={interviews} skeleton={[80]}>
        {({ items }) => {
          const open = items.some(({ status }) => ['proposed', 'scheduled', 'reschedule_requested'].includes(status));
          return (
            <Stack>
              {items.length === 0 && <Text className="quiet">{t('hospital.interview.none')}</Text>}
              {items.map((interview) => (
                <One key={interview.id} interview={interview} mayDecide={permissions.includes('interview:take-part')} />
              ))}
              {!open && submission.status === 'submitted' && permissions.includes('interview:arrange') && (
                <Propose submissionId={submission.id} />
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Stack>
  );
};
