import type { ContractSide, ContractTerms } from '@crossward/contracts';
import { addDays, dayIn, DomainError, later, type LocalDate, type Money } from '@crossward/kernel';
import { checkContractAmendment, checkLongerContract } from './check-contract-amendment.js';
import { contractChanges } from './clause-changes.js';
import { contractLifecycle, versionLifecycle, type ContractStatus, type VersionStatus } from './contract-lifecycle.js';
import { countsFrom } from './signature-rules.js';

export interface ContractSignature {
  readonly side: ContractSide;
  readonly signedAt: Date;
  readonly countsFrom: Date;
}

export interface ContractVersion {
  readonly number: number;
  readonly status: VersionStatus;
  readonly terms: ContractTerms;
  /** The day from which it is meant; it holds from `inForceFrom`. */
  readonly effectiveOn: LocalDate;
  readonly signatures: readonly ContractSignature[];
  /** When both signatures count; null until both signed. */
  readonly bindingFrom: Date | null;
  readonly inForceFrom: LocalDate | null;
}

export interface Contract {
  readonly id: string;
  readonly status: ContractStatus;
  readonly versions: readonly ContractVersion[];
}

export interface Moment {
  now: Date;
  /** Of the facility: the days of the contract are its days. */
  timeZone: string;
}

export const draftContract = (id: string, terms: ContractTerms): Contract => ({
  id,
  status: contractLifecycle.start,
  versions: [
    {
      ...{ number: 1, status: versionLifecycle.start, terms, effectiveOn: terms.startsOn, signatures: [] },
      ...{ bindingFrom: null, inForceFrom: null },
    },
  ],
});

const refuse = (code: string, message: string, nextStep: string, facts: Record<string, string | number>): never => {
  throw new DomainError({ kind: 'conflict', code, message, nextStep, facts });
};

export const versionOf = ({ id, versions }: Contract, number: number): ContractVersion => {
  const found = versions.find((version) => version.number === number);
  if (found) return found;
  throw new DomainError({
    kind: 'not-found',
    code: 'CONTRACT_VERSION_NOT_FOUND',
    message: `The contract (${id}) has no version (${number}).`,
    nextStep: 'Read the contract: it lists its versions.',
    facts: { contractId: id, versionNumber: number },
  });
};

const replaced = (contract: Contract, next: ContractVersion): readonly ContractVersion[] =>
  contract.versions.map((version) => (version.number === next.number ? next : version));

/** Both signatures stand, and both count at the instant. */
export const isBinding = ({ status, bindingFrom }: ContractVersion, now: Date): boolean =>
  status === 'signed' && bindingFrom !== null && bindingFrom.getTime() <= now.getTime();

/** What holds on a day, as known now: the newest version that binds and has begun by then. */
export const versionInEffect = (
  { versions }: Pick<Contract, 'versions'>,
  day: LocalDate,
  now: Date,
): ContractVersion | null =>
  versions
    .filter((each) => isBinding(each, now) && each.inForceFrom !== null && each.inForceFrom <= day)
    .reduce<ContractVersion | null>((newest, each) => (newest && newest.number > each.number ? newest : each), null);

/** What an amendment changes: the newest version that both have signed. Null of the first. */
export const versionBefore = ({ versions }: Pick<Contract, 'versions'>, number: number): ContractVersion | null =>
  versions
    .filter((each) => each.status === 'signed' && each.number < number)
    .reduce<ContractVersion | null>((newest, each) => (newest && newest.number > each.number ? newest : each), null);

/** What both have signed last; of a contract that nobody has signed, its draft. */
export const newestSigned = (contract: Pick<Contract, 'versions'>): ContractVersion =>
  versionBefore(contract, Number.MAX_SAFE_INTEGER) ?? (contract.versions[0] as ContractVersion);

/** With a contract ends what was still to be agreed on. */
export const withoutOpenAmendments = (contract: Contract): Contract => ({
  ...contract,
  versions: contract.versions.map((version) =>
    version.number > 1 && version.status === 'open'
      ? { ...version, status: versionLifecycle.move(version.status, 'declined') }
      : version,
  ),
});

/** @throws DomainError TRANSITION_NOT_ALLOWED */
export const sendContract = (contract: Contract): Contract => {
  const status = contractLifecycle.move(contract.status, 'sent');
  const first = versionOf(contract, 1);
  const open = { ...first, status: versionLifecycle.move(first.status, 'open') };
  return { ...contract, status, versions: replaced(contract, open) };
};

const statusAfter = (contract: Contract, number: number, side: ContractSide, isLast: boolean): ContractStatus => {
  if (number > 1) return contract.status;
  return contractLifecycle.move(
    contract.status,
    isLast ? 'active' : side === 'nurse' ? 'nurse_signed' : 'hospital_signed',
  );
};

/** The first whole day after a cooling-off time, else the day itself; never before the day that was agreed on. */
const firstDayOf = (version: ContractVersion, bindingFrom: Date, { now, timeZone }: Moment): LocalDate => {
  if (version.number === 1) return version.effectiveOn;
  const day = dayIn(bindingFrom, timeZone);
  return later(version.effectiveOn, bindingFrom.getTime() > now.getTime() ? addDays(day, 1) : day);
};

