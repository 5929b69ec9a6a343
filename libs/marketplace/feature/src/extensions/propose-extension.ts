import type { Actor } from '@crossward/contracts';
import { dayIn, DomainError, type LocalDate, type Money } from '@crossward/kernel';
import { addRow, asSystem, PlacementExtensionRow } from '@crossward/marketplace-data-access';
import { checkExtension, extensionLifecycle, proposeLongerContract } from '@crossward/marketplace-domain';
import { isUniqueViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { findContractOf, getContractForUpdate, saveContract } from '../contracts/contract-store.js';
import { refuseAfterNotice } from '../placement-notices/refuse-after-notice.js';
import { lockHours, placementSite, requireBooked } from '../shifts/placement-site.js';
import { readExtension } from './read-extensions.js';
import type { ExtensionAnswer, ExtensionBody } from './extension.dto.js';

/** A hospital proposes that a nurse stays longer, as a version of the contract; nothing changes until both have signed. */
@Injectable()
export class ProposeExtension {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @throws DomainError PLACEMENT_NOT_FOUND, PLACEMENT_OVER, EXTENSION_INVALID, NOTICE_GIVEN, EXTENSION_PROPOSED,
   *   CONTRACT_NOT_ACTIVE, AMENDMENT_PENDING, AMENDMENT_INVALID
   */
  propose(actor: Actor, { placementId, endsOn, payRate }: ExtensionBody): Promise<ExtensionAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placement, timeZone } = await placementSite(tx, placementId);
      await lockHours(tx, placementId);
      requireBooked(placement);
      await refuseAfterNotice(tx, placementId);
      checkExtension(placement, endsOn, dayIn(tx.now, timeZone));
      const { nurseId, organisationId } = placement;
      const id = tx.newId();
      await asSystem(tx, async () => {
        const open = await tx.manager.findOneBy(PlacementExtensionRow, {
          placementId,
          status: extensionLifecycle.start,
        });
        if (open) throw alreadyProposed(placementId);
        const signedAs = await this.versionOf(tx, placementId, { endsOn, payRate }, timeZone);
        try {
          await addRow(tx, PlacementExtensionRow, {
            ...{ id, organisationId, nurseId, placementId, endsOn, status: extensionLifecycle.start },
            ...{ payMinorUnits: payRate?.minorUnits ?? null, payCurrency: payRate?.currency ?? null },
            ...{ ...signedAs, version: 1, createdAt: tx.now, answeredAt: null },
          });
        } catch (error) {
          if (isUniqueViolation(error, 'placement_extensions_one_open')) throw alreadyProposed(placementId);
          throw error;
        }
      });
      const details = { placementId, endsOn };
      const subject = { subjectType: 'extension', subjectId: id, nurseId, organisationId };
      tx.record({ action: 'extension.proposed', ...subject, details });
      tx.publish('extension.proposed', { extensionId: id });
      return readExtension(tx, id);
    });
  }

  /** The version of the contract that says the same. A placement from before contracts were kept has none. */
  private async versionOf(
    tx: Transaction,
    placementId: string,
    longer: { endsOn: LocalDate; payRate?: Money | undefined },
    timeZone: string,
  ): Promise<Pick<PlacementExtensionRow, 'contractId' | 'contractVersion'>> {
    const found = await findContractOf(tx, placementId);
    if (!found) return { contractId: null, contractVersion: null };
    const stored = await getContractForUpdate(tx, found.row.id);
    const contract = proposeLongerContract(stored.contract, longer, { now: tx.now, timeZone });
    await saveContract(tx, stored, contract, 'hospital');
    const { id: contractId, nurseId, organisationId } = stored.row;
    const contractVersion = contract.versions.at(-1)?.number as number;
    const subject = { subjectType: 'contract', subjectId: contractId, nurseId, organisationId };
    const details = { side: 'hospital', number: contractVersion, endsOn: longer.endsOn };
    tx.record({ action: 'contract.amendment-proposed', ...subject, details });
    return { contractId, contractVersion };
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
