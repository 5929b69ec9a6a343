import { Button, Group, List, Stack, Switch, Table, Text } from '@mantine/core';
import { IconArrowsLeftRight, IconUsersMinus } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { GapHeader } from '../gap/gap-header.js';
import { useGap } from '../gap/use-gap.js';
import { CandidateRow } from './candidate-row.js';
import { useCandidates, type Candidate } from './use-candidates.js';

/** As many as a reader can hold beside each other, and a desk is wide. */
const SIDE_BY_SIDE = 4;

interface CandidateTableProps {
  items: readonly Candidate[];
  chosen: readonly string[];
  onChoose: (nurseId: string) => void;
}

const CandidateTable = ({ items, chosen, onChoose }: CandidateTableProps): ReactNode => {
  const { t } = useWords();
  return (
    <WideTable label={t('hospital.candidates.title')} minWidth={880} className="panel">
      <Table verticalSpacing="md" aria-label={t('hospital.candidates.title')}>
        <Table.Thead>
          <Table.Tr>
            {(['compare', 'rank', 'nurse', 'licence', 'available', 'score', 'reasons'] as const).map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'rank' || column === 'score' ? 'right' : 'left'}>
                {t(`hospital.candidates.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((candidate) => (
            <CandidateRow
              key={candidate.nurseId}
              candidate={candidate}
              chosen={chosen.includes(candidate.nurseId)}
              full={chosen.length >= SIDE_BY_SIDE}
              onChoose={onChoose}
            />
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

/** The nurses for one gap, best first, with the reasons; on request those too who do not fit, with what would change it. */
export const CandidatesPage = (): ReactNode => {
  const { t, number } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const [whyNot, setWhyNot] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const gap = useGap(gapId);
  const candidates = useCandidates(gapId, whyNot);
  const first = candidates.data?.pages[0];
  const items = candidates.data?.pages.flatMap((page) => page.items) ?? [];
  const error = gap.error ?? candidates.error;
  const choose = (nurseId: string): void =>
    setChosen(chosen.includes(nurseId) ? chosen.filter((id) => id !== nurseId) : [...chosen, nurseId]);
  return (
    <Page
      title={gap.data ? `${gap.data.unitName} · ${gap.data.facilityName}` : t('hospital.candidates.title')}
      lead={first && t('hospital.candidates.lead', { eligible: first.eligible, considered: first.considered })}
    >
      {gap.data && <GapHeader gap={gap.data} />}
      <Group justify="space-between">
        <Switch
          label={t('hospital.candidates.whyNot')}
          checked={whyNot}
          onChange={({ currentTarget }) => setWhyNot(currentTarget.checked)}
        />
        {chosen.length < 2 ? (
          <Text className="quiet" size="sm">
            {t('hospital.compare.help', { most: SIDE_BY_SIDE })}
          </Text>
        ) : (
          <Button
            component={Link}
            to={`/hospital/gaps/${gapId}/compare/${chosen.join(',')}`}
            leftSection={<IconArrowsLeftRight size={18} aria-hidden />}
          >
            {t('hospital.compare.go', { count: chosen.length })}
          </Button>
        )}
      </Group>
      {error !== null && <Problem error={error} onRetry={() => void candidates.refetch()} />}
      {candidates.isPending && <PageSkeleton />}
      {candidates.isSuccess && first?.nobodyFits && (
        <Stack className="panel" gap="xs">
          <Text fw={600}>{t('hospital.candidates.nobody')}</Text>
          <List lang="en">
            {first.nobodyFits.constraints.map(({ constraint, excludes }) => (
              <List.Item key={constraint}>
                {constraint}: {number(excludes)}
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
      {candidates.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconUsersMinus size={40} />}
          title={t('hospital.candidates.empty')}
          next={t('hospital.candidates.empty.next')}
        />
      )}
      {items.length > 0 && (
        <Stack>
          <CandidateTable items={items} chosen={chosen} onChoose={choose} />
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
