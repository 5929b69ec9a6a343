import { dataOf, type components } from '@crossward/api-client';
import { Badge, Button, Group, List, NativeSelect, SimpleGrid, Stack, Table, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { PrintButton } from '../../components/print-button.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { codeOf } from '../candidates/use-candidates.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { DisputeForm, REASONS } from './dispute-form.js';
import { Statement } from './statement.js';
import { RowHead } from '../../components/row-head.js';

type Schemas = components['schemas'];
export type Timecard = Schemas['TimecardAnswer'];
type Reason = Schemas['ReopeningBody']['reason'];
const DECIDABLE: readonly Timecard['status'][] = ['submitted', 'corrected'];

const Reopen = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState<Reason>('hours-differ');
  const [note, setNote] = useState('');
  const reopening = useMove<{ version: number; body: Schemas['ReopeningBody'] }, Timecard>({
    move: ({ body }, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/reopening', {
          params: { path: { timecardId: timecard.id }, header },
          body,
        }),
      ),
    changes: ['timecards'],
  });
  return (
    <ConfirmButton
      label={t('hospital.timecard.reopen')}
      explanation={t('hospital.timecard.reopen.means')}
      act={reopening}
      input={{
        version: timecard.version,
        body: { reason, ...(note.trim() === '' ? {} : { note: note.trim() }) },
      }}
      variant="default"
    >
      <NativeSelect
        label={t('hospital.reason')}
        size="md"
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value as Reason)}
        data={REASONS.map((value) => ({ value, label: t(`hospital.disputeReason.${value}`) }))}
      />
      <Textarea
        label={t('hospital.timecard.note')}
        size="md"
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ConfirmButton>
  );
};

const Acts = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const [disputing, setDisputing] = useState(false);
  const permissions = useSession().data?.permissions ?? [];
  const approval = useMove<{ version: number }, Timecard>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/approval', { params: { path: { timecardId: timecard.id }, header } }),
      ),
    changes: ['timecards'],
  });
  if (timecard.status === 'invoiced' && permissions.includes('timecard:reopen')) return <Reopen timecard={timecard} />;
  if (!DECIDABLE.includes(timecard.status) || !permissions.includes('timecard:approve')) return null;
  if (disputing) return <DisputeForm timecard={timecard} onDone={() => setDisputing(false)} />;
  return (
    <Stack gap="xs" className="no-print">
      {approval.isError && <Problem error={approval.error} />}
      <Group>
        <Button loading={approval.isPending} onClick={() => approval.mutate({ version: timecard.version })}>
          {t('hospital.timecard.approve')}
        </Button>
        <Button variant="default" onClick={() => setDisputing(true)}>
          {t('hospital.timecard.dispute')}
        </Button>
      </Group>
    </Stack>
  );
};

const Pay = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t, exact, number } = useWords();
  const { lines, pay, guarantee } = timecard;
  if (lines.length === 0) return null;
  return (
    <Panel title={t('hospital.timecard.pay')}>
      <WideTable label={t('hospital.timecard.pay')} minWidth={420}>
        <Table verticalSpacing="xs" aria-label={t('hospital.timecard.pay')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('hospital.invoice.for')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.timecard.hours')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.pay.rate')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.invoice.amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.id}>
                <RowHead fw={400}>{t(`hospital.paidFor.${line.kind}`)}</RowHead>
                <Table.Td ta="right">{line.hours === null ? '–' : number(line.hours)}</Table.Td>
                <Table.Td ta="right">{line.rate === null ? '–' : exact(line.rate)}</Table.Td>
                <Table.Td ta="right">{exact(line.amount)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          {pay && (
            <Table.Tfoot>
              <Table.Tr>
                <RowHead colSpan={3}>{t('hospital.invoices.total')}</RowHead>
                <Table.Td ta="right" fw={700}>
                  {exact(pay)}
                </Table.Td>
              </Table.Tr>
            </Table.Tfoot>
          )}
        </Table>
      </WideTable>
      {guarantee && (
        <List size="sm">
          <List.Item>
            {t('hospital.timecard.guarantee', {
              guaranteed: number(guarantee.guaranteed),
              worked: number(guarantee.worked),
            })}
          </List.Item>
          {guarantee.topUp > 0 && (
            <List.Item>{t('hospital.timecard.topUp', { hours: number(guarantee.topUp) })}</List.Item>
          )}
        </List>
      )}
    </Panel>
  );
};

/** One week of one nurse: what is stated, what the other side says, what it pays. */
export const TimecardPage = (): ReactNode => {
  const { t, day } = useWords();
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  const timecard = useQuery({
    queryKey: ['timecards', timecardId],
    queryFn: () => dataOf(api.GET('/v1/timecards/{timecardId}', { params: { path: { timecardId } } })),
  });
  const { data } = timecard;
  return (
    <Page
      title={data ? t('hospital.timecard.week', { day: day(data.weekStartsOn) }) : t('hospital.timecards.title')}
      lead={data && t('hospital.candidate.code', { code: codeOf(data.nurseId) })}
    >
      <BackLink to="/hospital/timecards">{t('hospital.timecards.title')}</BackLink>
      <Loaded query={timecard} skeleton={[80, 240]}>
        {(card) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
                {t(`hospital.timecardStatus.${card.status}`)}
              </Badge>
              <PrintButton />
            </Group>
            <Acts timecard={card} />
            <SimpleGrid cols={{ base: 1, lg: card.statements.length > 1 ? 2 : 1 }} spacing="lg">
              {card.statements.slice(-2).map((statement) => (
                <Statement key={statement.at} statement={statement} />
              ))}
            </SimpleGrid>
            <Pay timecard={card} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
