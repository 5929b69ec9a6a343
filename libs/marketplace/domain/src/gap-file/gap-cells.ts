import type { PayComponent } from '@crossward/contracts';
import { fractionDigits, type Money, type Profession } from '@crossward/kernel';
import type { GapTerms } from '../gap/gap-terms.js';
import type { GapColumn } from './gap-columns.js';

/** Between the items of a cell that holds several. */
export const ITEM_SEPARATOR = '; ';
export const TAX_ADVANTAGED = 'tax-advantaged';

/** An amount as people write it, `65.00`: exact, without going through fractions of binary digits. */
export const amountText = ({ minorUnits, currency }: Money): string => {
  const digits = fractionDigits(currency);
  const sign = minorUnits < 0 ? '-' : '';
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

const componentText = ({ kind, amount, taxAdvantaged }: PayComponent): string =>
  [kind, amountText(amount), ...(taxAdvantaged ? [TAX_ADVANTAGED] : [])].join(' ');

/** The cells of a gap, as `readGapRow` reads them. */
export const gapCells = (
  unit: string,
  profession: Profession,
  { seats, assignment, shiftPattern, weeklyHours, payRate, payComponents, requirements }: GapTerms,
): Record<GapColumn, string> => ({
  unit,
  profession,
  seats: String(seats),
  from: assignment.from,
  until: assignment.until ?? '',
  shiftPattern,
  weeklyHours: String(weeklyHours),
  payRate: amountText(payRate),
  payCurrency: payRate.currency,
  payComponents: payComponents.map(componentText).join(ITEM_SEPARATOR),
  specialty: requirements.specialty,
  minimumYears: String(requirements.minimumYears),
  certificates: requirements.certificates.join(ITEM_SEPARATOR),
  languages: requirements.languages.map(({ language, level }) => `${language} ${level}`).join(ITEM_SEPARATOR),
  acceptsPendingLicence: String(requirements.acceptsPendingLicence),
});
