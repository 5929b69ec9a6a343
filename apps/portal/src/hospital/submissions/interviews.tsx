import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { CalendarFeed } from '../../components/calendar/calendar-feed.js';
import { Panel } from '../../components/panel.js';
import { InterviewActs } from './interview-acts.js';
import { ProposeInterview } from './propose-interview.js';
import type { Submission } from './use-submissions.js';

type Interview = components['schemas']['InterviewAnswer'];
const OUTCOMES = ['recommended', 'another-interview', 'not-recommended'] as const;

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

const One = ({ interview }: { interview: Interview }): ReactNode => {
  const { t, instant, number } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const times = interview.startsAt === null ? interview.slots : [interview.startsAt];
  return (
    <Stack gap="xs">
      <div>
        <Text fw={600}>{t(`hospital.interview.status.${interview.status}`)}</Text>
        <Text size="sm" className="quiet">
          {t(`hospital.interview.medium.${interview.medium}`)} ·{' '}
          {t('hospital.interview.minutes', { minutes: number(interview.durationMinutes) })} ·{' '}
          <span dir="auto">{interview.place}</span>
        </Text>
      </div>
      <List size="sm">
        {times.map((time) => (
          <List.Item key={time}>{instant(time)}</List.Item>
        ))}
      </List>
      {interview.reason !== null && (
        <Text size="sm">
          {t('hospital.submission.reason', { reason: t(`hospital.interviewReason.${interview.reason}`) })}
        </Text>
      )}
      {interview.outcome !== null && <Text size="sm">{t(`hospital.interview.outcome.${interview.outcome}`)}</Text>}
      {interview.status === 'scheduled' && permissions.includes('interview:take-part') && (
        <Outcome interview={interview} />
      )}
      {permissions.includes('interview:arrange') && <InterviewActs interview={interview} />}
    </Stack>
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
    <Panel title={t('hospital.interview.title')} aside={<CalendarFeed side="hospital" />}>
      <Loaded query={interviews} skeleton={[80]}>
        {({ items }) => {
          const open = items.some(({ status }) => ['proposed', 'scheduled', 'reschedule_requested'].includes(status));
          return (
            <Stack>
              {items.length === 0 && <Text className="quiet">{t('hospital.interview.none')}</Text>}
              {items.map((interview) => (
                <One key={interview.id} interview={interview} />
              ))}
              {!open && submission.status === 'submitted' && permissions.includes('interview:arrange') && (
                <ProposeInterview submissionId={submission.id} />
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Panel>
  );
};
