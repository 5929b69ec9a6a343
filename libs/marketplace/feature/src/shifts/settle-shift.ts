import type { Actor } from '@crossward/contracts';
import { dayIn, DomainError } from '@crossward/kernel';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  ShiftRow,
} from '@crossward/marketplace-data-access';
import {
  mondayOf,
  shiftLifecycle,
  type CallOffReason,
  type EffectiveDayGiven,
  type ShiftStatus,
} from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { takeEffect } from '../history/take-effect.js';
import { lockHours, placementSite, refuseSettled } from './placement-site.js';
import { readShift } from './shift-view.js';
import type { ShiftAnswer } from './shift.dto.js';

const wrongMoment = (code: string, { id, startsAt, endsAt }: ShiftRow, nextStep: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code,
    message: `The shift (${id}) is from (${startsAt.toISOString()}) until (${endsAt.toISOString()}).`,
    nextStep,
    facts: { shiftId: id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  });

/** What becomes of a planned shift. */
@Injectable()
export class SettleShift {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The side that calls off is the one whose person does it, and it is told with this: notice is never counted from
   * before the record.
   * @throws DomainError SHIFT_NOT_FOUND, 412, SHIFT_STARTED, HOURS_SETTLED, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID,
   *   LATE_REASON_MISSING
   */
  callOff(
    actor: Actor,
    id: string,
    version: number,
    reason: CallOffReason,
    given: EffectiveDayGiven = {},
  ): Promise<ShiftAnswer> {
    const calledOffBy = actor.role === 'nurse' ? ('nurse' as const) : ('hospital' as const);
    const changes = (now: Date): Partial<ShiftRow> => ({ calledOffBy, toldAt: now, reason });
    return this.settle(actor, { id, version, given }, 'called_off', changes);
  }

  /** @throws DomainError SHIFT_NOT_FOUND, 412, SHIFT_STARTED, HOURS_SETTLED, TRANSITION_NOT_ALLOWED */
  cancel(actor: Actor, id: string, version: number, given: EffectiveDayGiven = {}): Promise<ShiftAnswer> {
    return this.settle(actor, { id, version, given }, 'cancelled', () => ({}));
  }

  /** @throws DomainError SHIFT_NOT_FOUND, 412, SHIFT_NOT_OVER, HOURS_SETTLED, TRANSITION_NOT_ALLOWED */
  attend(
    actor: Actor,
    id: string,
    version: number,
    outcome: 'worked' | 'absent',
    given: EffectiveDayGiven = {},
  ): Promise<ShiftAnswer> {
    return this.settle(actor, { id, version, given }, outcome, () => ({}));
  }

  private settle(
    actor: Actor,
    { id, version, given }: { id: string; version: number; given: EffectiveDayGiven },
    to: ShiftStatus,
    changes: (now: Date) => Partial<ShiftRow>,
  ): Promise<ShiftAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placementId, nurseId, organisationId } = await getRow(tx, ShiftRow, 'shift', id);
      const { timeZone } = await placementSite(tx, placementId);
      await lockHours(tx, placementId);
      await asSystem(tx, async () => {
        const shift = await getRowForUpdate(tx, ShiftRow, 'shift', id);
        requireVersion('shift', shift, version);
        const status = shiftLifecycle.move(shift.status, to);
        this.checkMoment(shift, to, tx.now);
        await refuseSettled(tx, placementId, mondayOf(dayIn(shift.startsAt, timeZone)));
        await takeEffect(tx, { type: 'shift', id }, given, dayIn(tx.now, timeZone));
        await changeRow(tx, ShiftRow, 'shift', shift, { status, ...changes(tx.now) });
        const action = `shift.${to.replace('_', '-')}`;
        const details = { ...changes(tx.now) } as Record<string, unknown>;
        tx.record({ action, subjectType: 'shift', subjectId: id, nurseId, organisationId, details });
        if (to === 'called_off') tx.publish('shift.called-off', { shiftId: id });
      });
      return readShift(tx, id);
    });
  }

  private checkMoment(shift: ShiftRow, to: ShiftStatus, now: Date): void {
    const attended = to === 'worked' || to === 'absent';
    if (attended && now < shift.endsAt) throw wrongMoment('SHIFT_NOT_OVER', shift, 'Say so once it is over.');
    if (!attended && now >= shift.startsAt) {
      throw wrongMoment('SHIFT_STARTED', shift, 'State what was worked on the timecard; the guarantee pays the rest.');
    }
  }
}
