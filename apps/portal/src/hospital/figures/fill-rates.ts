interface Seated {
  facilityId: string;
  facilityName: string;
  status: string;
  seats: number;
  seatsTaken: number;
}

interface Rate {
  taken: number;
  seats: number;
  /** Between 0 and 1. */
  rate: number;
}

/** Only what has been opened can fill. */
const COUNTED: readonly string[] = ['open', 'on_hold', 'filled', 'closed'];

const rateOf = (gaps: readonly Seated[]): Rate => {
  const taken = gaps.reduce((sum, { seatsTaken }) => sum + seatsTaken, 0);
  const seats = gaps.reduce((sum, gap) => sum + gap.seats, 0);
  return { taken, seats, rate: seats === 0 ? 0 : taken / seats };
};

/** How many of the seats are taken, by facility, the emptiest first, and altogether. */
export const fillRates = (
  gaps: readonly Seated[],
): { whole: Rate; facilities: (Rate & { id: string; name: string })[] } => {
  const counted = gaps.filter(({ status }) => COUNTED.includes(status));
  const byFacility = new Map<string, Seated[]>();
  for (const gap of counted) byFacility.set(gap.facilityId, [...(byFacility.get(gap.facilityId) ?? []), gap]);
  return {
    whole: rateOf(counted),
    facilities: [...byFacility]
      .map(([id, of]) => ({ id, name: of[0]?.facilityName ?? id, ...rateOf(of) }))
      .sort((a, b) => a.rate - b.rate || a.name.localeCompare(b.name)),
  };
};
