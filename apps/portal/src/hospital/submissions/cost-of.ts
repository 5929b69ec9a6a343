import type { components } from '@crossward/api-client';
import type { Money } from '../../i18n/use-words.js';

type Gap = Pick<components['schemas']['GapAnswer'], 'pay'>;

/** What a whole assignment costs the hospital: the pay, and what it pays to others for the nurse. */
export const costOf = ({ pay }: Gap): Money => ({
  currency: pay.whole.currency,
  minorUnits: pay.whole.minorUnits + pay.paidByEmployer.minorUnits,
});
