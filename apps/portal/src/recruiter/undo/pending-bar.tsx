import { Button, Group, Paper, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconCircleX, IconCornerUpLeft, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { secondsLeft, wordOf, type PendingDecision } from './pending-decision.js';
import { pendingStore, usePending } from './pending-store.js';
import styles from './pending-bar.module.css';
import { useSending, type Failure } from './use-sending.js';

const LOOKS = {
  accepted: { Icon: IconCircleCheck, verdict: 'authorised' },
  rejected: { Icon: IconCircleX, verdict: 'barred' },
  proposed: { Icon: IconUsers, verdict: 'pathway' },
  confirmed: { Icon: IconCircleCheck, verdict: 'authorised' },
  returned: { Icon: IconCornerUpLeft, verdict: 'pathway' },
} as const;

const Waiting = ({ decision, now }: { decision: PendingDecision; now: number }): ReactNode => {
  const { t } = useWords();
  const word = wordOf(decision);
  const { Icon, verdict } = LOOKS[word];
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Group gap={8} wrap="nowrap" miw={0}>
        <Icon size={20} aria-hidden style={{ flex: 'none', color: `var(--verdict-${verdict})` }} />
        <Text size="sm" miw={0}>
          <strong>{decision.nurseName}</strong> · {t(`recruiter.kind.${decision.kind}`)} ·{' '}
          {t(`recruiter.undo.${word}`, { seconds: secondsLeft(decision, now) })}
        </Text>
      </Group>
      <Button
        size="xs"
        variant="default"
        style={{ flex: 'none' }}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => pendingStore.undo(decision.verificationId)}
      >
        {t('recruiter.undo.undo')}
      </Button>
    </Group>
  );
};

const Refused = ({ failure, onDismiss }: { failure: Failure; onDismiss: () => void }): ReactNode => {
  const { t } = useWords();
  const { decision, error } = failure;
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {t('recruiter.undo.refused', {
          nurse: decision.nurseName,
          decision: t(`recruiter.decided.${wordOf(decision)}`),
          reason: t(`recruiter.reason.${decision.reason}`),
        })}
      </Text>
      <Problem error={error} />
      <Group gap="xs">
        <Button
          size="xs"
          component={Link}
          to="/recruiter"
          search={{ check: decision.verificationId } as never}
          onClick={onDismiss}
        >
          {t('recruiter.undo.look')}
        </Button>
        <Button size="xs" variant="default" onClick={onDismiss}>
          {t('recruiter.undo.dismiss')}
        </Button>
      </Group>
    </Stack>
  );
};

/** Decisions of the last minute, on every page of the workspace, until they are sent or taken back. */
export const PendingBar = (): ReactNode => {
  const { t } = useWords();
  const { data: account } = useSession();
  const pending = usePending().filter(({ accountId }) => accountId === account?.id);
  const { now, failures, dismiss } = useSending(account?.id);
  const last = pending.at(-1);
  return (
    <>
      <VisuallyHidden role="status">
        {last &&
          t('recruiter.undo.status', { nurse: last.nurseName, decision: t(`recruiter.decided.${wordOf(last)}`) })}
      </VisuallyHidden>
      {pending.length + failures.length > 0 && (
        <Paper
          className={styles['bar'] ?? ''}
          withBorder
          shadow="md"
          component="section"
          aria-label={t('recruiter.undo.title')}
        >
          <Stack gap="xs">
            {failures.map((failure) => (
              <Refused key={failure.decision.verificationId} failure={failure} onDismiss={() => dismiss(failure)} />
            ))}
            {pending.map((decision) => (
              <Waiting key={decision.verificationId} decision={decision} now={now} />
            ))}
          </Stack>
        </Paper>
      )}
    </>
  );
};
