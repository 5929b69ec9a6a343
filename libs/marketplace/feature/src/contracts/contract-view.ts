import { dayIn, notFound } from '@crossward/kernel';
import { FacilityRow, GapRow, getRow, type ContractVersionRow } from '@crossward/marketplace-data-access';
import { contractChanges, symmetryReport, versionBefore, versionInEffect } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { iso, isoOrNull } from '../shared/iso.js';
import { rulingsOf } from './clause-rules.js';
import { findContractOf, getContract, hashOfVersion, type StoredContract } from './contract-store.js';
import type { ContractAnswer, ContractVersionAnswer } from './contract.dto.js';

/** The days of a contract are those of the facility. */
export const timeZoneOfContract = async (tx: Transaction, gapId: string): Promise<string> => {
  const { facilityId } = await getRow(tx, GapRow, 'gap', gapId);
  return (await getRow(tx, FacilityRow, 'facility', facilityId)).timeZone;
};

const toVersion = (
  { row, signatures, contract }: StoredContract,
  version: ContractVersionRow,
): ContractVersionAnswer => {
  const { number, status, terms, effectiveOn, hash, proposedBy, inForceFrom, declinedBy } = version;
  const now = hashOfVersion(row.id, version);
  const before = versionBefore(contract, number);
  return {
    ...{
      versionNumber: number,
      status,
      terms,
      effectiveOn,
      hash,
      hashVerified: now === hash,
      proposedBy,
      inForceFrom,
      declinedBy,
    },
    createdAt: iso(version.createdAt),
    bindingFrom: isoOrNull(version.bindingFrom),
    declinedAt: isoOrNull(version.declinedAt),
    signatures: signatures
      .filter((each) => each.number === number)
      .map((each) => ({
        ...{ side: each.side, accountId: each.accountId, hash: each.hash, verified: each.hash === now },
        signedAt: iso(each.signedAt),
        countsFrom: iso(each.countsFrom),
      })),
    changes: before ? contractChanges(before.terms, terms) : [],
  };
};

const toAnswer = async (tx: Transaction, stored: StoredContract): Promise<ContractAnswer> => {
  const { row, versions, contract } = stored;
  const timeZone = await timeZoneOfContract(tx, row.gapId);
  const today = dayIn(tx.now, timeZone);
  const newest = versions.filter(({ status }) => status !== 'declined').at(-1) as ContractVersionRow;
  const signedOn = stored.signatures.filter((each) => each.number === newest.number).at(-1)?.signedAt;
  const { penaltyMinorUnits: minorUnits, penaltyCurrency: currency } = row;
  return {
    ...{ id: row.id, placementId: row.placementId, gapId: row.gapId, status: row.status },
    ...{ organisationId: row.organisationId, nurseId: row.nurseId },
    versionInEffect: row.status === 'active' ? (versionInEffect(contract, today, tx.now)?.number ?? null) : null,
    versions: versions.map((version) => toVersion(stored, version)),
    rules: rulingsOf(newest.terms.clauses, {
      jurisdiction: (await getRow(tx, GapRow, 'gap', row.gapId)).jurisdiction,
      signedOn: signedOn ? dayIn(signedOn, timeZone) : today,
    }),
    symmetry: { versionNumber: newest.number, ...symmetryReport(newest.terms) },
    ...{ endedBy: row.endedBy, endCause: row.endCause, endedAt: isoOrNull(row.endedAt), endsOn: row.endsOn },
    missingNoticeDays: row.missingNoticeDays,
    penalty: minorUnits === null || currency === null ? null : { minorUnits, currency },
    createdAt: iso(row.createdAt),
    version: row.version,
  };
};

/** @throws DomainError CONTRACT_NOT_FOUND */
export const readContract = async (tx: Transaction, id: string): Promise<ContractAnswer> =>
  toAnswer(tx, await getContract(tx, id));

/** @throws DomainError CONTRACT_NOT_FOUND also for a placement from before contracts were kept */
export const readContractOf = async (tx: Transaction, placementId: string): Promise<ContractAnswer> => {
  const stored = await findContractOf(tx, placementId);
  if (!stored) throw notFound('contract', placementId);
  return toAnswer(tx, stored);
};
