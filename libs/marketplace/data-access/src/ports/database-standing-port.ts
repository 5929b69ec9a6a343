import { systemActor, type StandingPlacement, type StandingPort } from '@crossward/contracts';
import { endCounts, type EndReason, type PlacementStatus } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

type Row = Omit<StandingPlacement, 'counts' | 'appeal' | 'endReason'> & {
  status: PlacementStatus;
  endReason: EndReason | null;
  appealId: string | null;
  appealStatus: string | null;
};

// What is still to come or going on counts for nothing yet.
const ENDS = `
  SELECT p.id AS "placementId", f.name AS "facilityName", g.jurisdiction, p.starts_on AS "startsOn", p.ends_on AS "endsOn",
    p.status, p.end_reason AS "endReason", a.id AS "appealId", a.status AS "appealStatus"
  FROM marketplace.placements p
    JOIN marketplace.gaps g ON g.id = p.gap_id
    JOIN marketplace.facilities f ON f.id = g.facility_id
    LEFT JOIN LATERAL (SELECT id, status FROM marketplace.record_appeals a WHERE a.placement_id = p.id
      ORDER BY a.id DESC LIMIT 1) a ON true
  WHERE p.nurse_id = $1 AND p.status IN ('ended', 'fell_off')
  ORDER BY p.ends_on DESC, p.id LIMIT 500`;

/** Reads as the system: what it returns is the nurse's own, and callers show it to nobody else. */
@Injectable()
export class DatabaseStandingPort implements StandingPort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async listEnds(nurseId: string): Promise<StandingPlacement[]> {
    const rows = await this.unitOfWork.read(systemActor, (tx) => tx.query<Row>(ENDS, [nurseId]));
    return rows.map(({ status, appealId, appealStatus, ...placement }) => ({
      ...placement,
      counts: endCounts({ status, endReason: placement.endReason }),
      appeal: appealId !== null && appealStatus !== null ? { id: appealId, status: appealStatus } : null,
    }));
  }
}
