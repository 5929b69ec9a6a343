import type { Actor } from '@crossward/contracts';
import { dayIn, DomainError, type LocalDate } from '@crossward/kernel';
import {
  asSystem,
  getRow,
  getRowForUpdate,
  PlacementExtensionRow,
  requireVersion,
} from '@crossward/marketplace-data-access';
import {
  declineAmendment,
  extensionByWord,
  extensionLifecycle,
  type EffectiveDayGiven,
  type ExtensionStatus,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { getContractForUpdate, saveContract } from '../contracts/contract-store.js';
import { takeEffect } from '../history/take-effect.js';
import { lockHours, placementSite } from '../shifts/placement-site.js';
import { lengthenPlacement } from './lengthen-placement.js';
import { readExtension } from './read-extensions.js';
import { moveExtension, settleExtension } from './settle-extension.js';
import type { ExtensionAnswer } from './extension.dto.js';

/** What becomes of a proposed extension. Where there is a contract, only both signatures under its version agree to it. */
@Injectable()
export class AnswerExtension {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Of a placement from before contracts were kept the word of the nurse is enough.
   * @throws DomainError EXTENSION_NOT_FOUND, 412, EXTENSION_NEEDS_SIGNATURES, PLACEMENT_OVER, EXTENSION_INVALID, NOTICE_GIVEN,
   *   NURSE_ALREADY_BOOKED, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
   */
  agree(actor: Actor, id: string, version: number, given: EffectiveDayGiven = {}): Promise<ExtensionAnswer> {
    return this.move(actor, id, version, 'agreed', given);
  }

  /** @throws DomainError EXTENSION_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, CONTRACT_VERSION_NOT_OPEN, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING */
  decline(actor: Actor, id: string, version: number, given: EffectiveDayGiven = {}): Promise<ExtensionAnswer> {
    return this.move(actor, id, version, 'declined', given);
  }

  /** @throws DomainError EXTENSION_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, CONTRACT_VERSION_NOT_OPEN, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING */
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
      const { placementId, nurseId } = await getRow(tx, PlacementExtensionRow, 'extension', id);
      await lockHours(tx, placementId);
      // The constraint decides; the lock only spares rivals for the same nurse from deadlocking on it.
      await tx.lock(`nurse:${nurseId}`);
      await asSystem(tx, async () => {
        const extension = await getRowForUpdate(tx, PlacementExtensionRow, 'extension', id);
        requireVersion('extension', extension, version);
        const { timeZone } = await placementSite(tx, placementId);
        const today = dayIn(tx.now, timeZone);
        const take = (): Promise<LocalDate> => takeEffect(tx, { type: 'extension', id }, given, today);
        if (extension.contractId === null) await this.byWord(tx, extension, to, take);
        else await this.bySignature(tx, extension, to, take);
      });
      return readExtension(tx, id);
    });
  }

  private async byWord(
    tx: Transaction,
    extension: PlacementExtensionRow,
    to: ExtensionStatus,
    take: () => Promise<LocalDate>,
  ): Promise<void> {
    extensionByWord.move(extension.status, to);
    await moveExtension(tx, extension, to, await take());
    if (to === 'agreed') await lengthenPlacement(tx, extension);
  }

  private async bySignature(
    tx: Transaction,
    extension: PlacementExtensionRow,
    to: ExtensionStatus,
    take: () => Promise<LocalDate>,
  ): Promise<void> {
    extensionLifecycle.move(extension.status, to);
    if (to === 'agreed') throw needsSignatures(extension);
    await take();
    const side = to === 'declined' ? 'nurse' : 'hospital';
    const stored = await getContractForUpdate(tx, extension.contractId as string);
    const number = extension.contractVersion as number;
    const contract = declineAmendment(stored.contract, number, side, tx.now);
    await saveContract(tx, stored, contract, side);
    await settleExtension(tx, extension, contract, side);
    const { id, nurseId, organisationId } = stored.row;
    const subject = { subjectType: 'contract', subjectId: id, nurseId, organisationId };
    tx.record({ action: 'contract.amendment-declined', ...subject, details: { number, side } });
  }
}

const needsSignatures = ({ id, contractId, contractVersion }: PlacementExtensionRow): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'EXTENSION_NEEDS_SIGNATURES',
    message: `The extension (${id}) is version (${contractVersion}) of the contract (${contractId}).`,
    nextStep: 'Read that version and sign it: with both signatures the placement is longer.',
    facts: { extensionId: id, contractId, versionNumber: contractVersion },
  });
