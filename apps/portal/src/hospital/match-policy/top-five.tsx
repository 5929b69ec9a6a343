import { Group, Stack, Table, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Loaded } from '../../components/loaded.js';
import { Panel } from '../../components/panel.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { codeOf } from '../candidates/use-candidates.js';
import { WayTo } from '../../components/way-to.js';
import type { Weights } from './factors.js';
import { rankedAnew, type Moved } from './ranked-anew.js';
import { useBestCandidates } from './use-match-policy.js';
import { RowHead } from '../../components/row-head.js';

const SHOWN = 5;

const Move = ({ moved }: { moved: Moved }): ReactNode => {
  const { t } = useWords();
  const by = moved.before - moved.place;
  const Icon = by > 0 ? IconArrowUp : by < 0 ? IconArrowDown : IconEqual;
  return (
    <Group gap={4} wrap="nowrap">
      <Icon size={18} aria-hidden style={{ flex: 'none' }} />
      <span>
        {t(by > 0 ? 'hospital.matchPolicy.up' : by < 0 ? 'hospital.matchPolicy.down' : 'hospital.matchPolicy.same', {
          places: Math.abs(by),
        })}
      </span>
    </Group>
  );
};

const Rows = ({ rows }: { rows: readonly Moved[] }): ReactNode => {
  const { t, number } = useWords();
  return (
    <WideTable label={t('hospital.matchPolicy.top')} minWidth={320}>
      <Table aria-label={t('hospital.matchPolicy.top')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" ta="right">
              {t('hospital.candidates.rank')}
            </Table.Th>
            <Table.Th scope="col">{t('hospital.candidates.nurse')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('hospital.candidates.score')}
            </Table.Th>
            <Table.Th scope="col">{t('hospital.matchPolicy.moved')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((moved) => (
            <Table.Tr key={moved.nurseId}>
              <Table.Td ta="right">{number(moved.place)}</Table.Td>
              <RowHead>{t('hospital.candidate.code', { code: codeOf(moved.nurseId) })}</RowHead>
              <Table.Td ta="right">{number(moved.score, { style: 'percent' })}</Table.Td>
              <Table.Td>
                <Move moved={moved} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

interface TopFiveProps {
  gapId: string;
  /** Null: nothing counts, so nobody is before anybody. */
  weights: Weights | null;
}

/** Who would be first by these weights, and where she stands now. */
export const TopFive = ({ gapId, weights }: TopFiveProps): ReactNode => {
  const { t } = useWords();
  const best = useBestCandidates(gapId);
  return (
    <Panel
      title={t('hospital.matchPolicy.top')}
      aside={<WayTo to={`/hospital/gaps/${gapId}`}>{t('hospital.matchPolicy.toCandidates')}</WayTo>}
    >
      <Loaded query={best} skeleton={[200]}>
        {({ items, listed }) => {
          if (items.length === 0) return <Text className="quiet">{t('hospital.candidates.empty')}</Text>;
          if (weights === null) return <Text className="quiet">{t('hospital.matchPolicy.nothing')}</Text>;
          return (
            <Stack gap="xs" aria-live="polite">
              <Rows rows={rankedAnew(items, weights).slice(0, SHOWN)} />
              <Text size="sm" className="quiet">
                {listed > items.length
                  ? t('hospital.matchPolicy.ofFirst', { read: items.length, all: listed })
                  : t('hospital.matchPolicy.ofAll', { all: items.length })}
              </Text>
            </Stack>
          );
        }}
      </Loaded>
    </Panel>
  );
};
