import type { Actor, GapSummary } from '@crossward/contracts';

export const seesAllGaps = ({ role }: Actor): boolean => role === 'recruiter' || role === 'admin';

/** Hospital users see their own organisation's gaps; to them, those of others do not exist. */
export const maySeeGap = (actor: Actor, gap: GapSummary): boolean =>
  seesAllGaps(actor) || actor.organisationId === gap.organisationId;
