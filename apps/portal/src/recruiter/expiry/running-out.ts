import type { components } from '@crossward/api-client';

export type Placement = components['schemas']['PlacementAnswer'];
type PacketItem = NonNullable<components['schemas']['PacketView']['items']>[number];

export interface RunningOut {
  placement: Placement;
  item: PacketItem;
  /** Days of the assignment that it does not cover. */
  uncoveredDays: number;
}

const DAY_MS = 86_400_000;

/** What ends before the last day of the assignment that rests on it, the earliest first. `endsOn` is the first day after it. */
export const runningOut = (packets: readonly { placement: Placement; items: readonly PacketItem[] }[]): RunningOut[] =>
  packets
    .flatMap(({ placement, items }) =>
      items.flatMap((item) => {
        if (item.goodUntil === null) return [];
        const firstDayWithout = Date.parse(item.goodUntil) + DAY_MS;
        const from = Math.max(firstDayWithout, Date.parse(placement.startsOn));
        const uncoveredDays = Math.max(0, (Date.parse(placement.endsOn) - from) / DAY_MS);
        return uncoveredDays > 0 ? [{ placement, item, uncoveredDays }] : [];
      }),
    )
    .sort((a, b) => (a.item.goodUntil ?? '').localeCompare(b.item.goodUntil ?? ''));
