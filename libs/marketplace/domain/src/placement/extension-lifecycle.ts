import { daysBetween, defineLifecycle, DomainError, type LocalDate } from '@crossward/kernel';
import { LONGEST_ASSIGNMENT } from '../gap/gap-terms.js';

export type ExtensionStatus = 'proposed' | 'agreed' | 'declined' | 'withdrawn';

/** The hospital proposes, the nurse answers; nobody is held longer without her word. */
export const extensionLifecycle = defineLifecycle<ExtensionStatus>('extension', 'proposed', {
  proposed: ['agreed', 'declined', 'withdrawn'],
  // While the cooling-off time of her signature runs the nurse may take it back.
  agreed: ['declined'],
  declined: [],
  withdrawn: [],
});

/** Where no contract is signed for it, a word that was given has no cooling-off time. */
export const extensionByWord = defineLifecycle<ExtensionStatus>('extension', 'proposed', {
  proposed: ['agreed', 'declined', 'withdrawn'],
  agreed: [],
  declined: [],
  withdrawn: [],
});

/** @throws DomainError EXTENSION_INVALID unless it adds days, and no more than an assignment may have */
export const checkExtension = (
  placement: { startsOn: LocalDate; endsOn: LocalDate },
  endsOn: LocalDate,
  today: LocalDate,
): void => {
  const days = daysBetween(placement.startsOn, endsOn);
  if (endsOn > placement.endsOn && placement.endsOn >= today && days <= LONGEST_ASSIGNMENT) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'EXTENSION_INVALID',
    message: `On (${today}) an assignment from (${placement.startsOn}) until (${placement.endsOn}) cannot be extended until (${endsOn}).`,
    nextStep: `Extend before it is over, to a later day, and to at most (${LONGEST_ASSIGNMENT}) days in all.`,
    facts: { startsOn: placement.startsOn, endsOn: placement.endsOn, proposed: endsOn, days },
  });
};
