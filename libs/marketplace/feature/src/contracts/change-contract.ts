import type { Actor, ContractSide } from '@crossward/contracts';
import { dayIn, DomainError, type LocalDate } from '@crossward/kernel';
import { asSystem, ContractRow, effectiveFrom, getRow, requireVersion } from '@crossward/marketplace-data-access';
import {
  declineAmendment,
  endContract,
  proposeAmendment,
  sendContract,
  signContract,
  versionBefore,
  versionOf,
  type Contract,
  type ContractVersion,
  type Moment,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { getContractForUpdate, saveContract, type StoredContract } from './contract-store.js';
import { readContract, timeZoneOfContract } from './contract-view.js';
import type { AmendmentBody, ContractAnswer, TerminationBody } from './contract.dto.js';

interface Step {
  /** Null where the caller names what it saw in another way. */
  version: number | null;
  action: string;
  topic?: 'contract.sent' | 'contract.signed' | 'contract.ended';
  take: (stored: StoredContract, moment: Moment, side: ContractSide) => Taken;
}
interface Taken {
  contract: Contract;
  end?: Partial<ContractRow>;
  details?: Record<string, unknown>;
  /** Where it is another one than the day on which it is done. */
  effectiveOn?: LocalDate | null;
}

/** Nobody but a party binds itself: a nurse for herself, an approver for the hospital. */
const sideOf = ({ role }: Actor): ContractSide => {
  if (role === 'nurse') return 'nurse';
  if (role === 'hospital-approver') return 'hospital';
  throw new DomainError({
    kind: 'forbidden',
    code: 'NOT_A_PARTY',
    message: `A (${role}) is no party to a contract.`,
    nextStep: 'Ask the nurse, or an approver of the hospital.',
  });
};

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
    return this.step(actor, id, { version: null, action: 'contract.signed', topic: 'contract.signed', take });
  }

  /** @throws DomainError CONTRACT_NOT_FOUND, 412, CONTRACT_NOT_ACTIVE, AMENDMENT_PENDING, AMENDMENT_INVALID */
  amend(actor: Actor, id: string, version: number, amendment: AmendmentBody): Promise<ContractAnswer> {
    const take: Step['take'] = ({ contract }, moment, side) => ({
      contract: proposeAmendment(contract, { ...amendment, terms: { ...amendment.terms } }, moment),
      details: { side },
    });
    return this.step(actor, id, { version, action: 'contract.amendment-proposed', take });
  }

  /** @throws DomainError CONTRACT_NOT_FOUND, 412, CONTRACT_VERSION_NOT_FOUND, CONTRACT_VERSION_NOT_OPEN */
  decline(actor: Actor, id: string, number: number, version: number): Promise<ContractAnswer> {
    const take: Step['take'] = ({ contract }, { now }, side) => ({
      contract: declineAmendment(contract, number, side, now),
      details: { number, side },
    });
    return this.step(actor, id, { version, action: 'contract.amendment-declined', take });
  }

  /** @throws DomainError CONTRACT_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, LAST_DAY_INVALID */
  terminate(actor: Actor, id: string, version: number, { cause, endsOn }: TerminationBody): Promise<ContractAnswer> {
    const take: Step['take'] = ({ contract }, { now, timeZone }, by) => {
      const { terms } = versionBefore(contract, Number.MAX_SAFE_INTEGER) ?? (contract.versions[0] as ContractVersion);
      const asked = { by, today: dayIn(now, timeZone), ...(endsOn ? { endsOn } : {}) };
      const ended = endContract({ status: contract.status, terms }, asked);
      const { status, missingDays, penalty } = ended;
      return {
        contract: { ...contract, status },
        end: {
          ...{ endedBy: by, endCause: cause, endedAt: now, endsOn: ended.endsOn, missingNoticeDays: missingDays },
          penaltyMinorUnits: penalty?.minorUnits ?? null,
          penaltyCurrency: penalty?.currency ?? null,
        },
        details: { status, by, cause, endsOn: ended.endsOn, missingDays },
        effectiveOn: ended.endsOn,
      };
    };
    return this.step(actor, id, { version, action: 'contract.ended', topic: 'contract.ended', take });
  }

  private step(actor: Actor, id: string, { version, action, topic, take }: Step): Promise<ContractAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { gapId, nurseId, organisationId } = await getRow(tx, ContractRow, 'contract', id);
      const side = sideOf(actor);
      const moment = { now: tx.now, timeZone: await timeZoneOfContract(tx, gapId) };
      const details = await asSystem(tx, () =>
        this.take(tx, id, version, (stored) => take(stored, moment, side), side),
      );
      tx.record({ action, subjectType: 'contract', subjectId: id, nurseId, organisationId, details });
      if (topic) tx.publish(topic, { contractId: id });
      return readContract(tx, id);
    });
  }

  private async take(
    tx: Transaction,
    id: string,
    version: number | null,
    take: (stored: StoredContract) => Taken,
    side: ContractSide,
  ): Promise<Record<string, unknown>> {
    const stored = await getContractForUpdate(tx, id);
    if (version !== null) requireVersion('contract', stored.row, version);
    const { contract, end, details, effectiveOn } = take(stored);
    if (effectiveOn) await effectiveFrom(tx, effectiveOn);
    await saveContract(tx, stored, contract, side, end);
    return details ?? {};
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
