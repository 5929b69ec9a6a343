import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Button, Group, List, Stack, Switch, Table, Text } from '@mantine/core';
import { IconArrowLeft, IconUsersMinus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';

type Candidate = components['schemas']['CandidateAnswer'];
const REASONS = 3;

const Reasons = ({ candidate }: { candidate: Candidate }): ReactNode => {
  const strongest = [...candidate.factors].sort((a, b) => b.weight * b.value - a.weight * a.value).slice(0, REASONS);
  return (
    <List size="sm" lang="en" spacing={2}>
      {candidate.eligible
        ? strongest.map(({ factor, because }) => <List.Item key={factor}>{because}</List.Item>)
        : candidate.failed.map(({ constraint, because, wouldChange }) => (
            <List.Item key={constraint}>
              {because} {wouldChange !== null && <strong>{wouldChange}</strong>}
            </List.Item>
          ))}
    </List>
  );
};

const CandidateRow = ({ candidate }: { candidate: Candidate }): ReactNode => {
  const { t, day, number } = useWords();
  const { authorisation } = candidate;
  return (
    <Table.Tr>
      <Table.Th scope="row">{candidate.rank === null ? '–' : number(candidate.rank)}</Table.Th>
      <Table.Td>
        <Text fw={600} span>
          {t('hospital.candidate.code', { code: candidate.nurseId.slice(-6).toUpperCase() })}
        </Text>
      </Table.Td>
      <Table.Td>
        <Verdict verdict={authorisation.verdict} />
        {authorisation.verdict === 'pathway' && authorisation.earliestStart && (
          <Text size="sm" className="quiet">
            {t('hospital.candidate.from', { day: day(authorisation.earliestStart.typical) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{day(candidate.availableFrom)}</Table.Td>
      <Table.Td>
        <Text fw={600}>{number(candidate.score, { style: 'percent' })}</Text>
        <div className="bar" aria-hidden style={{ minWidth: '4rem' }}>
          <span style={{ width: `${candidate.score * 100}%` }} />
        </div>
      </Table.Td>
      <Table.Td miw={260}>
        <Reasons candidate={candidate} />
      </Table.Td>
    </Table.Tr>
  );
};

const useCandidates = (gapId: string, includeExcluded: boolean) =>
  useInfiniteQuery({
    queryKey: ['candidates', gapId, includeExcluded],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/gaps/{gapId}/candidates', {
          params: {
            path: { gapId },
            query: { limit: 25, includeExcluded, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** The nurses for one gap, best first, with the reasons; on request those too who do not fit, with what would change it. */
export const CandidatesPage = (): ReactNode => {
  const { t } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const [whyNot, setWhyNot] = useState(false);
  const gap = useQuery({
    queryKey: ['gap', gapId],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })),
  });
  const candidates = useCandidates(gapId, whyNot);
  const first = candidates.data?.pages[0];
  const items = candidates.data?.pages.flatMap((page) => page.items) ?? [];
  const error = gap.error ?? candidates.error;
  return (
    <Page
      title={gap.data ? `${gap.data.unitName} · ${gap.data.facilityName}` : t('hospital.candidates.title')}
      lead={first && t('hospital.candidates.lead', { eligible: first.eligible, considered: first.considered })}
    >
      <Group justify="space-between">
        <Anchor component={Link} to="/hospital">
          <Group gap={4}>
            <IconArrowLeft size={18} aria-hidden />
            {t('hospital.candidates.back')}
          </Group>
        </Anchor>
        <Switch
          label={t('hospital.candidates.whyNot')}
          checked={whyNot}
          onChange={({ currentTarget }) => setWhyNot(currentTarget.checked)}
        />
      </Group>
      {error !== null && <Problem error={error} onRetry={() => void candidates.refetch()} />}
      {candidates.isPending && <PageSkeleton />}
      {candidates.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconUsersMinus size={40} />}
          title={t('hospital.candidates.empty')}
          next={t('hospital.candidates.empty.next')}
        />
      )}
      {items.length > 0 && (
        <Stack>
          <Table.ScrollContainer minWidth={820} className="panel">
            <Table verticalSpacing="md" aria-label={t('hospital.candidates.title')}>
              <Table.Thead>
                <Table.Tr>
                  {(['rank', 'nurse', 'licence', 'available', 'score', 'reasons'] as const).map((column) => (
                    <Table.Th key={column} scope="col">
                      {t(`hospital.candidates.${column}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((candidate) => (
                  <CandidateRow key={candidate.nurseId} candidate={candidate} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {candidates.hasNextPage && (
            <Button
              variant="default"
              loading={candidates.isFetchingNextPage}
              onClick={() => void candidates.fetchNextPage()}
            >
              {t('shell.more')}
            </Button>
          )}
        </Stack>
      )}
    </Page>
  );
};
