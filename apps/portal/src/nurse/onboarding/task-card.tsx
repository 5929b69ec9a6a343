import { bodyRules, dataOf } from '@crossward/api-client';
import { Anchor, Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCalendarDue, IconCheck, IconExternalLink, IconHourglass, IconPlayerPlay } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { LegalBasis } from '../../components/legal-basis.js';
import { Problem } from '../../components/problem.js';
import { TaskTitle, TaskTitles } from '../../components/task-title.js';
import { useWords } from '../../i18n/use-words.js';
import type { PlannedTask } from './use-onboarding.js';

const ICONS = { blocked: IconHourglass, ready: IconPlayerPlay, done: IconCheck, waived: IconCheck } as const;

const Completion = ({ task }: { task: PlannedTask }): ReactNode => {
  const { t } = useWords();
  const [evidence, setEvidence] = useState('');
  const completing = useMove({
    move: (input: { version: number; evidence: string }, header) =>
      dataOf(
        api.POST('/v1/onboarding-tasks/{taskId}/completion', {
          params: { path: { taskId: task.id }, header },
          body: { evidence: input.evidence },
        }),
      ),
    changes: ['onboarding'],
  });
  const wrongWith = useFieldRules(bodyRules.CompletionBody, completing.error);
  return (
    <Stack gap="xs">
      {completing.isError && <Problem error={completing.error} />}
      <Group align="flex-end" gap="xs">
        <TextInput
          style={{ flex: '1 1 14rem' }}
          label={t(`nurse.onboarding.evidence.${task.evidence}`)}
          error={wrongWith('evidence', evidence)}
          value={evidence}
          onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
        />
        <Button
          disabled={evidence.trim() === ''}
          loading={completing.isPending}
          onClick={() => completing.mutate({ version: task.version, evidence: evidence.trim() })}
        >
          {t('nurse.onboarding.complete')}
        </Button>
      </Group>
    </Stack>
  );
};

/** One task: whose it is, until when, what it waits for, the law behind it, and for the nurse's own how to finish it. */
export const TaskCard = ({ task }: { task: PlannedTask }): ReactNode => {
  const { t, day } = useWords();
  const Icon = ICONS[task.status];
  const open = task.status === 'ready' || task.status === 'blocked';
  return (
    <Stack component="li" className="panel" gap="xs">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={3} fz="md" style={{ flex: '1 1 14rem' }}>
          <TaskTitle title={task.title} />
        </Title>
        <Group gap={6} wrap="nowrap">
          <Icon size={18} aria-hidden />
          <span>{t(`nurse.onboarding.status.${task.status}`)}</span>
        </Group>
      </Group>
      <Group gap="md" className="quiet">
        <Text size="sm">{t(`nurse.onboarding.owner.${task.owner}`)}</Text>
        <Group gap={4} wrap="nowrap">
          <IconCalendarDue size={16} aria-hidden />
          <Text size="sm">
            {open
              ? t('nurse.onboarding.due', { day: day(task.dueOn) })
              : t('nurse.onboarding.closed', { day: day(task.closedOn ?? task.dueOn) })}
          </Text>
        </Group>
        {open && task.overdue && (
          <Badge color="red" variant="outline" tt="none">
            {t('nurse.onboarding.overdue')}
          </Badge>
        )}
        {open && task.critical && !task.overdue && (
          <Badge color="orange" variant="outline" c="inherit" tt="none">
            {t('nurse.onboarding.critical')}
          </Badge>
        )}
      </Group>
      {open && task.waitsFor.length > 0 && (
        <Text size="sm">
          {t('nurse.onboarding.waitsFor')} <TaskTitles of={task.waitsFor} />
        </Text>
      )}
      {task.basis && (
        <Text size="sm">
          <Anchor href={task.basis.sourceUrl} target="_blank" rel="noreferrer" underline="always">
            <LegalBasis of={task.basis.legalBasis} />{' '}
            <IconExternalLink size={14} aria-label={t('nurse.route.outside')} />
          </Anchor>
        </Text>
      )}
      {task.yours && task.status === 'ready' && <Completion task={task} />}
    </Stack>
  );
};
