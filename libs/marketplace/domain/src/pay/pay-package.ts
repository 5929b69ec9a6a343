import type { PayComponent, PayKind, PayLine, PayPackage } from '@crossward/contracts';
import { daysBetween, type LocalDate, type Money, type Problem } from '@crossward/kernel';

/** How often a component is paid. What is paid by the hour is only paid where such hours are worked. */
export const PAID_PER: Readonly<Record<PayKind, PayLine['per']>> = {
  overtime: 'hour',
  holiday: 'hour',
  'on-call': 'hour',
  'call-back': 'hour',
  charge: 'hour',
  housing: 'week',
  meals: 'week',
  incidentals: 'week',
  travel: 'assignment',
  'completion-bonus': 'assignment',
  'employer-paid-fees': 'assignment',
};

/** Paid by the hour beside or in place of the base rate, so that less than it would be a cut in disguise. */
const NEVER_BELOW_BASE: ReadonlySet<PayKind> = new Set(['overtime', 'holiday', 'call-back']);

/** Kinds that a jurisdiction may tax less than wages. */
const ALLOWANCES: ReadonlySet<PayKind> = new Set(['housing', 'meals', 'incidentals', 'travel']);

/** What pay is worked out from: the rate and hours of an assignment, and what is paid beside. */
export interface PayTerms {
  payRate: Money;
  weeklyHours: number;
  assignment: { from: LocalDate; until: LocalDate };
  payComponents: readonly PayComponent[];
}

/** What is wrong with the components, by the list that they stand in. */
export const payProblems = (payRate: Money, components: readonly PayComponent[]): Problem[] => {
  const problems: Problem[] = [];
  components.forEach(({ kind, amount, taxAdvantaged }, at) => {
    const add = (code: string, message: string): void =>
      void problems.push({ at: `/payComponents/${at}`, code, message });
    if (components.findIndex((other) => other.kind === kind) !== at) add('REPEATED', `(${kind}) is told twice.`);
    if (amount.currency !== payRate.currency) {
      add('TWO_CURRENCIES', `(${kind}) is in (${amount.currency}), the rate in (${payRate.currency}).`);
    }
    if (amount.minorUnits <= 0) add('PAY_MISSING', `(${kind}) must be more than nothing, or be left out.`);
    else if (NEVER_BELOW_BASE.has(kind) && amount.minorUnits < payRate.minorUnits) {
      add('BELOW_BASE_RATE', `(${kind}) pays less an hour than the rate itself.`);
    }
    if (taxAdvantaged && !ALLOWANCES.has(kind)) add('NOT_AN_ALLOWANCE', `(${kind}) is wages and taxed as such.`);
  });
  return problems;
};

/** Hundredths of an hour are whole, so that no product of money and time is a fraction of binary digits. */
const hundredths = (hours: number): number => Math.round(hours * 100);

/** Whole minor units, rounded down: what is shown is never more than what is paid. */
const share = (amount: number, numerator: number, denominator: number): number =>
  Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));

/**
 * Everything that a nurse is paid, in parts that add up to the totals to the minor unit, before tax. A week of the total is
 * seven days of the assignment; what hangs on hours beyond the schedule is told as a rate and is in no total.
 */
export const payPackage = ({ payRate, weeklyHours, assignment, payComponents }: PayTerms): PayPackage => {
  const { currency } = payRate;
  const days = daysBetween(assignment.from, assignment.until);
  const money = (minorUnits: number): Money => ({ minorUnits, currency });
  const lines: PayLine[] = [
    {
      kind: 'base',
      per: 'hour',
      amount: payRate,
      weekly: money(share(payRate.minorUnits, hundredths(weeklyHours), 100)),
      whole: money(share(payRate.minorUnits, hundredths(weeklyHours) * days, 700)),
      taxAdvantaged: false,
    },
  ];
  const rates: PayPackage['rates'] = [];
  let paidByEmployer = 0;
  for (const { kind, amount, taxAdvantaged } of payComponents) {
    const per = PAID_PER[kind];
    if (per === 'hour') rates.push({ kind, amount });
    else if (kind === 'employer-paid-fees') paidByEmployer += amount.minorUnits;
    else {
      const weekly = money(per === 'week' ? amount.minorUnits : 0);
      const whole = per === 'week' ? money(share(amount.minorUnits, days, 7)) : amount;
      lines.push({ kind, per, amount, weekly, whole, taxAdvantaged: taxAdvantaged ?? false });
    }
  }
  const sum = (of: (line: PayLine) => Money): Money =>
    money(lines.reduce((total, line) => total + of(line).minorUnits, 0));
  return {
    weekly: sum(({ weekly }) => weekly),
    whole: sum(({ whole }) => whole),
    lines,
    rates,
    paidByEmployer: money(paidByEmployer),
  };
};

/** Kinds of which the later terms pay less than the earlier ones, or nothing any more. */
export const lessPaid = (before: readonly PayComponent[], after: readonly PayComponent[]): PayKind[] =>
  before
    .filter(({ kind, amount, taxAdvantaged }) => {
      const now = after.find((other) => other.kind === kind);
      if (!now || now.amount.currency !== amount.currency || now.amount.minorUnits < amount.minorUnits) return true;
      return (taxAdvantaged ?? false) && !(now.taxAdvantaged ?? false);
    })
    .map(({ kind }) => kind);
