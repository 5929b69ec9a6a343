import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconFilter, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { DeadLetterList } from './dead-letter-list.js';
import { SettleDialog, type Settling } from './settle-dialog.js';
import { useDeadLetterKinds, type DeadLetterKind, type KindFilter } from './use-queues.js';
import { RowHead } from '../../components/row-head.js';

const COLUMNS = ['what', 'count', 'newest', 'act'] as const;

interface KindsProps {
  kinds: readonly DeadLetterKind[];
  shown: KindFilter;
  onShow: (filter: KindFilter) => void;
  onSettle: (settling: Settling) => void;
}

const Kinds = ({ kinds, shown, onShow, onSettle }: KindsProps): ReactNode => {
  const { t, number, instant } = useWords();
  return (
    <WideTable label={t('admin.dead.kinds')} minWidth={820} className="panel">
      <Table aria-label={t('admin.dead.kinds')} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'count' ? 'right' : 'left'}>
                {t(`admin.dead.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((kind) => {
            const { consumer, code } = kind;
            const here = shown?.consumer === consumer && shown.code === code;
            const selection = { consumer, code, diedUntil: kind.newest };
            return (
              <Table.Tr key={`${consumer} ${code} ${kind.topic}`}>
                <RowHead lang="en">
                  {code}
                  <Text size="sm" className="quiet" fw={400}>
                    {consumer} · {kind.topic}
                  </Text>
                </RowHead>
                <Table.Td ta="right">{number(kind.count)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{instant(kind.newest)}</Table.Td>
                <Table.Td>
                  <Group gap="xs" wrap="nowrap">
                    <Button
                      size="xs"
                      variant={here ? 'filled' : 'default'}
                      aria-pressed={here}
                      leftSection={<IconFilter size={16} aria-hidden />}
                      onClick={() => onShow(here ? null : { consumer, code })}
                    >
                      {t('admin.dead.show')}
                    </Button>
                    <Button
                      size="xs"
                      variant="light"
                      leftSection={<IconRefresh size={16} aria-hidden />}
                      onClick={() => onSettle({ act: 'replay', selection, count: kind.count })}
                    >
                      {t('admin.dead.replayAll')}
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      leftSection={<IconTrash size={16} aria-hidden />}
                      onClick={() => onSettle({ act: 'discard', selection, count: kind.count })}
                    >
                      {t('admin.dead.discardAll')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

/** Events that a consumer gave up: by cause first, since one cause is mended once. */
export const DeadLetters = (): ReactNode => {
  const { t } = useWords();
  const kinds = useDeadLetterKinds();
  const [shown, setShown] = useState<KindFilter>(null);
  const [settling, setSettling] = useState<Settling | null>(null);
  return (
    <section aria-labelledby="dead-letters">
      <Title order={2} id="dead-letters">
        {t('admin.dead.title')}
      </Title>
      <Text className="quiet" mb="sm" maw="46rem">
        {t('admin.dead.lead')}
      </Text>
      <Loaded query={kinds} skeleton={[120]}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              icon={<IconCircleCheck size={40} />}
              title={t('admin.dead.empty')}
              next={t('admin.dead.empty.next')}
            />
          ) : (
            <Stack>
              <Kinds kinds={found} shown={shown} onShow={setShown} onSettle={setSettling} />
              <DeadLetterList filter={shown} onSettle={setSettling} />
            </Stack>
          )
        }
      </Loaded>
      {settling && <SettleDialog settling={settling} onClose={() => setSettling(null)} />}
    </section>
  );
};
