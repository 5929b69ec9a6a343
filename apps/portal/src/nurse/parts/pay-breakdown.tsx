import type { components } from '@crossward/api-client';
import { Anchor, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LegalBasis } from '../../components/legal-basis.js';
import { TermLink } from '../../components/term-link.js';
import { useWords } from '../../i18n/use-words.js';
import { exactMoney } from './exact-money.js';
import { Fact } from '../../components/fact.js';
import { RowHead } from '../../components/row-head.js';

type Pay = components['schemas']['PayAnswer'];
type Shown = components['schemas']['ShownPayAnswer'];
type Source = components['schemas']['FiguresSourceAnswer'];

const SourceLink = ({ source }: { source: Source | null | undefined }): ReactNode => {
  const { t } = useWords();
  if (!source) return null;
  return (
    <Anchor href={source.sourceUrl} target="_blank" rel="noreferrer" underline="always">
      <LegalBasis of={source.legalBasis} /> <IconExternalLink size={14} aria-label={t('nurse.route.outside')} />
    </Anchor>
  );
};

const Converted = ({ shown, posted }: { shown: Shown; posted: string }): ReactNode => {
  const { t, money, number, day, place } = useWords();
  const { atRate, atPurchasingPower: atPower } = shown;
  return (
    <SimpleGrid cols={1} component="dl" m={0}>
      {atRate && atRate.currency !== posted && (
        <Fact
          label={t('nurse.pay.mine', { currency: atRate.currency })}
          note={
            atRate.pay && atRate.rate !== null && atRate.ratesOf !== null ? (
              <>
                {t('nurse.pay.atRate', {
                  rate: number(atRate.rate, { maximumSignificantDigits: 6 }),
                  day: day(atRate.ratesOf),
                })}{' '}
                <SourceLink source={atRate.source} />
              </>
            ) : undefined
          }
        >
          {atRate.pay
            ? t('nurse.pay.weekAndWhole', { weekly: money(atRate.pay.weekly), whole: money(atRate.pay.whole) })
            : t(`nurse.pay.noRate.${atRate.reason ?? 'no_rate'}`)}
        </Fact>
      )}
      {atPower && (
        <Fact
          label={t('nurse.pay.power', { country: place(atPower.country) })}
          note={
            atPower.pay && atPower.year !== null ? (
              <>
                <TermLink term="purchasingPower">{t('nurse.pay.powerOf', { year: String(atPower.year) })}</TermLink>{' '}
                <SourceLink source={atPower.source} />
              </>
            ) : undefined
          }
        >
          {atPower.pay
            ? t('nurse.pay.weekAndWhole', { weekly: money(atPower.pay.weekly), whole: money(atPower.pay.whole) })
            : t(`nurse.pay.noPower.${atPower.reason ?? 'no_figures_for_place'}`)}
        </Fact>
      )}
    </SimpleGrid>
  );
};

const Cell = ({ children, strong = false }: { children: ReactNode; strong?: boolean }): ReactNode => (
  <Table.Td ta="right" fw={strong ? 700 : 400} style={{ whiteSpace: 'nowrap' }}>
    {children}
  </Table.Td>
);

/** Everything that is paid, in parts that add up; then in the nurse's own currency, and as what it buys at home. */
export const PayBreakdown = ({ pay, shown }: { pay: Pay; shown?: Shown | undefined }): ReactNode => {
  const words = useWords();
  const { t } = words;
  return (
    <Stack gap="md">
      <Table aria-label={t('nurse.pay.title')} horizontalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('nurse.pay.part')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('nurse.pay.week')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('nurse.pay.assignment')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pay.lines.map((line) => (
            <Table.Tr key={line.kind}>
              <RowHead fw={400}>
                {t(`nurse.pay.kind.${line.kind}`)}
                <Text span size="sm" className="quiet" display="block">
                  {t(`nurse.pay.per.${line.per}`, { amount: exactMoney(words, line.amount) })}
                  {line.taxAdvantaged && ` · ${t('nurse.pay.taxAdvantaged')}`}
                </Text>
              </RowHead>
              <Cell>{exactMoney(words, line.weekly)}</Cell>
              <Cell>{exactMoney(words, line.whole)}</Cell>
            </Table.Tr>
          ))}
          <Table.Tr>
            <RowHead>{t('nurse.pay.total')}</RowHead>
            <Cell strong>{exactMoney(words, pay.weekly)}</Cell>
            <Cell strong>{exactMoney(words, pay.whole)}</Cell>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      {(pay.rates.length > 0 || pay.paidByEmployer.minorUnits > 0) && (
        <Group gap="lg" component="dl" m={0}>
          {pay.rates.map(({ kind, amount }) => (
            <Fact key={kind} label={t(`nurse.pay.kind.${kind}`)}>
              {t('nurse.pay.per.hour', { amount: exactMoney(words, amount) })}
            </Fact>
          ))}
          {pay.paidByEmployer.minorUnits > 0 && (
            <Fact label={t('nurse.pay.employer')}>{exactMoney(words, pay.paidByEmployer)}</Fact>
          )}
        </Group>
      )}
      {shown && <Converted shown={shown} posted={pay.weekly.currency} />}
    </Stack>
  );
};
