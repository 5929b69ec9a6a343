import { Anchor, Badge, Table, Text } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Problem } from '../../components/problem.js';
import { Verdict } from '../../components/verdict.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { codeOf, nameOf, useSubmissions, type SubmissionStatus } from './use-submissions.js';
import { RowHead } from '../../components/row-head.js';

const COLUMNS = ['nurse', 'gap', 'status', 'licence', 'starts', 'since'] as const;

interface SubmissionTableProps {
  gapId?: string;
  status?: SubmissionStatus | undefined;
}

/** Who has been submitted, for one gap or all of them. */
export const SubmissionTable = ({ gapId, status }: SubmissionTableProps): ReactNode => {
  const { t, day } = useWords();
  const { query, items, onNearEnd } = useSubmissions({ gapId, status });
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <PageSkeleton />;
  if (items.length === 0)
    return (
      <EmptyState
        icon={<IconMailbox size={40} />}
        title={t('hospital.submissions.empty')}
        next={t('hospital.submissions.empty.next')}
      />
    );
  return (
    <VirtualTable
      label={t('hospital.submissions.title')}
      items={items}
      keyOf={({ id }) => id}
      columns={COLUMNS.length}
      minWidth={780}
      rowPx={64}
      onNearEnd={onNearEnd}
      head={COLUMNS.map((column) => (
        <Table.Th key={column} scope="col">
          {t(`hospital.submissions.${column}`)}
        </Table.Th>
      ))}
    >
      {(submission) => (
        <>
          <RowHead>
            <Anchor component={Link} to={`/hospital/submissions/${submission.id}`} fw={600} dir="auto">
              {nameOf(submission) ?? t('hospital.candidate.code', { code: codeOf(submission.candidate.nurseId) })}
            </Anchor>
          </RowHead>
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
        </>
      )}
    </VirtualTable>
  );
};
