/** Nurses of one origin in front of one destination; where the origin is not stated it is null. */
export interface CorridorCount {
  readonly origin: string | null;
  readonly destination: string;
  /** Different ones who were shown, submitted or placed. */
  readonly nurses: number;
  /** How often one of them stood in a list of candidates that somebody was given. */
  readonly shown: number;
  /** Of their ranks in these lists, the lower one in the middle; null where none was shown. */
  readonly medianRank: number | null;
  readonly submissions: number;
  readonly placements: number;
}

export interface CorridorExposure extends CorridorCount {
  /** Of what was shown to the destination, over the corridors that are told; null where none was. */
  readonly share: number | null;
}

export interface ExposureReport {
  readonly corridors: readonly CorridorExposure[];
  /** Corridors of fewer nurses than a group has to have. */
  readonly withheld: number;
}

/** Of fewer, figures could tell of one of them. */
export const SMALLEST_GROUP = 10;

const byPlace = (a: CorridorCount, b: CorridorCount): number => {
  if (a.destination !== b.destination) return a.destination < b.destination ? -1 : 1;
  return (a.origin ?? '') < (b.origin ?? '') ? -1 : 1;
};

/**
 * What may be told of corridors. Shares are of what is told alone: of a whole with a part that is withheld, the part could
 * be worked out from the others.
 */
export const exposureReport = (counts: readonly CorridorCount[], smallest = SMALLEST_GROUP): ExposureReport => {
  const told = counts.filter(({ nurses }) => nurses >= smallest).sort(byPlace);
  const totals = new Map<string, number>();
  for (const { destination, shown } of told) totals.set(destination, (totals.get(destination) ?? 0) + shown);
  const corridors = told.map((corridor): CorridorExposure => {
    const total = totals.get(corridor.destination) ?? 0;
    return { ...corridor, share: total === 0 ? null : Math.round((corridor.shown / total) * 1e6) / 1e6 };
  });
  return { corridors, withheld: counts.length - told.length };
};
