import type { Actor } from '@crossward/contracts';
import { dayIn } from '@crossward/kernel';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  PlacementExtensionRow,
  PlacementRow,
  requireVersion,
} from '@crossward/marketplace-data-access';
import {
  checkExtension,
  extensionLifecycle,
  nurseAlreadyBooked,
  type EffectiveDayGiven,
  type ExtensionStatus,
} from '@crossward/marketplace-domain';
import { isExclusionViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { takeEffect } from '../history/take-effect.js';
import { refuseAfterNotice } from '../placement-notices/refuse-after-notice.js';
import { lockHours, placementSite, requireBooked } from '../shifts/placement-site.js';
import { readExtension } from './read-extensions.js';
import type { ExtensionAnswer } from './extension.dto.js';

/** What becomes of a proposed extension. With her agreement the placement is longer, and its seat is the same one. */
@Injectable()
export class AnswerExtension {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @throws DomainError EXTENSION_NOT_FOUND, 412, PLACEMENT_OVER, EXTENSION_INVALID, NOTICE_GIVEN, NURSE_ALREADY_BOOKED, TRANSITION_NOT_ALLOWED,
   *   EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
   */
  agree(actor: Actor, id: string, version: number, given: EffectiveDayGiven = {}): Promise<ExtensionAnswer> {
    return this.move(actor, id, version, 'agreed', given);
  }

  /** @throws DomainError EXTENSION_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING */
  decline(actor: Actor, id: string, version: number, given: EffectiveDayGiven = {}): Promise<ExtensionAnswer> {
    return this.move(actor, id, version, 'declined', given);
  }

  /** @throws DomainError EXTENSION_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING */
  withdraw(actor: Actor, id: string, version: number, given: EffectiveDayGiven = {}): Promise<ExtensionAnswer> {
    return this.move(actor, id, version, 'withdrawn', given);
  }

  private move(
    actor: Actor,
    id: string,
    version: number,
    to: ExtensionStatus,
    given: EffectiveDayGiven,
  ): Promise<ExtensionAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placementId, nurseId, organisationId } = await getRow(tx, PlacementExtensionRow, 'extension', id);
      await lockHours(tx, placementId);
      // The constraint decides; the lock only spares rivals for the same nurse from deadlocking on it.
      await tx.lock(`nurse:${nurseId}`);
      await asSystem(tx, async () => {
        const extension = await getRowForUpdate(tx, PlacementExtensionRow, 'extension', id);
        requireVersion('extension', extension, version);
        const status = extensionLifecycle.move(extension.status, to);
        const { timeZone } = await placementSite(tx, placementId);
        const effectiveOn = await takeEffect(tx, { type: 'extension', id }, given, dayIn(tx.now, timeZone));
        if (to === 'agreed') await this.lengthen(tx, extension);
        await changeRow(tx, PlacementExtensionRow, 'extension', extension, { status, answeredAt: tx.now });
        const subject = { subjectType: 'extension', subjectId: id, nurseId, organisationId };
        tx.record({
          action: `extension.${to}`,
          ...subject,
          details: { placementId, endsOn: extension.endsOn, effectiveOn },
        });
      });
      return readExtension(tx, id);
    });
  }

  private async lengthen(tx: Transaction, { placementId, endsOn }: PlacementExtensionRow): Promise<void> {
    const { timeZone } = await placementSite(tx, placementId);
    const placement = await getRowForUpdate(tx, PlacementRow, 'placement', placementId);
    requireBooked(placement);
    await refuseAfterNotice(tx, placementId);
    checkExtension(placement, endsOn, dayIn(tx.now, timeZone));
    const { nurseId, organisationId } = placement;
    try {
      await changeRow(tx, PlacementRow, 'placement', placement, { endsOn });
    } catch (error) {
      if (isExclusionViolation(error, 'placements_no_double_booking')) {
        throw nurseAlreadyBooked(nurseId, placement.endsOn, endsOn);
      }
      throw error;
    }
    const details = { from: placement.endsOn, to: endsOn };
    const subject = { subjectType: 'placement', subjectId: placementId, nurseId, organisationId };
    tx.record({ action: 'placement.extended', ...subject, details });
    tx.publish('placement.extended', { placementId });
  }
}
