import type { Actor } from '@crossward/contracts';

/** Row-level security says it too, but as one of several cases that no index can serve. */
export const ownOrganisationOf = ({ role, organisationId }: Actor): string | null =>
  role === 'hospital-requester' || role === 'hospital-approver' ? organisationId : null;
