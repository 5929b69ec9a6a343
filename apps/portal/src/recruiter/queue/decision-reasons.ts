import type { components } from '@crossward/api-client';
import type { CheckKind } from './queue-filter.js';

type Decision = components['schemas']['DecisionBody'];
export type Outcome = Decision['outcome'];
export type Reason = Decision['reason'];

/** Which reasons carry which outcome; the server refuses any other, and says which fit. */
export const REASONS: Readonly<Record<CheckKind, Readonly<Record<Outcome, readonly Reason[]>>>> = {
  identity: {
    accepted: ['name-variant-documented', 'document-seen'],
    rejected: ['different-person', 'document-invalid', 'document-expired'],
  },
  'exclusion-list': { accepted: ['not-same-person'], rejected: ['same-person'] },
  licence: {
    accepted: ['name-variant-documented', 'confirmed-with-source', 'discipline-not-relevant'],
    rejected: ['different-person', 'licence-not-valid', 'not-authorised-at-destination', 'discipline'],
  },
};
