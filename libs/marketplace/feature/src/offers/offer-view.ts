import { OfferRow, PlacementRow } from '@crossward/marketplace-data-access';
import { hasLapsed, payPackage } from '@crossward/marketplace-domain';
import { notFound } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';
import { termsOfOffer } from '../contracts/draft-contract.js';
import { iso, isoOrNull } from '../shared/iso.js';
import type { OfferAnswer } from './offer.dto.js';

const payOfOffer = (offer: OfferRow): OfferAnswer['pay'] =>
  payPackage({
    payRate: { minorUnits: offer.payMinorUnits, currency: offer.payCurrency },
    weeklyHours: offer.weeklyHours,
    assignment: { from: offer.startsOn, until: offer.endsOn },
    payComponents: offer.payComponents,
  });

const toAnswer = (offer: OfferRow, placementId: string | null, now: Date): OfferAnswer => ({
  id: offer.id,
  submissionId: offer.submissionId,
  gapId: offer.gapId,
  organisationId: offer.organisationId,
  nurseId: offer.nurseId,
  // Lapsed at its deadline, even if the job that writes it down has not run yet.
  status: hasLapsed(offer, now) ? 'expired' : offer.status,
  deadline: iso(offer.deadline),
  startsOn: offer.startsOn,
  endsOn: offer.endsOn,
  shiftPattern: offer.shiftPattern,
  weeklyHours: offer.weeklyHours,
  payRate: { minorUnits: offer.payMinorUnits, currency: offer.payCurrency },
  pay: payOfOffer(offer),
  clauses: termsOfOffer(offer).clauses,
  clauseChanges: offer.clauseChanges ?? [],
  verdict: offer.verdict,
  corpusVersion: offer.corpusVersion,
  placementId,
  version: offer.version,
  createdAt: iso(offer.createdAt),
  answeredAt: isoOrNull(offer.answeredAt),
});

export const toOfferAnswers = async (tx: Transaction, offers: readonly OfferRow[]): Promise<OfferAnswer[]> => {
  const placements = await tx.manager.findBy(PlacementRow, { offerId: In(offers.map((offer) => offer.id)) });
  const placementOf = new Map(placements.map((placement) => [placement.offerId, placement.id]));
  return offers.map((offer) => toAnswer(offer, placementOf.get(offer.id) ?? null, tx.now));
};

/** @throws DomainError OFFER_NOT_FOUND */
export const readOffer = async (tx: Transaction, id: string): Promise<OfferAnswer> => {
  const row = await tx.manager.findOneBy(OfferRow, { id });
  const [answer] = row ? await toOfferAnswers(tx, [row]) : [];
  if (!answer) throw notFound('offer', id);
  return answer;
};
