import type { Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';

/**
 * Whose gaps a file holds: a hospital's own, or those that an administrator names.
 * @throws DomainError ORGANISATION_MISSING, ORGANISATION_NOT_FOUND
 */
export const whoseGaps = (actor: Actor, asked: string | undefined): string => {
  const own = actor.organisationId;
  if (own !== null) {
    if (asked !== undefined && asked.toLowerCase() !== own.toLowerCase()) throw notFound('organisation', asked);
    return own;
  }
  if (asked !== undefined) return asked;
  throw new DomainError({
    kind: 'invalid',
    code: 'ORGANISATION_MISSING',
    message: `The role (${actor.role}) belongs to no organisation, and the request names none.`,
    nextStep: 'Send `organisationId`.',
    problems: [{ at: '/organisationId', code: 'ORGANISATION_MISSING', message: 'must be told' }],
  });
};
