import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Button, Group, Skeleton, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHourglass, IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { LegalBasis } from '../../components/legal-basis.js';
import { Loaded } from '../../components/loaded.js';
import { TaskTitle, TaskTitles } from '../../components/task-title.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';

type Schemas = components['schemas'];
type Task = Schemas['PlannedTaskAnswer'];
type Moved = Schemas['OnboardingTaskAnswer'];

const ICONS = { blocked: IconHourglass, ready: IconPlayerPlay, done: IconCheck, waived: IconCheck } as const;
const AT_A_GLANCE = 7;
const ORDER: readonly Task['status'][] = ['ready', 'blocked', 'done', 'waived'];

const TaskActs = ({ task }: { task: Task }): ReactNode => {
  const { t } = useWords();
  const [evidence, setEvidence] = useState('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const params = (header: { 'If-Match': string }) => ({ path: { taskId: task.id }, header });
  const completion = useMove<{ version: number; evidence: string }, Moved>({
    move: ({ evidence: said }, header) =>
      dataOf(
        api.POST('/v1/onboarding-tasks/{taskId}/completion', { params: params(header), body: { evidence: said } }),
      ),
    changes: ['onboarding', 'placements'],
  });
  const waiver = useMove<{ version: number; reason: string; until: string }, Moved>({
    move: (input, header) =>
      dataOf(
        api.POST('/v1/onboarding-tasks/{taskId}/waiver', {
          params: params(header),
          body: { reason: input.reason, ...(input.until === '' ? {} : { until: input.until }) },
        }),
      ),
    changes: ['onboarding', 'placements'],
  });
  return (
    <Group gap="xs">
      {task.status === 'ready' && (
        <ConfirmButton
          label={t('hospital.tasks.complete')}
          explanation={t('hospital.tasks.complete.means')}
          act={completion}
          input={{ version: task.version, evidence: evidence.trim() }}
          size="xs"
          disabled={task.evidence !== 'none' && evidence.trim() === ''}
        >
          <Textarea
            size="md"
            label={t(`hospital.taskEvidence.${task.evidence}`)}
            required={task.evidence !== 'none'}
            maxLength={4000}
            autosize
            minRows={2}
            value={evidence}
            onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
          />
        </ConfirmButton>
      )}
      {task.waivable && (
        <ConfirmButton
          label={t('hospital.tasks.waive')}
          explanation={t('hospital.tasks.waive.means')}
          act={waiver}
          input={{ version: task.version, reason: reason.trim(), until }}
          size="xs"
          variant="default"
          disabled={reason.trim().length < 3}
        >
          <Textarea
            size="md"
            label={t('hospital.tasks.waive.reason')}
            required
            maxLength={4000}
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('hospital.tasks.waive.until')}
            value={until}
            onChange={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </ConfirmButton>
      )}
    </Group>
  );
};

const TaskLine = ({ task, mayAct }: { task: Task; mayAct: boolean }): ReactNode => {
  const { t, day } = useWords();
  const Icon = ICONS[task.status];
  const open = task.status === 'ready' || task.status === 'blocked';
  return (
    <Group component="li" gap={8} wrap="nowrap" align="flex-start">
      <Icon size={20} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Stack gap={4} flex={1}>
        <Text fw={open ? 600 : 400}>
          <TaskTitle title={task.title} />
        </Text>
        <Text size="sm" className="quiet">
          {t(`hospital.taskOwner.${task.owner}`)} · {t(`hospital.taskStatus.${task.status}`)}
          {open && ` · ${t(task.overdue ? 'hospital.tasks.overdue' : 'hospital.tasks.due', { day: day(task.dueOn) })}`}
          {open && task.critical && ` · ${t('hospital.tasks.critical')}`}
        </Text>
        {task.status === 'blocked' && task.waitsFor.length > 0 && (
          <Text size="sm" className="quiet">
            {t('hospital.tasks.waitsFor')} <TaskTitles of={task.waitsFor} />
          </Text>
        )}
        {task.basis && (
          <Anchor href={task.basis.sourceUrl} target="_blank" rel="noreferrer" size="sm">
            <LegalBasis of={task.basis.legalBasis} />
          </Anchor>
        )}
        {open && task.yours && mayAct && <TaskActs task={task} />}
      </Stack>
    </Group>
  );
};

/** One's own first, then what can be done now. */
const sorted = (tasks: readonly Task[]): Task[] =>
  [...tasks].sort(
    (a, b) =>
      Number(b.yours) - Number(a.yours) ||
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      a.dueOn.localeCompare(b.dueOn),
  );

/** What is to be done before the first shift: who has the ball, what holds the start up, and one's own tasks to finish. */
export const PlanPanel = ({ placementId }: { placementId: string }): ReactNode => {
  const { t, day } = useWords();
  const mayAct = useSession().data?.permissions.includes('onboarding:complete-task') ?? false;
  const [whole, setWhole] = useState(false);
  const plan = useQuery({
    queryKey: ['onboarding', placementId],
    queryFn: () =>
      dataOf(api.GET('/v1/placements/{placementId}/onboarding-plan', { params: { path: { placementId } } })),
  });
  return (
    <Panel title={t('hospital.tasks.title')}>
      <Loaded query={plan} skeleton={[120]}>
        {({ tasks, risk, firstShiftOn, ball }) => (
          <Stack>
            <Text>{t('hospital.tasks.firstShift', { day: day(firstShiftOn) })}</Text>
            {risk.atRisk && (
              <Group gap={8} wrap="nowrap" align="flex-start" c="var(--verdict-pathway)">
                <IconAlertTriangle size={20} aria-hidden style={{ flex: 'none' }} />
                <Text>{t('hospital.tasks.atRisk', { count: risk.tooLate.length })}</Text>
              </Group>
            )}
            {ball.length > 0 && (
              <Text size="sm" className="quiet">
                {t('hospital.tasks.ball', {
                  owners: ball
                    .map(({ owner, tasks: theirs }) => `${t(`hospital.taskOwner.${owner}`)} (${theirs.length})`)
                    .join(', '),
                })}
              </Text>
            )}
            {tasks.length === 0 && <Text className="quiet">{t('hospital.tasks.none')}</Text>}
            <Suspense fallback={<Skeleton height={240} />}>
              <Catalogue name="tasks">
                <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
                  {(whole ? sorted(tasks) : sorted(tasks).slice(0, AT_A_GLANCE)).map((task) => (
                    <TaskLine key={task.id} task={task} mayAct={mayAct} />
                  ))}
                </Stack>
              </Catalogue>
            </Suspense>
            {tasks.length > AT_A_GLANCE && (
              <Button variant="default" size="sm" w="fit-content" onClick={() => setWhole(!whole)}>
                {t(whole ? 'hospital.tasks.fewer' : 'hospital.tasks.all', { count: tasks.length })}
              </Button>
            )}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
};
