import type { Actor } from '@crossward/contracts';
import type { GapBody } from '../gaps/gap.dto.js';
import { setPacket, setPlan } from './clearance-rows.js';
import type { Hospital, MarketOfSpecs } from './market-of-specs.js';

export interface StartedPlacement {
  id: string;
  nurse: Actor & { nurseId: string };
}

/** A placement on assignment from Monday 2027-01-04; made on 2026-11-22, wherever the clock stands. */
export const startedPlacement = async (
  market: MarketOfSpecs,
  hospital: Hospital,
  changes: Partial<GapBody> = {},
): Promise<StartedPlacement> => {
  const now = market.clock.now().toISOString();
  market.clock.set('2026-11-22T10:00:00Z');
  const gap = await market.openGap(hospital, changes);
  const nurse = await market.nurse();
  const { placementId } = await market.accept(nurse, await market.offer(hospital, nurse, gap.id));
  const id = placementId as string;
  await market.sign(hospital, nurse, id);
  await setPacket(market, id, 'cleared');
  await setPlan(market, id, 'completed');
  await market.sql(
    `UPDATE marketplace.placements SET status = 'on_assignment', started_at = '2027-01-04T12:00:00Z' WHERE id = $1`,
    [id],
  );
  market.clock.set(now);
  return { id, nurse };
};

/** How often each outcome came: `won`, or the code of the error. */
export const outcomesOf = (settled: readonly PromiseSettledResult<unknown>[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of settled) {
    const code = one.status === 'fulfilled' ? 'won' : ((one.reason as { code?: string }).code ?? String(one.reason));
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
};
