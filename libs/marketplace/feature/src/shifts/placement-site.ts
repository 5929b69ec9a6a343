import { DomainError, notFound } from '@crossward/kernel';
import { getRow, PlacementRow } from '@crossward/marketplace-data-access';
import { BOOKED_PLACEMENTS, SETTLED_TIMECARDS } from '@crossward/marketplace-domain';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

/** A placement with the place that it is worked at. */
export interface PlacementSite {
  placement: PlacementRow;
  timeZone: string;
  unitName: string;
  jurisdiction: JurisdictionCode;
}

/** @throws DomainError PLACEMENT_NOT_FOUND for what is not the actor's to see */
export const placementSite = async (tx: Transaction, placementId: string): Promise<PlacementSite> => {
  const placement = await getRow(tx, PlacementRow, 'placement', placementId);
  const [site] = await tx.query<Omit<PlacementSite, 'placement'>>(
    `SELECT f.time_zone AS "timeZone", u.name AS "unitName", f.jurisdiction FROM marketplace.gaps g
       JOIN marketplace.facilities f ON f.id = g.facility_id JOIN marketplace.units u ON u.id = g.unit_id
     WHERE g.id = $1`,
    [placement.gapId],
  );
  if (!site) throw notFound('placement', placementId);
  return { placement, ...site };
};

/** Whoever writes hours of a placement holds this first, so that what is settled and what is told never cross. */
export const lockHours = (tx: Transaction, placementId: string): Promise<void> => tx.lock(`hours:${placementId}`);

/** @throws DomainError PLACEMENT_OVER */
export const requireBooked = ({ id, status }: PlacementRow): void => {
  if (BOOKED_PLACEMENTS.includes(status)) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'PLACEMENT_OVER',
    message: `The placement (${id}) is (${status}).`,
    nextStep: 'Choose a placement that is to come or on assignment.',
    facts: { placementId: id, status },
  });
};

/**
 * The allowance of unpaid call-offs spans weeks: what an approved card was worked out from may not change behind it.
 * @throws DomainError HOURS_SETTLED when a card of this week or a later one is approved
 */
export const refuseSettled = async (tx: Transaction, placementId: string, weekStartsOn: LocalDate): Promise<void> => {
  const [settled] = await tx.query<{ weekStartsOn: string }>(
    `SELECT week_starts_on AS "weekStartsOn" FROM marketplace.timecards
     WHERE placement_id = $1 AND week_starts_on >= $2 AND status = ANY ($3) LIMIT 1`,
    [placementId, weekStartsOn, SETTLED_TIMECARDS],
  );
  if (!settled) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'HOURS_SETTLED',
    message: `The timecard of the week of (${settled.weekStartsOn}) is approved: shifts up to it can no longer change.`,
    nextStep: 'Plan a later shift.',
    facts: { placementId, weekStartsOn: settled.weekStartsOn },
  });
};
