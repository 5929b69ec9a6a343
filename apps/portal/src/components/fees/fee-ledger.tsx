import { Group, List, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconReceiptOff, IconScale } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useWords, type Money } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { EmptyState } from '../empty-state.js';
import { Figure } from '../figure.js';
import { Loaded } from '../loaded.js';
import { Panel } from '../panel.js';
import { Problem } from '../problem.js';
import { WideTable } from '../wide-table.js';
import { RecordFee } from './record-fee.js';
import { repaymentRules, type RepaymentRule } from './repayment-rules.js';
import { useContractOf, useDebts, useFees, type Debts, type Fee } from './use-fees.js';
import { MoreButton } from '../more-button.js';
import { RowHead } from '../row-head.js';

type Side = 'nurse' | 'hospital';

interface FeeTableProps {
  items: readonly Fee[];
  debts: Debts | undefined;
  side: Side;
}

/** Nurses are told "you". */
const payerFor = (side: Side, paidBy: Fee['paidBy']) => (side === 'nurse' && paidBy === 'nurse' ? 'you' : paidBy);
const groundFor = (side: Side, ground: Debts['items'][number]['ground']) =>
  side === 'nurse' && ground === 'paid-by-nurse' ? 'paid-by-you' : ground;

/** What is owed stands where a phone shows it without being moved. */
const COLUMNS = ['kind', 'amount', 'owed', 'paidBy', 'paidTo', 'paidOn'] as const;

const FeeTable = ({ items, debts, side }: FeeTableProps): ReactNode => {
  const { t, day, exact } = useWords();
  return (
    <WideTable label={t('shell.fees.list')} minWidth={760}>
      <Table aria-label={t('shell.fees.list')} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'amount' ? 'right' : 'left'}>
                {t(column === 'owed' ? `shell.fees.owed.${side}` : `shell.fees.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((fee) => {
            const debt = debts?.items.find(({ feeId }) => feeId === fee.id);
            return (
              <Table.Tr key={fee.id}>
                <RowHead>{t(`shell.fees.kind.${fee.kind}`)}</RowHead>
                <Figure>{exact(fee.amount)}</Figure>
                <Table.Td miw={200}>
                  {debt && (
                    <>
                      <Text fw={600}>{debt.owed.minorUnits === 0 ? t('shell.fees.nothing') : exact(debt.owed)}</Text>
                      <Text size="sm" className="quiet">
                        {t(`shell.fees.ground.${groundFor(side, debt.ground)}`)}
                        {debt.ground === 'clause' && fee.clause !== null && (
                          <>
                            {' '}
                            <span dir="auto">{fee.clause}</span>
                          </>
                        )}
                      </Text>
                    </>
                  )}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {t(`shell.fees.payer.${payerFor(side, fee.paidBy)}`)}
                </Table.Td>
                <Table.Td dir="auto">{fee.paidTo}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{day(fee.paidOn)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const Rules = ({ rules, side }: { rules: readonly RepaymentRule[]; side: Side }): ReactNode => {
  const { t, exact } = useWords();
  return (
    <Panel title={t('shell.fees.rules')}>
      <List spacing={6} icon={<IconScale size={18} aria-hidden />}>
        {rules.map(({ what, amount, proration, endsAfterDays }) => (
          <List.Item key={what}>
            {t('shell.fees.rule', { what, amount: exact(amount), proration, days: endsAfterDays })}
          </List.Item>
        ))}
        {rules.length === 0 && <List.Item>{t('shell.fees.rule.none')}</List.Item>}
        <List.Item>{t('shell.fees.rule.recruitment')}</List.Item>
        <List.Item>{t(`shell.fees.rule.own.${side}`)}</List.Item>
      </List>
    </Panel>
  );
};

const Totals = ({ totals, on, side }: { totals: readonly Money[]; on: string; side: Side }): ReactNode => {
  const { t, day, exact } = useWords();
  const owed = totals.filter(({ minorUnits }) => minorUnits > 0);
  return (
    <Text fw={600} role="status">
      {owed.length === 0
        ? t(`shell.fees.owes.nothing.${side}`, { day: day(on) })
        : t(`shell.fees.owes.${side}`, { day: day(on), amount: owed.map(exact).join(' + ') })}
    </Text>
  );
};

interface FeeLedgerProps {
  placement: { id: string; startsOn: string; endsOn: string };
  /** Who reads it. */
  side: Side;
}

/** Who paid what for a placement, and what of it may be asked back, by which rule, if it ended on a day. */
export const FeeLedger = ({ placement, side }: FeeLedgerProps): ReactNode => {
  const { t } = useWords();
  const mayRecord = useSession().data?.permissions.includes('fee:record') ?? false;
  const [on, setOn] = useState('');
  const { query, items } = useFees(placement.id);
  const debts = useDebts(placement.id, on);
  const contract = useContractOf(placement.id);
  const rules = repaymentRules(contract.data?.versions ?? []);
  const currency = contract.data?.versions[0]?.terms.payRate.currency ?? 'USD';
  return (
    <Stack gap="lg">
      <Panel
        title={t('shell.fees.list')}
        aside={
          mayRecord &&
          !contract.isPending && (
            <RecordFee placementId={placement.id} paidBy={side} currency={currency} rules={rules} />
          )
        }
      >
        {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
        {query.isSuccess && items.length === 0 ? (
          <EmptyState
            icon={<IconReceiptOff size={40} />}
            title={t('shell.fees.empty')}
            next={t('shell.fees.empty.next')}
          />
        ) : (
          <Loaded query={debts} skeleton={[60, 160]}>
            {(owing) => (
              <Stack>
                <Group align="flex-end" gap="md">
                  <TextInput
                    type="date"
                    size="md"
                    label={t(`shell.fees.on.${side}`)}
                    description={t('shell.fees.on.help')}
                    min={placement.startsOn}
                    max={placement.endsOn}
                    value={on === '' ? owing.on : on}
                    onChange={({ currentTarget }) => setOn(currentTarget.value)}
                  />
                  <Totals totals={owing.totals} on={owing.on} side={side} />
                </Group>
                <FeeTable items={items} debts={owing} side={side} />
              </Stack>
            )}
          </Loaded>
        )}
        <MoreButton query={query} />
      </Panel>
      <Loaded query={contract} skeleton={[120]}>
        {() => <Rules rules={rules} side={side} />}
      </Loaded>
    </Stack>
  );
};
