import type { Actor, ContractSide } from '@crossward/contracts';
import { DomainError, type LocalDate } from '@crossward/kernel';
import { asSystem, ContractRow, effectiveFrom, getRow, requireVersion } from '@crossward/marketplace-data-access';
import {
  declineAmendment,
  proposeAmendment,
  sendContract,
  signContract,
  versionOf,
  type Contract,
  type Moment,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { holdExtensionOf, settleExtension } from '../extensions/settle-extension.js';
import { getContractForUpdate, saveContract, type StoredContract } from './contract-store.js';
import { readContract, timeZoneOfContract } from './contract-view.js';
import type { AmendmentBody, ContractAnswer } from './contract.dto.js';
import { sideOf } from './side-of.js';

interface Step {
  /** Null where the caller names what it saw in another way. */
  version: number | null;
  action: string;
  topic?: 'contract.sent' | 'contract.signed' | 'contract.amendment-proposed';
  /** The version that is signed or declined. */
  number?: number;
  take: (stored: StoredContract, moment: Moment, side: ContractSide) => Taken;
}
interface Taken {
  contract: Contract;
  details?: Record<string, unknown>;
  /** Where it is another one than the day on which it is done. */
  effectiveOn?: LocalDate | null;
}

/** Every step that the two parties take with a contract, each in one transaction that holds the contract. */
@Injectable()
export class ChangeContract {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError CONTRACT_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED */
  send(actor: Actor, id: string, version: number): Promise<ContractAnswer> {
    const take: Step['take'] = ({ contract }) => ({ contract: sendContract(contract) });
    return this.step(actor, id, { version, action: 'contract.sent', topic: 'contract.sent', take });
  }

  /**
   * Who signs names the text by its hash, so that two can sign at once and nobody signs what was not read.
   * @throws DomainError CONTRACT_NOT_FOUND, CONTRACT_VERSION_NOT_FOUND, OTHER_TEXT, CONTRACT_VERSION_NOT_OPEN, ALREADY_SIGNED
   */
  sign(actor: Actor, id: string, number: number, hash: string): Promise<ContractAnswer> {
    const take: Step['take'] = (stored, moment, side) => {
      versionOf(stored.contract, number);
      if (stored.versions.find((each) => each.number === number)?.hash !== hash) throw otherText(id, number);
      const contract = signContract(stored.contract, number, side, moment);
      // An amendment holds from its own day; that the contract itself is signed holds at once.
      const effectiveOn = number > 1 ? versionOf(contract, number).inForceFrom : null;
      return { contract, details: { number, hash, side }, effectiveOn };
    };
    return this.step(actor, id, { version: null, action: 'contract.signed', topic: 'contract.signed', number, take });
  }

  /** @throws DomainError CONTRACT_NOT_FOUND, 412, CONTRACT_NOT_ACTIVE, AMENDMENT_PENDING, AMENDMENT_INVALID */
  amend(actor: Actor, id: string, version: number, amendment: AmendmentBody): Promise<ContractAnswer> {
    const take: Step['take'] = ({ contract }, moment, side) => ({
      contract: proposeAmendment(contract, { ...amendment, terms: { ...amendment.terms } }, moment),
      details: { side },
    });
    return this.step(actor, id, {
      ...{ version, action: 'contract.amendment-proposed', topic: 'contract.amendment-proposed' as const, take },
    });
  }

  /** @throws DomainError CONTRACT_NOT_FOUND, 412, CONTRACT_VERSION_NOT_FOUND, CONTRACT_VERSION_NOT_OPEN */
  decline(actor: Actor, id: string, number: number, version: number): Promise<ContractAnswer> {
    const take: Step['take'] = ({ contract }, { now }, side) => ({
      contract: declineAmendment(contract, number, side, now),
      details: { number, side },
    });
    return this.step(actor, id, { version, action: 'contract.amendment-declined', number, take });
  }

  private step(actor: Actor, id: string, step: Step): Promise<ContractAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { action, topic } = step;
      const { gapId, nurseId, organisationId } = await getRow(tx, ContractRow, 'contract', id);
      const side = sideOf(actor);
      const moment = { now: tx.now, timeZone: await timeZoneOfContract(tx, gapId) };
      const { details, isAgreed } = await asSystem(tx, () => this.take(tx, id, step, moment, side));
      tx.record({ action, subjectType: 'contract', subjectId: id, nurseId, organisationId, details });
      if (topic) tx.publish(topic, { contractId: id });
      if (isAgreed) tx.publish('contract.agreed', { contractId: id });
      return readContract(tx, id);
    });
  }

  private async take(
    tx: Transaction,
    id: string,
    { version, number, take }: Step,
    moment: Moment,
    side: ContractSide,
  ): Promise<{ details: Record<string, unknown>; isAgreed: boolean }> {
    const extension = number === undefined ? null : await holdExtensionOf(tx, id, number);
    const stored = await getContractForUpdate(tx, id);
    if (version !== null) requireVersion('contract', stored.row, version);
    const { contract, details, effectiveOn } = take(stored, moment, side);
    if (effectiveOn) effectiveFrom(tx, effectiveOn);
    await saveContract(tx, stored, contract, side);
    if (extension) await settleExtension(tx, extension, contract, side);
    const isAgreed = number !== undefined && versionOf(contract, number).status === 'signed';
    return { details: details ?? {}, isAgreed };
  }
}

const otherText = (contractId: string, number: number): DomainError =>
  new DomainError({
    kind: 'precondition-failed',
    code: 'OTHER_TEXT',
    message: `The hash is not that of version (${number}) of the contract (${contractId}).`,
    nextStep: 'Read the version again, and sign it with the hash that it has.',
    facts: { contractId, versionNumber: number },
  });
