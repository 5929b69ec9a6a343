import { createHash } from 'node:crypto';
import type { ContractSide, ContractTerms } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import {
  addRow,
  changeRow,
  ContractRow,
  ContractSignatureRow,
  ContractVersionRow,
  getRow,
  getRowForUpdate,
} from '@crossward/marketplace-data-access';
import type { Contract, ContractVersion } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import canonicalize from 'canonicalize';

/** What is signed: the terms, whose contract they are of, and from when. */
export const hashOfVersion = (
  contractId: string,
  { number, effectiveOn, terms }: { number: number; effectiveOn: LocalDate; terms: ContractTerms },
): string =>
  createHash('sha256')
    .update(canonicalize({ contractId, number, effectiveOn, terms }) ?? '')
    .digest('hex');

export interface StoredContract {
  row: ContractRow;
  versions: readonly ContractVersionRow[];
  signatures: readonly ContractSignatureRow[];
  contract: Contract;
}

const toContract = (
  row: ContractRow,
  versions: readonly ContractVersionRow[],
  signatures: readonly ContractSignatureRow[],
): Contract => ({
  id: row.id,
  status: row.status,
  versions: versions.map(({ number, status, terms, effectiveOn, bindingFrom, inForceFrom }) => ({
    ...{ number, status, terms, effectiveOn, bindingFrom, inForceFrom },
    signatures: signatures
      .filter((each) => each.number === number)
      .map(({ side, signedAt, countsFrom }) => ({ side, signedAt, countsFrom })),
  })),
});

const complete = async (tx: Transaction, row: ContractRow): Promise<StoredContract> => {
  const where = { contractId: row.id };
  const versions = await tx.manager.find(ContractVersionRow, { where, order: { number: 'ASC' } });
  const signatures = await tx.manager.find(ContractSignatureRow, { where, order: { signedAt: 'ASC', id: 'ASC' } });
  return { row, versions, signatures, contract: toContract(row, versions, signatures) };
};

/** @throws DomainError CONTRACT_NOT_FOUND */
export const getContract = async (tx: Transaction, id: string): Promise<StoredContract> =>
  complete(tx, await getRow(tx, ContractRow, 'contract', id));

/** Held against other writers, so that of two who sign at once the second sees what the first did. */
export const getContractForUpdate = async (tx: Transaction, id: string): Promise<StoredContract> =>
  complete(tx, await getRowForUpdate(tx, ContractRow, 'contract', id));

export const findContractOf = async (tx: Transaction, placementId: string): Promise<StoredContract | null> => {
  const row = await tx.manager.findOneBy(ContractRow, { placementId });
  return row && complete(tx, row);
};

const addVersion = (
  tx: Transaction,
  { id: contractId, organisationId, nurseId }: ContractRow,
  { number, status, terms, effectiveOn }: ContractVersion,
  proposedBy: ContractSide,
): Promise<unknown> =>
  addRow(tx, ContractVersionRow, {
    ...{ id: tx.newId(), contractId, organisationId, nurseId, number, status, terms, effectiveOn, proposedBy },
    hash: hashOfVersion(contractId, { number, effectiveOn, terms }),
    ...{ proposedByAccount: tx.actor.accountId, createdAt: tx.now, bindingFrom: null, inForceFrom: null },
    ...{ declinedBy: null, declinedAt: null },
  });

export const addContract = async (tx: Transaction, row: ContractRow, contract: Contract): Promise<void> => {
  await addRow(tx, ContractRow, row);
  for (const version of contract.versions) await addVersion(tx, row, version, 'hospital');
};

/** Writes what the step of a side has changed; the end of a contract comes as columns of its own. */
export const saveContract = async (
  tx: Transaction,
  stored: StoredContract,
  next: Contract,
  side: ContractSide,
  end: Partial<ContractRow> = {},
): Promise<void> => {
  const { row } = stored;
  for (const version of next.versions) {
    const before = stored.contract.versions.find((each) => each.number === version.number);
    if (!before) await addVersion(tx, row, version, side);
    else if (before !== version) await changeVersion(tx, stored, before, version, side);
  }
  await changeRow(tx, ContractRow, 'contract', row, { status: next.status, ...end });
};

const changeVersion = async (
  tx: Transaction,
  { row, versions }: StoredContract,
  before: ContractVersion,
  { number, status, signatures, bindingFrom, inForceFrom }: ContractVersion,
  side: ContractSide,
): Promise<void> => {
  const { id: contractId, organisationId, nurseId } = row;
  const { id, hash } = versions.find((each) => each.number === number) as ContractVersionRow;
  for (const signature of signatures.slice(before.signatures.length)) {
    const who = { id: tx.newId(), contractId, organisationId, nurseId, number, accountId: tx.actor.accountId, hash };
    await addRow(tx, ContractSignatureRow, { ...who, ...signature });
  }
  if (status === before.status) return;
  const declined = status === 'declined' ? { declinedBy: side, declinedAt: tx.now } : {};
  await tx.manager.update(ContractVersionRow, { id }, { status, bindingFrom, inForceFrom, ...declined });
};
