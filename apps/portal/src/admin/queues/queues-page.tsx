import { SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { ageOf } from './age.js';
import { DeadLetters } from './dead-letters.js';
import { MinuteBars } from './minute-bars.js';
import { useQueues, type Queues } from './use-queues.js';
import { RowHead } from '../../components/row-head.js';

const useAge = (): ((seconds: number | null) => string) => {
  const { number } = useWords();
  return (seconds) => {
    if (seconds === null) return '–';
    const { value, unit } = ageOf(seconds);
    return number(value, { style: 'unit', unit, unitDisplay: 'short' });
  };
};

const Outbox = ({ outbox }: { outbox: Queues['outbox'] }): ReactNode => {
  const { t, number } = useWords();
  const age = useAge();
  const figures = [
    ['waiting', number(outbox.waiting)],
    ['oldest', outbox.waiting === 0 ? '–' : age(outbox.oldestSeconds)],
    ['later', number(outbox.later)],
    ['underWay', number(outbox.underWay)],
  ] as const;
  return (
    <section aria-labelledby="outbox">
      <Title order={2} id="outbox">
        {t('admin.queues.outbox')}
      </Title>
      <Text className="quiet" mb="sm">
        {t('admin.queues.outbox.lead')}
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0}>
        {figures.map(([figure, value]) => (
          <Stack key={figure} className="panel" gap={0} style={{ flexDirection: 'column-reverse' }}>
            <Text component="dt" size="sm" className="quiet">
              {t(`admin.queues.outbox.${figure}`)}
            </Text>
            <Text component="dd" m={0} fz={26} fw={650}>
              {value}
            </Text>
          </Stack>
        ))}
      </SimpleGrid>
    </section>
  );
};

const COLUMNS = ['queue', 'waiting', 'oldest', 'active', 'delayed', 'dead', 'hour'] as const;

const QueueTable = ({ queues }: { queues: Queues['queues'] }): ReactNode => {
  const { t, number } = useWords();
  const age = useAge();
  return (
    <section aria-labelledby="queues">
      <Title order={2} id="queues" mb="sm">
        {t('admin.queues.queues')}
      </Title>
      <WideTable label={t('admin.queues.queues')} minWidth={820} className="panel">
        <Table aria-labelledby="queues" verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col" ta={column === 'queue' || column === 'hour' ? 'left' : 'right'}>
                  {t(`admin.queues.column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {queues.map((queue) => (
              <Table.Tr key={queue.name}>
                <RowHead>
                  {t(`admin.queue.${queue.name}`)}
                  <Text size="sm" className="quiet" fw={400}>
                    {t(`admin.queues.does.${queue.name}`)}
                  </Text>
                </RowHead>
                <Table.Td ta="right">{number(queue.waiting)}</Table.Td>
                <Table.Td ta="right">{age(queue.oldestSeconds)}</Table.Td>
                <Table.Td ta="right">{number(queue.active)}</Table.Td>
                <Table.Td ta="right">{number(queue.delayed)}</Table.Td>
                <Table.Td ta="right">
                  {queue.deadLetters > 0 && (
                    <IconAlertTriangle
                      size={16}
                      aria-hidden
                      style={{ color: 'var(--verdict-barred)', verticalAlign: -3, marginInlineEnd: 4 }}
                    />
                  )}
                  {number(queue.deadLetters)}
                </Table.Td>
                <Table.Td>
                  <MinuteBars counts={queue.handledByMinute} />
                  <Text size="sm" className="quiet">
                    {t('admin.queues.handled', {
                      count: queue.handledByMinute.reduce((sum, count) => sum + count, 0),
                    })}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
};

/** How events get from what was done to whoever is told: what waits, and what nobody could handle. */
export const QueuesPage = (): ReactNode => {
  const { t, instant } = useWords();
  const queues = useQueues();
  return (
    <Page title={t('admin.queues.title')} lead={t('admin.queues.lead')}>
      <Loaded query={queues} skeleton={[110, 320, 160]}>
        {(now) => (
          <>
            <Outbox outbox={now.outbox} />
            <QueueTable queues={now.queues} />
            <DeadLetters />
            <Text size="sm" className="quiet">
              {t('admin.queues.asOf', { at: instant(now.asOf) })}
            </Text>
          </>
        )}
      </Loaded>
    </Page>
  );
};
