import type { SubmissionConcern } from '@crossward/contracts';
import type { Telling } from './tell-people.js';

/** Who learns that a submission ended, and as what: those on the other side of whoever ended it. */
export const closedTellings = (
  submissionId: string,
  {
    nurseId,
    organisationId,
    status,
    offer,
  }: Pick<SubmissionConcern, 'nurseId' | 'organisationId' | 'status' | 'offer'>,
): Telling[] => {
  const subject = offer ? (['offer', offer.offerId] as const) : (['submission', submissionId] as const);
  switch (offer?.status) {
    case 'declined':
      return [{ kind: 'offer-declined', to: { organisationId }, subject }];
    case 'rescinded':
      return [{ kind: 'offer-rescinded', to: { nurseId }, subject }];
    case 'expired':
      return [{ kind: 'offer-lapsed', to: { nurseId, organisationId }, subject, dueAt: offer.deadline }];
    case 'accepted':
      return [];
  }
  if (status === 'withdrawn') return [{ kind: 'submission-withdrawn', to: { organisationId }, subject }];
  if (status === 'rejected' || status === 'not_assigned') {
    return [{ kind: 'submission-declined', to: { nurseId }, subject }];
  }
  return [];
};
