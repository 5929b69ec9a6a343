import { Anchor, Badge, Button, Stack, Table, Text } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Problem } from '../../components/problem.js';
import { Verdict } from '../../components/verdict.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { codeOf, nameOf, useSubmissions, type SubmissionStatus } from './use-submissions.js';

interface SubmissionTableProps {
  gapId?: string;
  status?: SubmissionStatus | undefined;
}

/** Who has been submitted, for one gap or all of them. */
export const SubmissionTable = ({ gapId, status }: SubmissionTableProps): ReactNode => {
  const { t, day } = useWords();
  const list = useSubmissions({ gapId, status });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isError) return <Problem error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <PageSkeleton />;
  if (items.length === 0)
    return (
      <EmptyState
        icon={<IconMailbox size={40} />}
        title={t('hospital.submissions.empty')}
        next={t('hospital.submissions.empty.next')}
      />
    );
  return (
    <Stack>
      <WideTable label={t('hospital.submissions.title')} minWidth={760} className="panel">
        <Table verticalSpacing="sm" aria-label={t('hospital.submissions.title')}>
          <Table.Thead>
            <Table.Tr>
              {(['nurse', 'gap', 'status', 'licence', 'starts', 'since'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`hospital.submissions.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((submission) => (
              <Table.Tr key={submission.id}>
                <Table.Th scope="row">
                  <Anchor component={Link} to={`/hospital/submissions/${submission.id}`} fw={600} dir="auto">
                    {nameOf(submission) ?? t('hospital.candidate.code', { code: codeOf(submission.candidate.nurseId) })}
                  </Anchor>
                </Table.Th>
                <Table.Td>
                  {submission.unitName}
                  <Text size="sm" className="quiet">
                    {submission.facilityName}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Badge variant="outline" color="gray" c="inherit" tt="none">
                    {t(`hospital.submissionStatus.${submission.status}`)}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  <Verdict verdict={submission.verdict} />
                </Table.Td>
                <Table.Td>{day(submission.startsOn)}</Table.Td>
                <Table.Td>{day(submission.createdAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      )}
    </Stack>
  );
};
