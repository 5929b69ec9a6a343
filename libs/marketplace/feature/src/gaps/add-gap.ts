import { addRow, FacilityRow, GapRow, getRow, UnitRow, type GapTemplateRow } from '@crossward/marketplace-data-access';
import { checkGapTerms, clausesOfGap, gapLifecycle } from '@crossward/marketplace-domain';
import { dayIn } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { requireLawfulClauses } from '../contracts/clause-rules.js';
import { setBillRate } from './bill-rates.js';
import { columnsOf, readGap } from './gap-view.js';
import type { GapAnswer, GapBody } from './gap.dto.js';
import { requirementColumns } from './requirement-columns.js';

/**
 * Writes a gap as a draft of the actor.
 * @throws DomainError UNIT_NOT_FOUND, GAP_TERMS_INVALID, CLAUSES_AGAINST_RULES
 */
export const addGap = async (
  tx: Transaction,
  { unitId, profession, payComponents = [], billRate = null, ...others }: GapBody,
  template: Pick<GapTemplateRow, 'id' | 'version'> | null,
): Promise<GapAnswer> => {
  const terms = { ...others, payComponents, billRate };
  const unit = await getRow(tx, UnitRow, 'unit', unitId);
  const facility = await getRow(tx, FacilityRow, 'facility', unit.facilityId);
  const signedOn = dayIn(tx.now, facility.timeZone);
  checkGapTerms(terms, signedOn);
  requireLawfulClauses(clausesOfGap(terms), { jurisdiction: facility.jurisdiction, signedOn });
  const id = tx.newId();
  const { organisationId, facilityId } = unit;
  const where = { id, unitId, unitName: unit.name, startsOn: terms.assignment.from };
  await addRow(tx, GapRow, {
    id,
    organisationId,
    facilityId,
    unitId,
    jurisdiction: facility.jurisdiction,
    profession,
    status: gapLifecycle.start,
    statusReason: null,
    seatsTaken: 0,
    ...columnsOf(terms),
    ...(await requirementColumns(tx, where, others.requirements, null)),
    templateId: template?.id ?? null,
    templateVersion: template?.version ?? null,
    requestedBy: tx.actor.accountId,
    approvalRequestedBy: null,
    approvedBy: null,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  if (billRate) await setBillRate(tx, { id, organisationId }, billRate);
  const details = template ? { templateId: template.id, templateVersion: template.version } : {};
  tx.record({ action: 'gap.requested', subjectType: 'gap', subjectId: id, organisationId, details });
  return readGap(tx, id);
};
