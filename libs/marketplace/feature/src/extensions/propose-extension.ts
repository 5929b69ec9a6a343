import type { Actor } from '@crossward/contracts';
import { dayIn, DomainError } from '@crossward/kernel';
import { addRow, asSystem, PlacementExtensionRow } from '@crossward/marketplace-data-access';
import { checkExtension, extensionLifecycle } from '@crossward/marketplace-domain';
import { isUniqueViolation, UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { refuseAfterNotice } from '../placement-notices/refuse-after-notice.js';
import { placementSite, requireBooked } from '../shifts/placement-site.js';
import { readExtension } from './read-extensions.js';
import type { ExtensionAnswer, ExtensionBody } from './extension.dto.js';

/** A hospital proposes that a nurse stays longer; nothing changes until she agrees. */
@Injectable()
export class ProposeExtension {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, PLACEMENT_OVER, EXTENSION_INVALID, NOTICE_GIVEN, EXTENSION_PROPOSED */
  propose(actor: Actor, { placementId, endsOn }: ExtensionBody): Promise<ExtensionAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placement, timeZone } = await placementSite(tx, placementId);
      requireBooked(placement);
      await refuseAfterNotice(tx, placementId);
      checkExtension(placement, endsOn, dayIn(tx.now, timeZone));
      const { nurseId, organisationId } = placement;
      const id = tx.newId();
      await asSystem(tx, async () => {
        try {
          await addRow(tx, PlacementExtensionRow, {
            ...{ id, organisationId, nurseId, placementId, endsOn, status: extensionLifecycle.start },
            ...{ version: 1, createdAt: tx.now, answeredAt: null },
          });
        } catch (error) {
          if (isUniqueViolation(error, 'placement_extensions_one_open')) throw alreadyProposed(placementId);
          throw error;
        }
      });
      const details = { placementId, endsOn };
      const subject = { subjectType: 'extension', subjectId: id, nurseId, organisationId };
      tx.record({ action: 'extension.proposed', ...subject, details });
      return readExtension(tx, id);
    });
  }
}

const alreadyProposed = (placementId: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'EXTENSION_PROPOSED',
    message: `An extension of the placement (${placementId}) waits for its answer.`,
    nextStep: 'Wait for the answer, or withdraw it before you propose another one.',
    facts: { placementId },
  });
