import { RecognitionPort, type Actor } from '@crossward/contracts';
import { GapTemplateRow, getRow, UnitRow } from '@crossward/marketplace-data-access';
import { checkInUse, checkTerms, termsOfRequirements } from '@crossward/marketplace-domain';
import { notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { addGap } from '../gaps/add-gap.js';
import type { GapAnswer } from '../gaps/gap.dto.js';
import type { GapFromTemplateBody } from './gap-template.dto.js';
import { termsWith } from './gap-template-view.js';

/** A gap out of a template: its terms of today, the dates, and what differs this time. */
@Injectable()
export class RequestFromTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError GAP_TEMPLATE_NOT_FOUND, GAP_TEMPLATE_RETIRED, UNKNOWN_TERM, UNIT_NOT_FOUND, GAP_TERMS_INVALID */
  async request(actor: Actor, id: string, { assignment, overrides }: GapFromTemplateBody): Promise<GapAnswer> {
    const vocabulary = await this.recognition.vocabulary();
    return this.unitOfWork.run(actor, async (tx) => {
      const template = await getRow(tx, GapTemplateRow, 'gap template', id);
      checkInUse(template);
      const terms = termsWith(template.terms, overrides);
      // The vocabulary may have moved on since the template was written.
      checkTerms(vocabulary, termsOfRequirements(terms.requirements));
      const unit = await getRow(tx, UnitRow, 'unit', terms.unitId);
      if (unit.organisationId !== template.organisationId) throw notFound('unit', terms.unitId);
      return addGap(tx, { ...terms, assignment }, template);
    });
  }
}
