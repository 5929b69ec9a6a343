import type { Actor } from '@crossward/contracts';
import { dayIn, DomainError, type LocalDate } from '@crossward/kernel';
import { addRow, asSystem, DeclaredMarginRow, getRow, OrganisationRow } from '@crossward/marketplace-data-access';
import { isUniqueViolation, UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { readMargin } from './read-invoices.js';
import type { DeclaredMarginAnswer, MarginBody } from './invoice.dto.js';

/** Declares what an organisation pays on top of each hour from a day on. A declaration is never rewritten. */
@Injectable()
export class DeclareMargin {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError ORGANISATION_NOT_FOUND, MARGIN_IN_THE_PAST, MARGIN_DECLARED */
  declare(actor: Actor, { organisationId, perHour, effectiveFrom }: MarginBody): Promise<DeclaredMarginAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, OrganisationRow, 'organisation', organisationId);
      const today = dayIn(tx.now, 'UTC');
      if (effectiveFrom < today) throw inThePast(effectiveFrom, today);
      const id = tx.newId();
      await asSystem(tx, async () => {
        try {
          await addRow(tx, DeclaredMarginRow, {
            ...{ id, organisationId, effectiveFrom, version: 1, createdAt: tx.now },
            ...{ perHourMinorUnits: perHour.minorUnits, perHourCurrency: perHour.currency },
          });
        } catch (error) {
          if (isUniqueViolation(error, 'declared_margins_one_a_day')) throw declared(effectiveFrom, perHour.currency);
          throw error;
        }
      });
      const details = { effectiveFrom, perHour: perHour.minorUnits, currency: perHour.currency };
      tx.record({ action: 'margin.declared', subjectType: 'margin', subjectId: id, organisationId, details });
      return readMargin(tx, id);
    });
  }
}

const inThePast = (effectiveFrom: LocalDate, today: LocalDate): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'MARGIN_IN_THE_PAST',
    message: `A margin declared on (${today}) cannot count from (${effectiveFrom}).`,
    nextStep: 'Let it count from today or later.',
    facts: { effectiveFrom, today },
  });

const declared = (effectiveFrom: LocalDate, currency: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'MARGIN_DECLARED',
    message: `A margin in (${currency}) from (${effectiveFrom}) is declared.`,
    nextStep: 'Declare another one from a later day.',
    facts: { effectiveFrom, currency },
  });
