import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Problem } from '../../components/problem.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { codeOf } from '../candidates/use-candidates.js';
import { DisputeForm } from './dispute-form.js';

export type Timecard = components['schemas']['TimecardAnswer'];
const DECIDABLE: readonly Timecard['status'][] = ['submitted', 'corrected'];

const Times = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t, instant, number } = useWords();
  const entries = timecard.statements.at(-1)?.entries ?? [];
  const hours = entries.reduce((sum, entry) => sum + entry.hours, 0);
  return (
    <WideTable label={t('hospital.timecard.times')} minWidth={480}>
      <Table aria-label={t('hospital.timecard.times')}>
        <Table.Thead>
          <Table.Tr>
            {(['from', 'until', 'kind', 'break', 'hours'] as const).map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'break' || column === 'hours' ? 'right' : 'left'}>
                {t(`hospital.timecard.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={`${entry.startsAt} ${entry.kind}`}>
              <Table.Td>{instant(entry.startsAt)}</Table.Td>
              <Table.Td>{instant(entry.endsAt)}</Table.Td>
              <Table.Td>{t(`hospital.timeKind.${entry.kind}`)}</Table.Td>
              <Table.Td ta="right">{t('hospital.interview.minutes', { minutes: number(entry.breakMinutes) })}</Table.Td>
              <Table.Td ta="right">{number(entry.hours)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={4}>
              {t('hospital.timecard.total')}
            </Table.Th>
            <Table.Th ta="right">{number(hours)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </WideTable>
  );
};

/** One week of one nurse. */
export const TimecardCard = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t, day } = useWords();
  const [disputing, setDisputing] = useState(false);
  const permissions = useSession().data?.permissions ?? [];
  const approval = useMove<{ version: number }, Timecard>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/approval', { params: { path: { timecardId: timecard.id }, header } }),
      ),
    changes: ['timecards'],
  });
  return (
    <Stack component="article" className="panel">
      <Group justify="space-between">
        <Title order={2}>{t('hospital.timecard.week', { day: day(timecard.weekStartsOn) })}</Title>
        <Text>{t('hospital.candidate.code', { code: codeOf(timecard.nurseId) })}</Text>
      </Group>
      <Times timecard={timecard} />
      {approval.isError && <Problem error={approval.error} />}
      {disputing && <DisputeForm timecard={timecard} onDone={() => setDisputing(false)} />}
      {!disputing && DECIDABLE.includes(timecard.status) && permissions.includes('timecard:approve') && (
        <Group>
          <Button loading={approval.isPending} onClick={() => approval.mutate({ version: timecard.version })}>
            {t('hospital.timecard.approve')}
          </Button>
          <Button variant="default" onClick={() => setDisputing(true)}>
            {t('hospital.timecard.dispute')}
          </Button>
        </Group>
      )}
    </Stack>
  );
};
