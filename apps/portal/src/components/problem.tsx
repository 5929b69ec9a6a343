import { ApiProblem, ServerUnreachable } from '@crossward/api-client';
import { Alert, Button, Code, Text } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { RefusalText } from './refusals/refusal-text.js';

interface ProblemProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong: why the server refused, the next step, each finding, and the code to quote. */
export const Problem = ({ error, onRetry }: ProblemProps): ReactNode => {
  const { t } = useWords();
  const retry = onRetry && (
    <Button mt="sm" size="sm" variant="default" onClick={onRetry}>
      {t('shell.problem.retry')}
    </Button>
  );
  if (error instanceof ServerUnreachable) {
    return (
      <Alert role="alert" color="gray" icon={<IconPlugConnectedX />} title={t('shell.problem.unreachable')}>
        <Text>{t('shell.problem.unreachable.next')}</Text>
        {retry}
      </Alert>
    );
  }
  if (!(error instanceof ApiProblem)) {
    return (
      <Alert role="alert" color="red" icon={<IconAlertTriangle />} title={t('shell.problem.unexpected')}>
        {retry}
      </Alert>
    );
  }
  const { code, status } = error;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle />}
      title={t(status === 412 ? 'shell.problem.changed' : 'shell.problem.refused')}
    >
      <RefusalText error={error} />
      <Text size="sm" mt="xs" className="quiet">
        {t('shell.problem.code')} <Code>{code}</Code>
      </Text>
      {retry}
    </Alert>
  );
};
