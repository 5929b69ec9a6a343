import type { SomeNurses } from '@crossward/contracts';
import { VERIFICATION_STATUSES, type CheckKind, type VerificationStatus } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { In, MoreThan, type FindOptionsWhere } from 'typeorm';
import { VerificationRow } from '../entities/verification.entities.js';
import { someNurses } from './some-nurses.js';

export interface VerificationFilter {
  readonly statuses?: readonly VerificationStatus[];
  readonly kind?: CheckKind;
  readonly nurseId?: string;
}

/** The most urgent first: by the first day of the assignment, then by id. `after` is the last row of the page before. */
export const listByUrgency = (
  tx: Transaction,
  filter: VerificationFilter,
  after: { neededBy: LocalDate; id: string } | null,
  limit: number,
): Promise<VerificationRow[]> => {
  const wanted: FindOptionsWhere<VerificationRow> = {
    status: In(filter.statuses ?? VERIFICATION_STATUSES),
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.nurseId ? { nurseId: filter.nurseId } : {}),
  };
  const beyond: FindOptionsWhere<VerificationRow>[] = after
    ? [
        { ...wanted, neededBy: MoreThan(after.neededBy) },
        { ...wanted, neededBy: after.neededBy, id: MoreThan(after.id) },
      ]
    : [wanted];
  return tx.manager.find(VerificationRow, { where: beyond, order: { neededBy: 'ASC', id: 'ASC' }, take: limit });
};

/** A nurse's own, newest first; a nurse has a handful. */
export const listOfNurse = (tx: Transaction, nurseId: string): Promise<VerificationRow[]> =>
  tx.manager.find(VerificationRow, { where: { nurseId }, order: { createdAt: 'DESC', id: 'DESC' }, take: 200 });

/** The day of each nurse's newest established verification. */
export const listNewestEstablished = (
  tx: Transaction,
  among?: SomeNurses,
): Promise<{ nurseId: string; on: LocalDate }[]> => {
  const { condition, params } = someNurses('nurse_id', among, 1);
  return tx.query(
    `SELECT nurse_id AS "nurseId", max(established_on) AS "on" FROM credentials.verifications
     WHERE status IN ('verified', 'accepted') AND ${condition} GROUP BY nurse_id`,
    params,
  );
};

/** Those of one nurse that were settled in her favour, the newest first. */
export const listEstablishedOf = (
  tx: Transaction,
  nurseId: string,
): Promise<{ verificationId: string; kind: CheckKind; establishedOn: LocalDate }[]> =>
  tx.query(
    `SELECT id AS "verificationId", kind, established_on AS "establishedOn" FROM credentials.verifications
     WHERE nurse_id = $1 AND status IN ('verified', 'accepted') ORDER BY established_on DESC, id DESC LIMIT 200`,
    [nurseId],
  );

/** Those of one nurse whose decision waits for a second reviewer. */
export const listProposedOf = async (tx: Transaction, nurseId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM credentials.verifications WHERE nurse_id = $1 AND status = 'second_review' ORDER BY id`,
    [nurseId],
  );
  return rows.map(({ id }) => id);
};
