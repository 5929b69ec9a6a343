import { ApiProblem } from '@crossward/api-client';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { FindingText } from '../refusals/finding-text.js';

/** What the server found wrong with one time, beside it; of one of its fields as well. */
export const EntryFindings = ({ error, at }: { error: unknown; at: string }): ReactNode => {
  if (!(error instanceof ApiProblem)) return null;
  const found = (error.problem.problems ?? []).filter(
    (finding) => finding.at === at || finding.at.startsWith(`${at}/`),
  );
  return found.map((finding) => (
    <Text key={`${finding.at} ${finding.message}`} size="sm" c="var(--mantine-color-error)">
      <FindingText finding={finding} />
    </Text>
  ));
};
