import { DomainError, defineLifecycle } from '@crossward/kernel';

export type OfferStatus = 'extended' | 'countered' | 'accepted' | 'declined' | 'expired' | 'rescinded';

export const offerLifecycle = defineLifecycle<OfferStatus>('offer', 'extended', {
  extended: ['countered', 'accepted', 'declined', 'expired', 'rescinded'],
  // Back where it was, or on the terms asked for; only what stands can be accepted.
  countered: ['extended', 'declined', 'expired', 'rescinded'],
  accepted: [],
  declined: [],
  expired: [],
  rescinded: [],
});

/** States in which an offer waits for an answer of either side, until its deadline. The database has the same list. */
export const LIVE_OFFERS: readonly OfferStatus[] = ['extended', 'countered'];

const HOUR = 3_600_000;
/** A nurse gets at least a day to think, and no hospital binds itself for more than 30. */
export const SHORTEST_DEADLINE = 24 * HOUR;
export const LONGEST_DEADLINE = 30 * 24 * HOUR;

/** @throws DomainError OFFER_DEADLINE_INVALID when the deadline leaves too little or too much time */
export const checkDeadline = (deadline: Date, now: Date): void => {
  const left = deadline.getTime() - now.getTime();
  if (left >= SHORTEST_DEADLINE && left <= LONGEST_DEADLINE) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'OFFER_DEADLINE_INVALID',
    message: `The deadline (${deadline.toISOString()}) must lie between 24 hours and 30 days from (${now.toISOString()}).`,
    nextStep: 'Give the nurse at least a day, and at most 30 days, to answer.',
    facts: { deadline: deadline.toISOString(), now: now.toISOString() },
  });
};

/** The deadline is the first instant at which the offer can no longer be answered. */
export const hasLapsed = (offer: { status: OfferStatus; deadline: Date }, now: Date): boolean =>
  LIVE_OFFERS.includes(offer.status) && now.getTime() >= offer.deadline.getTime();

/** @throws DomainError OFFER_EXPIRED after the deadline, TRANSITION_NOT_ALLOWED when it was answered before */
export const answerOffer = (
  offer: { id: string; status: OfferStatus; deadline: Date },
  answer: 'accepted' | 'declined' | 'countered' | 'extended',
  now: Date,
): OfferStatus => {
  if (offer.status === 'expired' || hasLapsed(offer, now)) {
    throw new DomainError({
      kind: 'conflict',
      code: 'OFFER_EXPIRED',
      message: `The offer (${offer.id}) could be answered until (${offer.deadline.toISOString()}).`,
      nextStep: 'Ask the hospital for a new submission if you are still interested.',
      facts: { offerId: offer.id, deadline: offer.deadline.toISOString() },
    });
  }
  return offerLifecycle.move(offer.status, answer);
};

/** How long after its extension an offer is about to lapse: a day before the deadline, at half time if that is later. */
export const reminderDelay = (deadline: Date, now: Date): number => {
  const left = deadline.getTime() - now.getTime();
  return Math.max(left - 24 * HOUR, Math.floor(left / 2));
};
