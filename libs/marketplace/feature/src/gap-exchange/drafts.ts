import type { GapRow, OwnedUnit } from '@crossward/marketplace-data-access';
import { gapLifecycle, type GapOfFile } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { columnsOf } from '../gaps/gap-view.js';

/** Rows of gaps that nobody has opened yet, as a requester would have asked for them one by one. */
export const draftsOf = (
  tx: Transaction,
  gaps: readonly GapOfFile[],
  { units, requestedBy }: { units: ReadonlyMap<string, OwnedUnit>; requestedBy: string | null },
): GapRow[] =>
  gaps.map(({ unit: { id: unitId }, profession, terms }) => {
    const unit = units.get(unitId);
    if (!unit) throw new Error(`A gap was read for a unit (${unitId}) that is none of the organisation's.`);
    return {
      id: tx.newId(),
      organisationId: unit.organisationId,
      facilityId: unit.facilityId,
      unitId,
      jurisdiction: unit.jurisdiction,
      profession,
      status: gapLifecycle.start,
      statusReason: null,
      seatsTaken: 0,
      ...columnsOf(terms),
      ownRequirements: null,
      inheritedRequirements: null,
      requirementSources: null,
      templateId: null,
      templateVersion: null,
      requestedBy,
      approvalRequestedBy: null,
      approvedBy: null,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    };
  });
