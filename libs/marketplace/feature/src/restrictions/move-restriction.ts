import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  RestrictionRow,
} from '@crossward/marketplace-data-access';
import {
  appealRestriction,
  decideAppeal,
  giveNotice,
  liftRestriction,
  putInForce,
  type EffectiveDayGiven,
  type RestrictionChange,
} from '@crossward/marketplace-domain';
import type { LocalDate } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { takeEffect } from '../history/take-effect.js';
import { toRestrictionAnswer, todayAt } from './restriction-view.js';
import type { AppealDecisionBody, EntryIntoForceBody, LiftingBody, RestrictionAnswer } from './restriction.dto.js';

type Change = RestrictionChange & Partial<RestrictionRow>;
interface Moving {
  id: string;
  version: number;
  action: string;
  /** A notice and an entry into force have none: they are never dated back. */
  given?: EffectiveDayGiven;
}
type Decide = (row: RestrictionRow, today: LocalDate) => Change;

/** What becomes of a restriction: each step by whom the rules let take it, on record, and told to the nurse. */
@Injectable()
export class MoveRestriction {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  notify(actor: Actor, id: string, version: number): Promise<RestrictionAnswer> {
    return this.move(actor, { id, version, action: 'notified' }, (row, today) =>
      giveNotice(row, actor.accountId, today),
    );
  }

  putInForce(actor: Actor, id: string, version: number, body: EntryIntoForceBody): Promise<RestrictionAnswer> {
    const { expiresOn, patientSafetyReason = null } = body;
    const terms = { by: actor.accountId, expiresOn, patientSafetyReason };
    return this.move(actor, { id, version, action: 'in-force' }, (row, today) => putInForce(row, terms, today));
  }

  lift(actor: Actor, id: string, version: number, { reason, ...given }: LiftingBody): Promise<RestrictionAnswer> {
    return this.move(actor, { id, version, action: 'lifted', given }, (row, today) => ({
      ...liftRestriction(row, today),
      decisionReason: reason,
    }));
  }

  appeal(actor: Actor, id: string, version: number, appeal: string): Promise<RestrictionAnswer> {
    return this.move(actor, { id, version, action: 'appealed' }, (row, today) => ({
      ...appealRestriction(row, today),
      appeal,
    }));
  }

  decideAppeal(actor: Actor, id: string, version: number, body: AppealDecisionBody): Promise<RestrictionAnswer> {
    const decision = { by: actor.accountId, outcome: body.outcome };
    return this.move(actor, { id, version, action: `appeal-${body.outcome}`, given: body }, (row, today) => ({
      ...decideAppeal(row, decision, today),
      decisionReason: body.reason,
    }));
  }

  private move(actor: Actor, { id, version, action, given = {} }: Moving, decide: Decide): Promise<RestrictionAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, RestrictionRow, 'restriction', id);
      const changed = await asSystem(tx, async () => {
        const row = await getRowForUpdate(tx, RestrictionRow, 'restriction', id);
        requireVersion('restriction', row, version);
        const today = await todayAt(tx, row.facilityId);
        const change = decide(row, today);
        await takeEffect(tx, { type: 'restriction', id }, given, today);
        return changeRow(tx, RestrictionRow, 'restriction', row, change);
      });
      const { organisationId, status, scope, inForceOn, expiresOn, notifiedOn } = changed;
      const nurseId = notifiedOn === null ? null : changed.nurseId;
      const subject = { subjectType: 'restriction', subjectId: id, nurseId, organisationId };
      tx.record({ action: `restriction.${action}`, ...subject, details: { status, scope, inForceOn, expiresOn } });
      if (nurseId !== null) tx.publish('restriction.changed', { restrictionId: id });
      return toRestrictionAnswer(tx, changed);
    });
  }
}
