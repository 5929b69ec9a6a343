import { dataOf } from '@crossward/api-client';
import { Button, Code, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCircleCheck, IconCircleX, IconClock, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { isTopic } from './topics.js';
import { useAttempts, type Attempt, type Message } from './use-endpoints.js';
import styles from './webhooks.module.css';

const ICONS = { pending: IconClock, delivered: IconCircleCheck, failed: IconCircleX } as const;
const COLOURS = {
  pending: 'var(--verdict-pathway)',
  delivered: 'var(--verdict-authorised)',
  failed: 'var(--verdict-barred)',
} as const;

const OneAttempt = ({ attempt }: { attempt: Attempt }): ReactNode => {
  const { t, instant, number } = useWords();
  return (
    <li>
      <Text size="sm">
        <strong>{t('hospital.webhooks.attempt', { number: attempt.attempt })}</strong>{' '}
        {t(`hospital.webhooks.outcome.${attempt.outcome}`)}
        {attempt.statusCode !== null && ` (${attempt.statusCode})`}
        {' · '}
        {instant(attempt.attemptedAt)}
        {' · '}
        {number(attempt.durationMs, { style: 'unit', unit: 'millisecond' })}
      </Text>
      {attempt.answer !== null && attempt.answer !== '' && (
        <Code block className={styles['answer'] ?? ''} tabIndex={0} aria-label={t('hospital.webhooks.answer')}>
          {attempt.answer}
        </Code>
      )}
    </li>
  );
};

const Attempts = ({ message, opened }: { message: Message; opened: boolean }): ReactNode => {
  const { t } = useWords();
  const attempts = useAttempts(message, opened);
  if (!opened) return null;
  return (
    <Loaded query={attempts} skeleton={[40]}>
      {({ items }) =>
        items.length === 0 ? (
          <Text size="sm" className="quiet">
            {t('hospital.webhooks.noAttempt')}
          </Text>
        ) : (
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {items.map((attempt) => (
              <OneAttempt key={attempt.id} attempt={attempt} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};

/** One message: of what, how it stands, and every attempt on demand. */
export const DeliveryRow = ({ message, mayReplay }: { message: Message; mayReplay: boolean }): ReactNode => {
  const { t, instant } = useWords();
  const queries = useQueryClient();
  const id = useId();
  const [opened, { toggle }] = useDisclosure(false);
  const replay = useMutation<Message, Error, undefined>({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/webhook-messages/{webhookMessageId}/replay', {
          params: { path: { webhookMessageId: message.id } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['webhook-messages'] }),
  });
  const Icon = ICONS[message.status];
  const name = t(
    isTopic(message.topic) ? `hospital.webhooks.topic.${message.topic}` : 'hospital.webhooks.topic.webhook.test',
  );
  return (
    <li className={styles['delivery']}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div className={styles['words']}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" className="quiet">
            {instant(message.occurredAt)}
          </Text>
          <Group gap={6} wrap="nowrap" component="span" style={{ color: COLOURS[message.status], fontWeight: 600 }}>
            <Icon size={18} aria-hidden style={{ flex: 'none' }} />
            <span>{t(`hospital.webhooks.message.${message.status}`)}</span>
          </Group>
          {message.status === 'pending' && message.nextAttemptAt !== null && (
            <Text size="sm">{t('hospital.webhooks.nextTry', { instant: instant(message.nextAttemptAt) })}</Text>
          )}
        </div>
        <Group gap="xs">
          <Button size="xs" variant="default" aria-expanded={opened} aria-controls={id} onClick={toggle}>
            {t('hospital.webhooks.attempts', { count: message.attempts })}
          </Button>
          {mayReplay && message.status !== 'pending' && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRefresh size={16} aria-hidden />}
              aria-label={t('hospital.webhooks.replayOf', { of: name })}
              loading={replay.isPending}
              onClick={() => replay.mutate(undefined)}
            >
              {t('hospital.webhooks.replay')}
            </Button>
          )}
        </Group>
      </Group>
      {replay.isError && <Problem error={replay.error} />}
      <Collapse expanded={opened} id={id}>
        <Attempts message={message} opened={opened} />
      </Collapse>
    </li>
  );
};
