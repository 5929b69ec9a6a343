import type { GapSummary } from '@crossward/contracts';
import type { ParticipationRow, RoundGapRow, RoundRow } from '@crossward/matching-data-access';
import type { RoundInput, RoundPair } from '@crossward/matching-domain';

/** Seats that the round may give of a gap: those it was told, and never more than are left. */
export const seatsOf = ({ quota }: Pick<RoundGapRow, 'quota'>, gap: GapSummary | undefined): number => {
  if (gap?.status !== 'open') return 0;
  const left = Math.max(0, gap.seats - gap.seatsTaken);
  return quota === null ? left : Math.min(quota, left);
};

/** A round as the rules take it, with the seats it was solved by. */
export const toRoundInput = (
  { method, caps }: Pick<RoundRow, 'method' | 'caps'>,
  gaps: readonly (RoundGapRow & { seats: number })[],
  nurses: readonly ParticipationRow[],
  pairs: readonly RoundPair[],
): RoundInput => ({
  method,
  gaps: gaps.map(({ gapId, seats, region, nurseOrder }) => ({ id: gapId, quota: seats, region, order: nurseOrder })),
  nurses: nurses.map(({ nurseId, gapOrder }) => ({ id: nurseId, order: gapOrder })),
  pairs,
  caps: new Map(Object.entries(caps)),
});
