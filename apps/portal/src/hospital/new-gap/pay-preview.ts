import type { PayKind } from '@crossward/contracts';
import type { Money } from '../../i18n/use-words.js';
import { moneyOf } from '../../i18n/typed-money.js';
import type { GapForm } from './gap-form.js';

/** How often a component is paid: hourly ones only where such hours are worked, so that no total holds them. */
export const PER: Readonly<Record<PayKind, 'hour' | 'week' | 'assignment'>> = {
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

const DAY_MS = 86_400_000;
const daysOf = ({ from, until }: GapForm): number =>
  from === '' || until === '' ? 0 : Math.max(0, (Date.parse(until) - Date.parse(from)) / DAY_MS);

export interface PayPreview {
  weekly: Money;
  whole: Money;
  /** What the assignment costs beside the pay. */
  paidByEmployer: Money;
}

/**
 * What the pay comes to while it is being typed, rounded down like the server's own figures, which replace this as soon as
 * the draft is saved.
 */
export const payPreview = (form: GapForm): PayPreview => {
  const { currency } = form;
  const days = daysOf(form);
  const hundredths = Math.round(Number(form.weeklyHours) * 100);
  const rate = moneyOf(form.payRate, currency)?.minorUnits ?? 0;
  let weekly = Math.floor((rate * hundredths) / 100);
  let whole = Math.floor((rate * hundredths * days) / 700);
  let paidByEmployer = 0;
  for (const { kind, amount } of form.components) {
    const minorUnits = moneyOf(amount, currency)?.minorUnits ?? 0;
    if (kind === 'employer-paid-fees') paidByEmployer += minorUnits;
    else if (PER[kind] === 'week') {
      weekly += minorUnits;
      whole += Math.floor((minorUnits * days) / 7);
    } else if (PER[kind] === 'assignment') whole += minorUnits;
  }
  const money = (minorUnits: number): Money => ({ currency, minorUnits });
  return { weekly: money(weekly), whole: money(whole), paidByEmployer: money(paidByEmployer) };
};
