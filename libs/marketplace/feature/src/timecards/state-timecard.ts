import type { Actor, ContractSide } from '@crossward/contracts';
import { addDays, DomainError, instantAt } from '@crossward/kernel';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  ShiftRow,
  TimecardRow,
  type StatedTime,
} from '@crossward/marketplace-data-access';
import {
  checkTimesElsewhere,
  checkWorkedTimes,
  timecardLifecycle,
  workWeek,
  type DisputeReason,
  type TimecardStatus,
  type WorkedTime,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { iso } from '../shared/iso.js';
import { lockHours, placementSite, type PlacementSite } from '../shifts/placement-site.js';
import { timecardWorth, writeLines } from './timecard-worth.js';
import { readTimecard, workedTime } from './timecard-view.js';
import type { DisputeBody, StatementBody, TimeBody, TimecardAnswer } from './timecard.dto.js';

interface Statement {
  by: ContractSide;
  to: TimecardStatus;
  body: StatementBody;
  reason: DisputeReason | null;
}

/** What a side says of a week. Only the nurse's word makes lines of pay; the hospital's stands beside it until she answers. */
@Injectable()
export class StateTimecard {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError TIMECARD_NOT_FOUND, 412, TIMECARD_INVALID, PAY_NOT_AGREED, PLACEMENT_NOT_STARTED, TRANSITION_NOT_ALLOWED */
  submit(actor: Actor, id: string, version: number, body: StatementBody): Promise<TimecardAnswer> {
    return this.state(actor, id, version, { by: 'nurse', to: 'submitted', body, reason: null });
  }

  /** After a dispute. @throws as `submit` */
  correct(actor: Actor, id: string, version: number, body: StatementBody): Promise<TimecardAnswer> {
    return this.state(actor, id, version, { by: 'nurse', to: 'corrected', body, reason: null });
  }

  /** @throws as `submit` */
  dispute(actor: Actor, id: string, version: number, body: DisputeBody): Promise<TimecardAnswer> {
    return this.state(actor, id, version, { by: 'hospital', to: 'disputed', body, reason: body.reason });
  }

  private state(actor: Actor, id: string, version: number, statement: Statement): Promise<TimecardAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placementId } = await getRow(tx, TimecardRow, 'timecard', id);
      await lockHours(tx, placementId);
      const site = await placementSite(tx, placementId);
      await asSystem(tx, async () => {
        const card = await getRowForUpdate(tx, TimecardRow, 'timecard', id);
        requireVersion('timecard', card, version);
        timecardLifecycle.move(card.status, statement.to);
        await this.write(tx, site, card, statement);
      });
      return readTimecard(tx, id);
    });
  }

  private async write(tx: Transaction, site: PlacementSite, card: TimecardRow, statement: Statement): Promise<void> {
    const { by, to, body, reason } = statement;
    requireStarted(site);
    const entries = body.entries.map((entry) => stated(entry, site.timeZone));
    const times = entries.map(workedTime);
    checkWorkedTimes(times, workWeek(site.placement, card.weekStartsOn), site.timeZone, tx.now);
    if (by === 'nurse') checkTimesElsewhere(times, await statedNextTo(tx, card));
    await checkShifts(tx, site, entries);
    const { id, nurseId, organisationId } = card;
    let { ledger, holidays } = card;
    if (by === 'nurse') {
      const worth = await timecardWorth(tx, site, card, times);
      await writeLines(tx, card, worth.lines);
      ({ ledger, holidays } = worth);
    }
    const added = { by, at: iso(tx.now), reason, note: body.note ?? null, entries };
    await changeRow(tx, TimecardRow, 'timecard', card, {
      ...{ status: to, ledger, holidays, statements: [...card.statements, added] },
    });
    const details = { ...(reason ? { reason } : {}), entries: entries.length };
    const action = `timecard.${to}`;
    tx.record({ action, subjectType: 'timecard', subjectId: id, nurseId, organisationId, details });
    tx.publish(by === 'nurse' ? 'timecard.submitted' : 'timecard.disputed', { timecardId: id });
  }
}

const stated = (entry: TimeBody, timeZone: string): StatedTime => ({
  startsAt: iso(instantAt(entry.startsAt, timeZone)),
  endsAt: iso(instantAt(entry.endsAt, timeZone)),
  breakMinutes: entry.breakMinutes,
  kind: entry.kind,
  charge: entry.charge ?? false,
  shiftId: entry.shiftId ?? null,
});

/** What the nurse states last of the weeks before and after, wherever she works. */
const statedNextTo = async (tx: Transaction, { id, nurseId, weekStartsOn }: TimecardRow): Promise<WorkedTime[]> => {
  const weeks = [-7, 0, 7].map((days) => addDays(weekStartsOn, days));
  const cards = await tx.manager.findBy(TimecardRow, { id: Not(id), nurseId, weekStartsOn: In(weeks) });
  return cards
    .flatMap(({ statements }) => statements.findLast(({ by }) => by === 'nurse')?.entries ?? [])
    .map(workedTime);
};

const requireStarted = ({ placement: { id, status } }: PlacementSite): void => {
  if (status === 'on_assignment' || status === 'ended') return;
  throw new DomainError({
    kind: 'conflict',
    code: 'PLACEMENT_NOT_STARTED',
    message: `The placement (${id}) is (${status}): nothing was worked under it.`,
    nextStep: 'State hours once the placement is on assignment.',
    facts: { placementId: id, status },
  });
};

/** A card may name planned and worked shifts of its own placement alone. */
const checkShifts = async (tx: Transaction, site: PlacementSite, entries: readonly StatedTime[]): Promise<void> => {
  const ids = entries.flatMap(({ shiftId }) => (shiftId === null ? [] : [shiftId]));
  const known = await tx.manager.findBy(ShiftRow, {
    id: In(ids),
    placementId: site.placement.id,
    status: In(['planned', 'worked']),
  });
  const unknown = ids.filter((id) => !known.some((shift) => shift.id === id));
  if (unknown.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'NOT_A_SHIFT_OF_THE_PLACEMENT',
    message: `(${unknown.join(', ')}) is no planned or worked shift of the placement.`,
    nextStep: 'Leave the shift out, or name one of this placement.',
    facts: { shiftIds: unknown },
  });
};
