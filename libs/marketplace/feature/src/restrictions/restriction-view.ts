import { RestrictionRow } from '@crossward/marketplace-data-access';
import { restrictionLifecycle, restrictionStatusOn } from '@crossward/marketplace-domain';
import { dayIn, type LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { iso } from '../shared/iso.js';
import type { RestrictionAnswer } from './restriction.dto.js';

/** Days of a restriction are those of the facility where it happened. */
export const todayAt = async (tx: Transaction, facilityId: string): Promise<LocalDate> => {
  const zones = await zonesOf(tx, [facilityId]);
  return dayIn(tx.now, zones.get(facilityId) ?? 'UTC');
};

const zonesOf = async (tx: Transaction, facilityIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ id: string; time_zone: string }>(
    'SELECT id, time_zone FROM marketplace.facilities WHERE id = ANY ($1)',
    [facilityIds],
  );
  return new Map(rows.map((row) => [row.id, row.time_zone]));
};

// Who proposed it and who put it in force stay with the hospital's audit log: the nurse answers the facts.
const toAnswer = (row: RestrictionRow, today: LocalDate): RestrictionAnswer => {
  const { id, organisationId, facilityId, unitId, nurseId, scope, kind, happenedOn, account, statement } = row;
  const { statementBy, notifiedOn, inForceOn, expiresOn, patientSafetyReason, appealedOn, appeal } = row;
  const status = restrictionStatusOn(row, today);
  const mayAppeal = restrictionLifecycle.allows(status, 'appealed') && appealedOn === null;
  return {
    ...{ id, organisationId, facilityId, unitId, nurseId, scope, kind, happenedOn, account, statement, statementBy },
    ...{ status, notifiedOn, inForceOn, expiresOn, patientSafetyReason, appealedOn, appeal },
    decisionReason: row.decisionReason,
    howToAppeal: mayAppeal
      ? `Say what you have to say to it at POST /v1/restrictions/${id}/appeal, once. Somebody who is not of the hospital decides.`
      : null,
    createdAt: iso(row.createdAt),
    version: row.version,
  };
};

export const toRestrictionAnswers = async (
  tx: Transaction,
  rows: readonly RestrictionRow[],
): Promise<RestrictionAnswer[]> => {
  const zones = await zonesOf(tx, [...new Set(rows.map(({ facilityId }) => facilityId))]);
  return rows.map((row) => toAnswer(row, dayIn(tx.now, zones.get(row.facilityId) ?? 'UTC')));
};

export const toRestrictionAnswer = async (tx: Transaction, row: RestrictionRow): Promise<RestrictionAnswer> =>
  (await toRestrictionAnswers(tx, [row]))[0] as RestrictionAnswer;
