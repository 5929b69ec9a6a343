import { ApiProblem, ServerUnreachable } from '@crossward/api-client';
import { Alert, Button, Code, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

interface ProblemProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in the server's own words: the sentence, the next step, each finding, and the code to quote. */
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
  const { problem, code, nextStep, status } = error;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle />}
      title={t(status === 412 ? 'shell.problem.changed' : 'shell.problem.refused')}
    >
      {/* The services speak English. */}
      <div lang="en">
        <Text>{problem.detail ?? t('shell.problem.unexpected')}</Text>
        <Text mt={4} fw={600}>
          {nextStep}
        </Text>
        {(problem.problems ?? []).length > 0 && (
          <List mt="xs" size="sm">
            {problem.problems?.map(({ at, message }) => (
              <List.Item key={`${at} ${message}`}>
                <Code>{at}</Code> {message}
              </List.Item>
            ))}
          </List>
        )}
      </div>
      <Text size="sm" mt="xs" className="quiet">
        {t('shell.problem.code')} <Code>{code}</Code>
      </Text>
      {retry}
    </Alert>
  );
};
