import { systemActor } from '@crossward/contracts';
import { PlacementNoticeRow, PlacementRow } from '@crossward/marketplace-data-access';
import { BOOKED_PLACEMENTS, reasonOfRunningOut } from '@crossward/marketplace-domain';
import { dayIn } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { timeZoneOfContract } from '../contracts/contract-view.js';
import { lockHours } from '../shifts/placement-site.js';
import { closePlacement, holdPlacement } from './close-placement.js';

type Due = Pick<PlacementRow, 'id' | 'gapId'>;

const A_TIME = 100;

// The day of the facility decides; a day ahead of UTC is the furthest that any place is, and what the index can serve.
const DUE = `SELECT p.id, p.gap_id AS "gapId" FROM marketplace.placements p
    JOIN marketplace.gaps g ON g.id = p.gap_id JOIN marketplace.facilities f ON f.id = g.facility_id
  WHERE p.status IN (${BOOKED_PLACEMENTS.map((status) => `'${status}'`).join(', ')})
    AND p.ends_on <= ($1::timestamptz AT TIME ZONE 'UTC')::date + 1
    AND p.ends_on <= ($1::timestamptz AT TIME ZONE f.time_zone)::date
  ORDER BY p.ends_on, p.id LIMIT ${A_TIME}`;

/** Placements whose last day has passed end by themselves, and their contracts with them: nothing stays active for ever. */
@Injectable()
export class RunOutPlacements {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Ends some of those that are due, each by itself. Tells how many it ended. */
  async endDue(): Promise<number> {
    const due = await this.unitOfWork.read(systemActor, (tx) => tx.query<Due>(DUE, [tx.now.toISOString()]));
    let ended = 0;
    for (const placement of due) if (await this.end(placement)) ended += 1;
    return ended;
  }

  /** Another instance, or a person, may have been faster. */
  private end(due: Due): Promise<boolean> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      await lockHours(tx, due.id);
      const held = await holdPlacement(tx, due);
      const { status, endsOn, gapId, id: placementId } = held.placement;
      if (!BOOKED_PLACEMENTS.includes(status)) return false;
      if (dayIn(tx.now, await timeZoneOfContract(tx, gapId)) < endsOn) return false;
      const notice = await tx.manager.findOneBy(PlacementNoticeRow, { placementId });
      const reason = reasonOfRunningOut(status, notice?.givenBy ?? null);
      await closePlacement(tx, held, { reason, askedBy: null });
      return true;
    });
  }
}
