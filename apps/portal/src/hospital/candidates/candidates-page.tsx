import { Button, Group, List, Stack, Switch, Table, Text } from '@mantine/core';
import { IconArrowsLeftRight, IconUsersMinus } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, useCallback, useState, type ReactNode } from 'react';
import { Choice } from '../../components/choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterBar } from '../../components/filter-bar.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { ReasonWords } from '../../components/reasons/reason-words.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { GapHeader } from '../gap/gap-header.js';
import { useGap } from '../gap/use-gap.js';
import { CandidateRow } from './candidate-row.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { useCandidates, type Candidate, type CandidateFilter } from './use-candidates.js';

/** As many as a reader can hold beside each other, and a desk is wide. */
const SIDE_BY_SIDE = 4;
const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'sv'] as const;

const filterOf = (address: Readonly<Record<string, string>>): CandidateFilter => {
  const { standing, certificate, language } = address;
  return {
    includeExcluded: address['whyNot'] === 'yes',
    ...(standing === 'ready' || standing === 'pending' ? { standing } : {}),
    ...(certificate === undefined ? {} : { certificate }),
    ...(language === undefined ? {} : { language }),
  };
};

interface CandidateTableProps {
  items: readonly Candidate[];
  chosen: readonly string[];
  onChoose: (nurseId: string) => void;
  onNearEnd: () => void;
}

const COLUMNS = ['compare', 'rank', 'nurse', 'licence', 'available', 'score', 'reasons'] as const;
const WIDTHS = [9, 7, 16, 15, 11, 10, 32] as const;
const RIGHT: readonly string[] = ['rank', 'score'];

const CandidateTable = ({ items, chosen, onChoose, onNearEnd }: CandidateTableProps): ReactNode => {
  const { t } = useWords();
  const draw = useCallback(
    (candidate: Candidate) => (
      <CandidateRow
        candidate={candidate}
        chosen={chosen.includes(candidate.nurseId)}
        full={chosen.length >= SIDE_BY_SIDE}
        onChoose={onChoose}
      />
    ),
    [chosen, onChoose],
  );
  return (
    <VirtualTable
      label={t('hospital.candidates.title')}
      items={items}
      keyOf={({ nurseId }) => nurseId}
      columns={COLUMNS.length}
      minWidth={1000}
      widths={WIDTHS}
      rowPx={132}
      onNearEnd={onNearEnd}
      head={COLUMNS.map((column) => (
        <Table.Th
          key={column}
          scope="col"
          ta={RIGHT.includes(column) ? 'right' : 'left'}
          data-above={column === 'reasons' || undefined}
        >
          {t(`hospital.candidates.${column}`)}
        </Table.Th>
      ))}
    >
      {draw}
    </VirtualTable>
  );
};

/** Whom to look at, decided by the server. */
const Filters = (): ReactNode => {
  const { t, language } = useWords();
  const [address, setAddress] = useAddress();
  const { certificates } = useVocabulary();
  const any = { value: '', label: t('hospital.candidates.any') };
  return (
    <FilterBar>
      <Choice
        label={t('hospital.candidates.licence')}
        value={address['standing'] ?? ''}
        onChoose={(value) => setAddress({ standing: value })}
        data={[
          any,
          ...(['ready', 'pending'] as const).map((value) => ({ value, label: t(`hospital.standing.${value}`) })),
        ]}
      />
      <Choice
        maw={280}
        label={t('hospital.candidates.certificate')}
        value={address['certificate'] ?? ''}
        onChoose={(value) => setAddress({ certificate: value })}
        data={[any, ...certificates]}
      />
      <Choice
        label={t('hospital.candidates.speaks')}
        value={address['language'] ?? ''}
        onChoose={(value) => setAddress({ language: value })}
        data={[any, ...LANGUAGES.map((value) => ({ value, label: language(value) }))]}
      />
      <Switch
        pb={8}
        label={t('hospital.candidates.whyNot')}
        checked={address['whyNot'] === 'yes'}
        onChange={({ currentTarget }) => setAddress({ whyNot: currentTarget.checked ? 'yes' : undefined })}
      />
    </FilterBar>
  );
};

/** The nurses for one gap, best first, with the reasons; on request those too who do not fit, with what would change it. */
export const CandidatesPage = (): ReactNode => {
  const { t, number } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const [address] = useAddress();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const gap = useGap(gapId);
  const { query: candidates, items, first, onNearEnd } = useCandidates(gapId, filterOf(address));
  const error = gap.error ?? candidates.error;
  const choose = useCallback(
    (nurseId: string): void =>
      setChosen((before) => (before.includes(nurseId) ? before.filter((id) => id !== nurseId) : [...before, nurseId])),
    [],
  );
  return (
    <Page
      title={gap.data ? `${gap.data.unitName} · ${gap.data.facilityName}` : t('hospital.candidates.title')}
      lead={first && t('hospital.candidates.lead', { eligible: first.eligible, considered: first.considered })}
    >
      {gap.data && <GapHeader gap={gap.data} />}
      <Group justify="space-between">
        <Filters />
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
          <List>
            {first.nobodyFits.constraints.map(({ constraint, excludes }) => (
              <List.Item key={constraint}>
                {t('shell.pair', { name: t(`shell.constraint.${constraint}`), value: number(excludes) })}
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
        <Suspense fallback={<PageSkeleton />}>
          <ReasonWords>
            <CandidateTable items={items} chosen={chosen} onChoose={choose} onNearEnd={onNearEnd} />
          </ReasonWords>
        </Suspense>
      )}
    </Page>
  );
};
