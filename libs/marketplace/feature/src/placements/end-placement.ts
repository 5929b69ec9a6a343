import type { Actor } from '@crossward/contracts';
import { asSystem, getRow, PlacementRow, requireVersion } from '@crossward/marketplace-data-access';
import type { EffectiveDayGiven, EndReason } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { lockHours } from '../shifts/placement-site.js';
import { closePlacement, holdPlacement } from './close-placement.js';
import { readPlacement } from './placement-view.js';
import type { PlacementAnswer } from './placement.dto.js';

/** Ends a placement. Before its start it falls off and its seat opens again; the last end closes a filled gap. */
@Injectable()
export class EndPlacement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * An end that is told late changes no notice and no pay of the days between: these count from when it is told.
   * @throws DomainError PLACEMENT_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, ASSIGNMENT_NOT_OVER, NOTICE_TOO_SHORT,
   *   EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
   */
  end(
    actor: Actor,
    id: string,
    version: number,
    reason: EndReason,
    given: EffectiveDayGiven = {},
  ): Promise<PlacementAnswer> {
    const askedBy = actor.role === 'hospital-approver' ? 'hospital' : null;
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await getRow(tx, PlacementRow, 'placement', id);
      await lockHours(tx, id);
      await asSystem(tx, async () => {
        const held = await holdPlacement(tx, seen);
        requireVersion('placement', held.placement, version);
        await closePlacement(tx, held, { reason, askedBy, given });
      });
      return readPlacement(tx, id);
    });
  }
}
