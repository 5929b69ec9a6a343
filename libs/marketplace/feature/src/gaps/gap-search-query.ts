import type { RecognitionPort } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import type { GapFilters, GapOrder } from '@crossward/marketplace-data-access';
import { checkTerms } from '@crossward/marketplace-domain';
import type { GapSearchQuery } from './gap.dto.js';

const FILTERS: readonly (keyof GapFilters & keyof GapSearchQuery)[] = [
  'jurisdiction',
  'country',
  'specialty',
  'status',
  'profession',
  'shiftPattern',
  'startsFrom',
  'startsUntil',
  'acceptsPendingLicence',
  'underserved',
  'currency',
  'minWeeklyPay',
  'weeklyPayBelow',
];

/** The filters of a query and nothing beside, always in the same order. */
export const filtersOf = (query: GapSearchQuery): GapFilters =>
  Object.fromEntries(FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));

/**
 * Refuses what could only give a wrong or an empty answer.
 * @throws DomainError CURRENCY_MISSING, UNKNOWN_TERM
 */
export const checkSearch = async (
  recognition: RecognitionPort,
  { specialty, currency, minWeeklyPay, weeklyPayBelow }: GapSearchQuery,
  order?: GapOrder,
): Promise<void> => {
  const needing = minWeeklyPay !== undefined || weeklyPayBelow !== undefined ? 'An amount of weekly pay' : null;
  const asking = needing ?? (order === 'weekly_pay' ? 'The order by weekly pay' : null);
  if (asking && currency === undefined) {
    throw new DomainError({
      kind: 'invalid',
      code: 'CURRENCY_MISSING',
      message: `${asking} needs a currency: amounts of two currencies cannot be compared.`,
      nextStep: 'Send `currency` too, for example currency=CAD; /v1/gaps/facets tells which ones there are.',
      problems: [{ at: '/currency', code: 'CURRENCY_MISSING', message: 'is needed with weekly pay' }],
    });
  }
  if (specialty !== undefined) {
    checkTerms(await recognition.vocabulary(), [{ at: '/specialty', value: specialty, of: 'specialties' }]);
  }
};
