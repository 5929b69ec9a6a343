import type { ApiProblem } from '@crossward/api-client';
import { List, Code, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FindingText } from './finding-text.js';
import { useRefusals } from './use-refusals.js';

/** Why the server refused and what to do: in the reader's language, with its own sentence and values to unfold. */
export const RefusalText = ({ error: { code, nextStep, problem } }: { error: ApiProblem }): ReactNode => {
  const { t } = useWords();
  const { loading, of } = useRefusals();
  const said = of(code, problem.facts);
  const own = (
    <div lang="en">
      <Text>{problem.detail ?? t('shell.problem.unexpected')}</Text>
      <Text mt={4} fw={600}>
        {nextStep}
      </Text>
    </div>
  );
  const findings = problem.problems ?? [];
  if (loading) return null;
  return (
    <>
      {said === undefined ? own : <Text>{said}</Text>}
      {findings.length > 0 && (
        <List mt="xs" size="sm">
          {findings.map((finding) => (
            <List.Item key={`${finding.at} ${finding.message}`}>
              <Code>{finding.at}</Code>{' '}
              <FindingText finding={{ ...finding, facts: finding.code === code ? problem.facts : finding.facts }} />
            </List.Item>
          ))}
        </List>
      )}
      {said !== undefined && (
        <details>
          <Text component="summary" size="sm" mt="xs">
            {t('shell.problem.original')}
          </Text>
          {own}
          {findings.map(({ at, message }) => (
            <Text key={`${at} ${message}`} size="sm" lang="en">
              {at} {message}
            </Text>
          ))}
        </details>
      )}
    </>
  );
};