/** @throws DomainError CONTRACT_VERSION_NOT_FOUND, CONTRACT_VERSION_NOT_OPEN, ALREADY_SIGNED, TRANSITION_NOT_ALLOWED */
export const signContract = (contract: Contract, number: number, side: ContractSide, moment: Moment): Contract => {
  const version = versionOf(contract, number);
  const facts = { contractId: contract.id, versionNumber: number, side };
  if (version.signatures.some((each) => each.side === side)) {
    refuse('ALREADY_SIGNED', `The (${side}) has signed version (${number}) already.`, 'Nothing is left to do.', facts);
  }
  if (version.status !== 'open' || (number > 1 && contract.status !== 'active')) {
    const state = `version (${number}) is (${version.status}) and the contract (${contract.status})`;
    refuse('CONTRACT_VERSION_NOT_OPEN', `Nothing can be signed: ${state}.`, 'Read the contract again.', facts);
  }
  const before = versionBefore(contract, number);
  const changes = before ? contractChanges(before.terms, version.terms) : null;
  const signature = { side, signedAt: moment.now, countsFrom: countsFrom(side, changes, moment.now) };
  const signatures = [...version.signatures, signature];
  const isLast = signatures.length === 2;
  const status = statusAfter(contract, number, side, isLast);
  if (!isLast) return { ...contract, status, versions: replaced(contract, { ...version, signatures }) };
  const bindingFrom = new Date(Math.max(...signatures.map((each) => each.countsFrom.getTime())));
  const inForceFrom = firstDayOf(version, bindingFrom, moment);
  const signed = { ...version, status: versionLifecycle.move(version.status, 'signed'), signatures };
  return { ...contract, status, versions: replaced(contract, { ...signed, bindingFrom, inForceFrom }) };
};

export interface Amendment {
  terms: ContractTerms;
  effectiveOn: LocalDate;
}

/** A version that is still to be signed, or that both signed and that does not bind yet. */
const pendingIn = ({ versions }: Contract, now: Date): ContractVersion | undefined =>
  versions.find(
    (each) => each.number > 1 && (each.status === 'open' || (each.status === 'signed' && !isBinding(each, now))),
  );

/** @throws DomainError CONTRACT_NOT_ACTIVE, AMENDMENT_PENDING, and what `checkContractAmendment` throws */
export const proposeAmendment = (contract: Contract, amendment: Amendment, moment: Moment): Contract =>
  proposeVersion(contract, () => amendment, moment, checkContractAmendment);

/**
 * The same terms for longer, and where told at a higher rate, from the day on which the contract would have ended.
 * @throws DomainError CONTRACT_NOT_ACTIVE, AMENDMENT_PENDING, AMENDMENT_INVALID
 */
export const proposeLongerContract = (
  contract: Contract,
  { endsOn, payRate }: { endsOn: LocalDate; payRate?: Money | undefined },
  moment: Moment,
): Contract => {
  const longer = (before: ContractTerms): Amendment => ({
    terms: { ...before, endsOn, ...(payRate ? { payRate } : {}) },
    effectiveOn: before.endsOn,
  });
  return proposeVersion(contract, longer, moment, checkLongerContract);
};

const proposeVersion = (
  contract: Contract,
  amend: (before: ContractTerms) => Amendment,
  moment: Moment,
  check: (before: ContractTerms, amendment: Amendment, today: LocalDate) => void,
): Contract => {
  const facts = { contractId: contract.id, status: contract.status };
  if (contract.status !== 'active') {
    const message = `The contract (${contract.id}) is (${contract.status}).`;
    refuse('CONTRACT_NOT_ACTIVE', message, 'Only what both have signed can be amended.', facts);
  }
  const pending = pendingIn(contract, moment.now);
  if (pending) {
    const message = `Version (${pending.number}) still waits for signatures or for its cooling-off time.`;
    refuse('AMENDMENT_PENDING', message, 'Sign or decline it first.', { ...facts, versionNumber: pending.number });
  }
  const number = Math.max(...contract.versions.map((each) => each.number)) + 1;
  const before = versionBefore(contract, number) as ContractVersion;
  const amendment = amend(before.terms);
  check(before.terms, amendment, dayIn(moment.now, moment.timeZone));
  const open: ContractVersion = {
    ...{ number, status: 'open', ...amendment, signatures: [], bindingFrom: null, inForceFrom: null },
  };
  return { ...contract, versions: [...contract.versions, open] };
};

/**
 * Nothing but the version changes: the contract goes on as it stood. Either side declines what is open; what both
 * signed only the nurse takes back, while her cooling-off time runs.
 * @throws DomainError CONTRACT_VERSION_NOT_FOUND, FIRST_VERSION_NOT_DECLINED, CONTRACT_VERSION_NOT_OPEN
 */
export const declineAmendment = (contract: Contract, number: number, side: ContractSide, now: Date): Contract => {
  const version = versionOf(contract, number);
  const facts = { contractId: contract.id, versionNumber: number, side };
  if (number === 1) {
    const nextStep = 'End the contract itself: before its start it is then cancelled.';
    refuse('FIRST_VERSION_NOT_DECLINED', 'The first version is the contract.', nextStep, facts);
  }
  const coolingOff = version.status === 'signed' && !isBinding(version, now) && side === 'nurse';
  if (version.status !== 'open' && !coolingOff) {
    const message = `Version (${number}) is (${version.status}) and cannot be declined by the (${side}).`;
    refuse('CONTRACT_VERSION_NOT_OPEN', message, 'Propose another amendment instead.', facts);
  }
  return { ...contract, versions: replaced(contract, { ...version, status: 'declined' }) };
};
