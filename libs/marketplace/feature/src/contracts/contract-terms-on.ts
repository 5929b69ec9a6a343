import type { ContractTerms } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { getRow, OfferRow, PlacementRow } from '@crossward/marketplace-data-access';
import { standardClauses } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';

/** What the nurse and the hospital of a placement have agreed on for a day. @throws DomainError PLACEMENT_NOT_FOUND */
export const contractTermsOn = async (
  tx: Transaction,
  placementId: string,
  _day: LocalDate,
): Promise<ContractTerms> => {
  const { offerId, startsOn, endsOn } = await getRow(tx, PlacementRow, 'placement', placementId);
  const { weeklyHours, payMinorUnits, payCurrency } = await getRow(tx, OfferRow, 'offer', offerId);
  const payRate = { minorUnits: payMinorUnits, currency: payCurrency };
  return { startsOn, endsOn, weeklyHours, payRate, clauses: standardClauses(weeklyHours) };
};
