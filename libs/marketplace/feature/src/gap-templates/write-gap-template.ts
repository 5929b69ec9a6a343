import { RecognitionPort, type Actor } from '@crossward/contracts';
import {
  addRow,
  changeRow,
  FacilityRow,
  GapTemplateRow,
  GapTemplateVersionRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  UnitRow,
  type TemplateTerms,
} from '@crossward/marketplace-data-access';
import {
  checkInUse,
  checkTerms,
  checkTermsBesideDates,
  clausesOfGap,
  gapTemplateLifecycle,
  termsOfRequirements,
} from '@crossward/marketplace-domain';
import { dayIn, DomainError, notFound } from '@crossward/kernel';
import { isUniqueViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { requireLawfulClauses } from '../contracts/clause-rules.js';
import type { GapTemplateAnswer, GapTemplateBody, GapTemplateChanges } from './gap-template.dto.js';
import { templateTermsOf, termsWith, toTemplateAnswer } from './gap-template-view.js';

/** Makes, amends and retires templates; every version of one is kept as it was. */
@Injectable()
export class WriteGapTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError UNKNOWN_TERM, UNIT_NOT_FOUND, GAP_TERMS_INVALID, CLAUSES_AGAINST_RULES, GAP_TEMPLATE_EXISTS */
  async make(actor: Actor, body: GapTemplateBody): Promise<GapTemplateAnswer> {
    const terms = templateTermsOf(body);
    checkTerms(await this.recognition.vocabulary(), termsOfRequirements(terms.requirements));
    return this.unitOfWork.run(actor, async (tx) => {
      const unit = await getRow(tx, UnitRow, 'unit', terms.unitId);
      const { organisationId } = unit;
      await checkTermsAt(tx, unit, terms);
      const row: GapTemplateRow = {
        id: tx.newId(),
        organisationId,
        name: body.name.trim(),
        status: gapTemplateLifecycle.start,
        terms,
        createdBy: actor.accountId,
        version: 1,
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      await onceByName(row.name, () => addRow(tx, GapTemplateRow, row));
      return this.keep(tx, row, 'gap-template.made');
    });
  }

  /**
   * @throws DomainError UNKNOWN_TERM, 412, GAP_TEMPLATE_RETIRED, UNIT_NOT_FOUND, GAP_TERMS_INVALID,
   *   CLAUSES_AGAINST_RULES, GAP_TEMPLATE_EXISTS
   */
  async amend(actor: Actor, id: string, version: number, changes: GapTemplateChanges): Promise<GapTemplateAnswer> {
    if (changes.requirements) {
      checkTerms(await this.recognition.vocabulary(), termsOfRequirements(changes.requirements));
    }
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.hold(tx, id, version);
      checkInUse(row);
      const { name = row.name, ...others } = changes;
      const terms = termsWith(row.terms, others);
      await checkTermsAt(tx, await getUnitOf(tx, row.organisationId, terms), terms);
      const next = { name: name.trim(), terms, updatedAt: tx.now };
      const changed = await onceByName(next.name, () => changeRow(tx, GapTemplateRow, 'gap template', row, next));
      return this.keep(tx, changed, 'gap-template.amended');
    });
  }

  /** Gaps that came from it keep what they are. @throws DomainError 412, TRANSITION_NOT_ALLOWED */
  retire(actor: Actor, id: string, version: number): Promise<GapTemplateAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.hold(tx, id, version);
      const status = gapTemplateLifecycle.move(row.status, 'retired');
      const changed = await changeRow(tx, GapTemplateRow, 'gap template', row, { status, updatedAt: tx.now });
      return this.keep(tx, changed, 'gap-template.retired');
    });
  }

  private async hold(tx: Transaction, id: string, version: number): Promise<GapTemplateRow> {
    await getRow(tx, GapTemplateRow, 'gap template', id);
    const row = await getRowForUpdate(tx, GapTemplateRow, 'gap template', id);
    requireVersion('gap template', row, version);
    return row;
  }

  private async keep(tx: Transaction, row: GapTemplateRow, action: string): Promise<GapTemplateAnswer> {
    const { id, organisationId, name, status, terms, version } = row;
    const kept = { templateId: id, organisationId, name, status, terms, version };
    await addRow(tx, GapTemplateVersionRow, { ...kept, changedBy: tx.actor.accountId, changedAt: tx.now });
    tx.record({ action, subjectType: 'gap-template', subjectId: id, organisationId, details: { version } });
    return toTemplateAnswer(row);
  }
}

const getUnitOf = async (tx: Transaction, organisationId: string, { unitId }: TemplateTerms): Promise<UnitRow> => {
  const unit = await getRow(tx, UnitRow, 'unit', unitId);
  if (unit.organisationId !== organisationId) throw notFound('unit', unitId);
  return unit;
};

/** Of its clauses the rules count that are in force where the unit is. */
const checkTermsAt = async (tx: Transaction, { facilityId }: UnitRow, terms: TemplateTerms): Promise<void> => {
  checkTermsBesideDates(terms);
  const { jurisdiction, timeZone } = await getRow(tx, FacilityRow, 'facility', facilityId);
  requireLawfulClauses(clausesOfGap(terms), { jurisdiction, signedOn: dayIn(tx.now, timeZone) });
};

const onceByName = async <T>(name: string, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (!isUniqueViolation(error, 'gap_templates_one_name')) throw error;
    throw new DomainError({
      kind: 'conflict',
      code: 'GAP_TEMPLATE_EXISTS',
      message: `The organisation has a template in use that is called (${name}).`,
      nextStep: 'Amend or retire that one, or choose another name.',
      facts: { name },
    });
  }
};
