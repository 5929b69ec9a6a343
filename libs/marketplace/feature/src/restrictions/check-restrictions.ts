import { FacilityRow, getRow, RestrictionRow, type GapRow } from '@crossward/marketplace-data-access';
import { restrictionStops } from '@crossward/marketplace-domain';
import { dayIn, DomainError } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { IsNull, Not } from 'typeorm';

/**
 * Refuses what a restriction in force keeps apart; runs as the system, with the gap's row held. The nurse and the hospital
 * are told why; a recruiter only learns that it does not go.
 * @throws DomainError RESTRICTION_IN_FORCE
 */
export const checkRestrictions = async (tx: Transaction, nurseId: string, gap: GapRow): Promise<void> => {
  const { organisationId } = gap;
  const rows = await tx.manager.findBy(RestrictionRow, { nurseId, organisationId, inForceOn: Not(IsNull()) });
  if (rows.length === 0) return;
  const { timeZone } = await getRow(tx, FacilityRow, 'facility', gap.facilityId);
  const today = dayIn(tx.now, timeZone);
  const stopping = rows.find((row) => restrictionStops(row, gap, today));
  if (!stopping) return;
  const { id, scope, kind, inForceOn, expiresOn } = stopping;
  const isParty = tx.actor.role !== 'recruiter';
  throw new DomainError({
    kind: 'conflict',
    code: 'RESTRICTION_IN_FORCE',
    message: isParty
      ? `The hospital has restricted the (${scope}) of the gap (${gap.id}) for the nurse (${nurseId}) until (${expiresOn}): (${kind}).`
      : `The hospital takes no submission of the nurse (${nurseId}) to the gap (${gap.id}).`,
    nextStep: isParty
      ? `Read it at GET /v1/restrictions/${id}; the nurse may appeal once.`
      : 'Look for another gap; the nurse knows why.',
    facts: { gapId: gap.id, nurseId, ...(isParty ? { restrictionId: id, scope, kind, inForceOn, expiresOn } : {}) },
  });
};
