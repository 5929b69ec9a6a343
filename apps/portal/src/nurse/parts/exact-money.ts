import { inWholeUnits } from '../../i18n/minor-units.js';
import type { Money, Words } from '../../i18n/use-words.js';

/** With its minor units: an hourly rate, or a line that has to add up with others. */
export const exactMoney = ({ number }: Pick<Words, 'number'>, money: Money): string =>
  number(inWholeUnits(money), { style: 'currency', currency: money.currency });
