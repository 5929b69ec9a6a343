import { notFound } from '@crossward/kernel';
import { versionConflict, type Transaction } from '@crossward/platform-database';
import { LessThan } from 'typeorm';
import { ShareRow } from '../entities/share.entity.js';

export type NewShare = Pick<
  ShareRow,
  'nurseId' | 'organisationId' | 'purpose' | 'credentialKeys' | 'lastDay' | 'timeZone'
>;

export const addShare = async (tx: Transaction, share: NewShare): Promise<ShareRow> => {
  const id = tx.newId();
  await tx.execute(
    `INSERT INTO credentials.shares (id, nurse_id, organisation_id, purpose, credential_keys, last_day, time_zone, version,
       created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8)`,
    [
      ...[id, share.nurseId, share.organisationId, share.purpose, share.credentialKeys, share.lastDay],
      ...[share.timeZone, tx.now],
    ],
  );
  return getShare(tx, id);
};

/** @throws DomainError SHARE_NOT_FOUND, also for what is not the actor's to see */
export const getShare = async (tx: Transaction, id: string): Promise<ShareRow> => {
  const row = await tx.manager.findOneBy(ShareRow, { id });
  if (row === null) throw notFound('share', id);
  return row;
};

/** The newest first. */
export const listShares = (tx: Transaction, after: string | null, limit: number): Promise<ShareRow[]> =>
  tx.manager.find(ShareRow, {
    where: after === null ? {} : { id: LessThan(after) },
    order: { id: 'DESC' },
    take: limit,
  });

/** @throws DomainError 412 when somebody changed it meanwhile */
export const endShare = async (tx: Transaction, row: ShareRow): Promise<ShareRow> => {
  const changes = { endedAt: tx.now, version: row.version + 1 };
  const { affected } = await tx.manager.update(ShareRow, { id: row.id, version: row.version }, changes);
  if (affected !== 1) throw versionConflict('share', row.id);
  return { ...row, ...changes };
};
