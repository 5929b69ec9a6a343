import { standardClauses, type ContractTerms } from '@crossward/contracts';
import type { OfferRow } from '@crossward/marketplace-data-access';
import { contractLifecycle, draftContract } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { addContract } from './contract-store.js';

/** The clauses that an offer states, or the standard ones of its hours. */
export const termsOfOffer = (offer: OfferRow): ContractTerms => ({
  startsOn: offer.startsOn,
  endsOn: offer.endsOn,
  weeklyHours: offer.weeklyHours,
  payRate: { minorUnits: offer.payMinorUnits, currency: offer.payCurrency },
  clauses: offer.clauses ?? standardClauses(offer.weeklyHours),
});

/** An accepted offer becomes the first version of a contract, word for word. */
export const draftContractOf = async (tx: Transaction, offer: OfferRow, placementId: string): Promise<void> => {
  const { organisationId, gapId, nurseId } = offer;
  const id = tx.newId();
  const row = {
    ...{
      id,
      organisationId,
      gapId,
      nurseId,
      placementId,
      status: contractLifecycle.start,
      createdAt: tx.now,
      version: 1,
    },
    ...{ endedBy: null, endCause: null, endedAt: null, endsOn: null },
    ...{ missingNoticeDays: null, penaltyMinorUnits: null, penaltyCurrency: null },
  };
  await addContract(tx, row, draftContract(id, termsOfOffer(offer)));
  const details = { placementId, offerId: offer.id };
  tx.record({ action: 'contract.drafted', subjectType: 'contract', subjectId: id, nurseId, organisationId, details });
};
