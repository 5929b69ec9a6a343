import type { ContractTerms } from '@crossward/contracts';
import { earlier, type LocalDate } from '@crossward/kernel';
import { getRow, OfferRow, PlacementRow } from '@crossward/marketplace-data-access';
import { versionInEffect } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { findContractOf } from './contract-store.js';
import { termsOfOffer } from './draft-contract.js';

/**
 * What the nurse and the hospital of a placement have agreed on for a day: the version that both signed and that holds
 * on it. Before its first day that is the first version; without signatures it is the offer that the nurse accepted.
 * @throws DomainError PLACEMENT_NOT_FOUND
 */
export const contractTermsOn = async (tx: Transaction, placementId: string, day: LocalDate): Promise<ContractTerms> => {
  const placement = await getRow(tx, PlacementRow, 'placement', placementId);
  const stored = await findContractOf(tx, placementId);
  const signed = stored?.contract.versions.find(({ status }) => status === 'signed');
  const held = (stored && versionInEffect(stored.contract, day, tx.now)) ?? signed;
  if (!held) return termsOfOffer(await getRow(tx, OfferRow, 'offer', placement.offerId));
  const endsOn = stored?.row.endsOn;
  return endsOn ? { ...held.terms, endsOn: earlier(held.terms.endsOn, endsOn) } : held.terms;
};
