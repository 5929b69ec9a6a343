import type { PayComponent, PayKind } from '@crossward/contracts';
import { DomainError, type Money } from '@crossward/kernel';
import { PAID_PER } from '../pay/pay-package.js';
import type { CallOffLedger } from './call-off-ledger.js';
import { hundredthsOf } from './hundredths.js';
import type { WorkWeek } from './work-week.js';
import { hoursAtWork, type WorkedHours } from './worked-time.js';

export const PAID_LINE_KINDS = [
  'base',
  'overtime',
  'holiday',
  'call-back',
  'on-call',
  'charge',
  'call-off',
  'guarantee-top-up',
  'housing',
  'meals',
  'incidentals',
  'travel',
  'completion-bonus',
] as const;
export type PaidLineKind = (typeof PAID_LINE_KINDS)[number];

/** One line of what a week comes to. By the hour: rate times hours; else the amount alone. */
export interface PaidLine {
  kind: PaidLineKind;
  /** Null for what is not paid by the hour. */
  hundredths: number | null;
  rate: Money | null;
  amount: Money;
}

export interface TimecardTerms {
  payRate: Money;
  weeklyHours: number;
  payComponents: readonly PayComponent[];
  /** The last day of the assignment lies in this week, and nobody ended it early. */
  completes: boolean;
}

/** Whole minor units; half a unit goes to the nurse, so that no line is below what the pay package shows. */
export const payOfHours = (rate: number, hundredths: number): number =>
  Number((BigInt(rate) * BigInt(hundredths) + 50n) / 100n);

/** Parts of a weekly amount that add up, over the weeks, to what the pay package shows for the assignment. */
export const weeklyPart = (
  amount: number,
  { daysBefore, daysWith }: Pick<WorkWeek, 'daysBefore' | 'daysWith'>,
): number => {
  const until = (days: number): bigint => (BigInt(amount) * BigInt(days)) / 7n;
  return Number(until(daysWith) - until(daysBefore));
};

const notAgreed = (kind: PayKind): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'PAY_NOT_AGREED',
    message: `The timecard has (${kind}) hours, and no rate for them was agreed.`,
    nextStep: 'State these hours as regular ones, or agree on a rate first.',
    facts: { kind },
  });

interface Pool {
  kind: 'base' | 'holiday' | 'call-back' | 'overtime';
  rate: number;
  hundredths: number;
}

/** Hours beyond those of the contract are taken from where they are paid least, and never paid less for it. */
const withOvertime = (pools: Pool[], beyond: number, overtimeRate: number): Pool[] => {
  let left = beyond;
  let overtime = 0;
  const kept = [...pools]
    .sort((a, b) => a.rate - b.rate)
    .map((pool) => {
      const taken = pool.rate < overtimeRate ? Math.min(left, pool.hundredths) : 0;
      left -= taken;
      overtime += taken;
      return { ...pool, hundredths: pool.hundredths - taken };
    });
  return [...kept, { kind: 'overtime', rate: overtimeRate, hundredths: overtime }];
};

/**
 * What a week comes to, before tax, in lines of whole minor units; their sum is the pay.
 * @throws DomainError PAY_NOT_AGREED for hours on call or in charge without a rate
 */
export const timecardPay = (
  { payRate, weeklyHours, payComponents, completes }: TimecardTerms,
  week: WorkWeek,
  hours: WorkedHours,
  ledger: Pick<CallOffLedger, 'paidCallOff' | 'topUp'>,
): PaidLine[] => {
  const { currency, minorUnits: base } = payRate;
  const agreed = (kind: PayKind): number | undefined =>
    payComponents.find((component) => component.kind === kind)?.amount.minorUnits;
  const must = (kind: 'on-call' | 'charge'): number => {
    const rate = agreed(kind);
    if (rate === undefined && hours[kind] > 0) throw notAgreed(kind);
    return rate ?? 0;
  };
  const byHour = (kind: PaidLineKind, rate: number, hundredths: number): PaidLine => ({
    ...{ kind, hundredths, rate: { minorUnits: rate, currency } },
    amount: { minorUnits: payOfHours(rate, hundredths), currency },
  });
  const pools = withOvertime(
    [
      { kind: 'base', rate: base, hundredths: hours.regular },
      { kind: 'holiday', rate: agreed('holiday') ?? base, hundredths: hours.holiday },
      { kind: 'call-back', rate: agreed('call-back') ?? base, hundredths: hours['call-back'] },
    ],
    Math.max(0, hoursAtWork(hours) - hundredthsOf(weeklyHours)),
    agreed('overtime') ?? base,
  );
  const lines = [
    ...pools.map(({ kind, rate, hundredths }) => byHour(kind, rate, hundredths)),
    byHour('on-call', must('on-call'), hours['on-call']),
    byHour('charge', must('charge'), hours.charge),
    byHour('call-off', base, ledger.paidCallOff),
    byHour('guarantee-top-up', base, ledger.topUp),
    ...allowances(payComponents, week, completes),
  ];
  const inOrder = (line: PaidLine): number => PAID_LINE_KINDS.indexOf(line.kind);
  return lines
    .filter(({ hundredths, amount }) => (hundredths ?? 0) > 0 || amount.minorUnits > 0)
    .sort((a, b) => inOrder(a) - inOrder(b));
};

/** By the week in parts; travel with the first week, the bonus with the last. What others are paid is no pay. */
const allowances = (components: readonly PayComponent[], week: WorkWeek, completes: boolean): PaidLine[] =>
  components.flatMap(({ kind, amount: { minorUnits, currency } }): PaidLine[] => {
    const line = (whole: number): PaidLine[] => [
      { kind: kind as PaidLineKind, hundredths: null, rate: null, amount: { minorUnits: whole, currency } },
    ];
    if (PAID_PER[kind] === 'week') return line(weeklyPart(minorUnits, week));
    if (kind === 'travel' && week.index === 0) return line(minorUnits);
    return kind === 'completion-bonus' && completes ? line(minorUnits) : [];
  });
