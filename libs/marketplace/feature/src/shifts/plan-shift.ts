import type { Actor } from '@crossward/contracts';
import { dayIn, DomainError, instantAt } from '@crossward/kernel';
import { addRow, asSystem, ShiftRow } from '@crossward/marketplace-data-access';
import {
  checkFloat,
  checkTimes,
  checkWithinPlacement,
  mondayOf,
  shiftLifecycle,
  type ShiftTimes,
} from '@crossward/marketplace-domain';
import { isExclusionViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import { lockHours, placementSite, refuseSettled, requireBooked, type PlacementSite } from './placement-site.js';
import { readShift } from './shift-view.js';
import type { ShiftAnswer, ShiftBody } from './shift.dto.js';

const alreadyOnShift = (nurseId: string, { startsAt, endsAt }: ShiftTimes): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'NURSE_ON_ANOTHER_SHIFT',
    message: `The nurse (${nurseId}) has another shift between (${startsAt.toISOString()}) and (${endsAt.toISOString()}).`,
    nextStep: 'Choose another time, or cancel the other shift first.',
    facts: { nurseId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  });

const alreadyBegun = (startsAt: Date, now: Date): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'SHIFT_IN_THE_PAST',
    message: `The shift would start at (${startsAt.toISOString()}), and it is (${now.toISOString()}).`,
    nextStep: 'Plan shifts ahead; what was worked without a plan is stated on the timecard.',
    facts: { startsAt: startsAt.toISOString(), now: now.toISOString() },
  });

/** Plans a shift of a placement, by the clock of its facility. */
@Injectable()
export class PlanShift {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @throws DomainError PLACEMENT_NOT_FOUND, PLACEMENT_OVER, NO_SUCH_TIME, TIMES_IMPOSSIBLE, OUTSIDE_THE_PLACEMENT,
   *   SHIFT_IN_THE_PAST, FLOAT_NOT_AGREED, HOURS_SETTLED, NURSE_ON_ANOTHER_SHIFT
   */
  plan(actor: Actor, body: ShiftBody): Promise<ShiftAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await placementSite(tx, body.placementId);
      await lockHours(tx, body.placementId);
      const site = await placementSite(tx, body.placementId);
      requireBooked(site.placement);
      const times = this.timesOf(body, site);
      if (times.startsAt <= tx.now) throw alreadyBegun(times.startsAt, tx.now);
      const floatedTo = await this.floatOf(tx, body, site, times);
      await refuseSettled(tx, site.placement.id, mondayOf(dayIn(times.startsAt, site.timeZone)));
      const id = tx.newId();
      await asSystem(tx, () => this.add(tx, id, site, { ...times, floatedTo }));
      return readShift(tx, id);
    });
  }

  private timesOf({ startsAt, endsAt, breakMinutes }: ShiftBody, { placement, timeZone }: PlacementSite): ShiftTimes {
    const times = { startsAt: instantAt(startsAt, timeZone), endsAt: instantAt(endsAt, timeZone), breakMinutes };
    checkTimes(times);
    checkWithinPlacement(times.startsAt, placement, timeZone);
    return times;
  }

  private async floatOf(
    tx: Transaction,
    { floatedTo }: ShiftBody,
    { placement, timeZone, unitName }: PlacementSite,
    { startsAt }: ShiftTimes,
  ): Promise<string | null> {
    if (floatedTo === undefined || floatedTo === unitName) return null;
    const day = dayIn(startsAt, timeZone);
    const others = await tx.manager.findBy(ShiftRow, {
      placementId: placement.id,
      status: In(['planned', 'worked']),
      floatedTo: Not(IsNull()),
    });
    const days = others.map((shift) => dayIn(shift.startsAt, timeZone));
    checkFloat(floatedTo, day, await contractTermsOn(tx, placement.id, day), days);
    return floatedTo;
  }

  private async add(
    tx: Transaction,
    id: string,
    { placement }: PlacementSite,
    shift: ShiftTimes & { floatedTo: string | null },
  ): Promise<void> {
    const { nurseId, organisationId } = placement;
    try {
      await addRow(tx, ShiftRow, {
        ...{ id, organisationId, nurseId, placementId: placement.id, status: shiftLifecycle.start, ...shift },
        ...{ calledOffBy: null, toldAt: null, reason: null, version: 1, createdAt: tx.now },
      });
    } catch (error) {
      if (isExclusionViolation(error, 'shifts_no_overlap')) throw alreadyOnShift(nurseId, shift);
      throw error;
    }
    const details = { placementId: placement.id, startsAt: shift.startsAt.toISOString() };
    tx.record({ action: 'shift.planned', subjectType: 'shift', subjectId: id, nurseId, organisationId, details });
  }
}
