import type { Actor } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { EndPlacement } from '../placements/end-placement.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { outcomesOf, startedPlacement } from '../testing/started-placement.js';
import { PlanShift } from './plan-shift.js';
import { ReadShifts } from './read-shifts.js';
import { SettleShift } from './settle-shift.js';
import type { ShiftAnswer, ShiftBody } from './shift.dto.js';

describe('shifts on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let planning: PlanShift;
  let reading: ReadShifts;
  let settling: SettleShift;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    planning = new PlanShift(market.unitOfWork);
    reading = new ReadShifts(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
    settling = new SettleShift(market.unitOfWork);
  });
  afterAll(() => market.close());
  beforeEach(() => market.clock.set('2026-12-01T10:00:00Z'));

  const body = (placementId: string, day: string, changes: Partial<ShiftBody> = {}): ShiftBody => ({
    ...{ placementId, startsAt: `${day}T07:00`, endsAt: `${day}T19:00`, breakMinutes: 30, ...changes },
  });
  const plan = (placementId: string, day: string, changes: Partial<ShiftBody> = {}): Promise<ShiftAnswer> =>
    planning.plan(hospital.requester, body(placementId, day, changes));
  const audited = async (subject: string): Promise<string[]> =>
    (
      await market.sql<{ action: string }>(
        'SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY sequence',
        [subject],
      )
    ).map(({ action }) => action);

  it('are planned by the clock of the facility, with the hours that truly pass, and written down', async () => {
    const { id, nurse } = await market.placement(hospital);
    const shift = await plan(id, '2027-03-13', { startsAt: '2027-03-13T19:00', endsAt: '2027-03-14T07:00' });
    expect(shift).toMatchObject({
      ...{ status: 'planned', startsAt: '2027-03-14T00:00:00.000Z', endsAt: '2027-03-14T11:00:00.000Z', hours: 10.5 },
      ...{ localStartsAt: '2027-03-13T19:00-05:00', localEndsAt: '2027-03-14T07:00-04:00', nurseId: nurse.nurseId },
    });
    expect(await audited(shift.id)).toEqual(['shift.planned']);
  });

  it('are refused outside the placement, in the past, and where no clock shows the time', async () => {
    const { id } = await market.placement(hospital);
    const codes = [
      [plan(id, '2027-01-03'), 'OUTSIDE_THE_PLACEMENT'],
      [plan(id, '2027-04-05'), 'OUTSIDE_THE_PLACEMENT'],
      [plan(id, '2027-03-14', { startsAt: '2027-03-14T02:30' }), 'NO_SUCH_TIME'],
      [plan(id, '2027-02-01', { endsAt: '2027-02-02T08:00' }), 'TIMES_IMPOSSIBLE'],
      [plan(id, '2027-02-01', { floatedTo: 'Step-down' }), 'FLOAT_NOT_AGREED'],
    ] as const;
    for (const [work, code] of codes) await expect(work).rejects.toMatchObject({ kind: 'unprocessable', code });
    market.clock.set('2027-02-01T12:00:00Z');
    await expect(plan(id, '2027-02-01')).rejects.toMatchObject({ code: 'SHIFT_IN_THE_PAST' });
    expect((await plan(id, '2027-04-04', { floatedTo: 'ICU' })).floatedTo).toBeNull();
  });

  it('of one nurse never overlap, however many are planned at once, and may touch', async () => {
    const { id } = await market.placement(hospital);
    const rivals = Array.from({ length: 8 }, (_, at) => plan(id, '2027-01-05', { startsAt: `2027-01-05T0${at}:00` }));
    expect(outcomesOf(await Promise.allSettled(rivals))).toEqual({ won: 1, NURSE_ON_ANOTHER_SHIFT: 7 });
    const { startsAt, endsAt } = { startsAt: '2027-01-05T19:00', endsAt: '2027-01-06T07:00' };
    expect((await plan(id, '2027-01-05', { startsAt, endsAt })).status).toBe('planned');
  });

  it('called off are told with who, when and why, and whether they are paid', async () => {
    const { id, nurse } = await market.placement(hospital);
    const first = await plan(id, '2027-01-05');
    const second = await plan(id, '2027-01-06');
    const third = await plan(id, '2027-01-07');
    const mine = await plan(id, '2027-01-08');
    market.clock.set('2027-01-05T10:00:00Z'); // two hours before 07:00 in Toronto
    const inTime = await settling.callOff(hospital.requester, first.id, 1, 'low-census');
    expect(inTime).toMatchObject({
      status: 'called_off',
      calledOffBy: 'hospital',
      callOffOutcome: 'unpaid',
      version: 2,
    });
    expect(inTime).toMatchObject({ toldAt: '2027-01-05T10:00:00.000Z', reason: 'low-census' });
    market.clock.set('2027-01-06T10:00:00.001Z');
    const late = await settling.callOff(hospital.requester, second.id, 1, 'low-census');
    expect(late.callOffOutcome).toBe('paid-without-notice');
    const again = await settling.callOff(hospital.requester, third.id, 1, 'low-census');
    expect(again.callOffOutcome).toBe('paid-beyond-allowance');
    const own = await settling.callOff(nurse, mine.id, 1, 'illness');
    expect(own).toMatchObject({ calledOffBy: 'nurse', callOffOutcome: 'missed-by-nurse' });
    expect(await audited(first.id)).toEqual(['shift.planned', 'shift.called-off']);
    const told = await market.sql(
      `SELECT 1 FROM platform.outbox_events WHERE topic = 'shift.called-off' AND payload ->> 'shiftId' = $1`,
      [first.id],
    );
    expect(told).toHaveLength(1);
    await expect(settling.cancel(hospital.requester, first.id, 2)).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
  });

  it('are called off or cancelled until they start, and attended once they are over', async () => {
    const { id } = await market.placement(hospital);
    const shift = await plan(id, '2027-01-05');
    market.clock.set('2027-01-05T12:00:00Z');
    await expect(settling.callOff(hospital.requester, shift.id, 1, 'low-census')).rejects.toMatchObject({
      code: 'SHIFT_STARTED',
    });
    await expect(settling.cancel(hospital.requester, shift.id, 1)).rejects.toMatchObject({ code: 'SHIFT_STARTED' });
    market.clock.set('2027-01-05T23:59:59Z');
    await expect(settling.attend(hospital.requester, shift.id, 1, 'absent')).rejects.toMatchObject({
      code: 'SHIFT_NOT_OVER',
    });
    market.clock.set('2027-01-06T00:00:00Z');
    expect(await settling.attend(hospital.requester, shift.id, 1, 'absent')).toMatchObject({ status: 'absent' });
    expect(await settling.attend(hospital.requester, shift.id, 1, 'worked').catch(({ kind }) => kind)).toBe(
      'precondition-failed',
    );
  });

  it('free their time when they are cancelled', async () => {
    const { id } = await market.placement(hospital);
    const shift = await plan(id, '2027-01-05');
    await settling.cancel(hospital.requester, shift.id, 1);
    expect((await plan(id, '2027-01-05')).status).toBe('planned');
  });

  it('are settled by one of many at once', async () => {
    const { id, nurse } = await market.placement(hospital);
    const shift = await plan(id, '2027-01-05');
    const settled = await Promise.allSettled([
      settling.callOff(nurse, shift.id, 1, 'illness'),
      settling.callOff(hospital.requester, shift.id, 1, 'low-census'),
      settling.cancel(hospital.approver, shift.id, 1),
    ]);
    expect(outcomesOf(settled)).toEqual({ won: 1, VERSION_CONFLICT: 2 });
  });

  it('exist for the nurse, the hospital and staff alone, and change by nobody else, whatever SQL is sent', async () => {
    const { id, nurse } = await market.placement(hospital);
    const shift = await plan(id, '2027-01-05');
    const sees = async (actor: Actor): Promise<boolean> =>
      (await reading.list(actor, { limit: 100, placementId: id } as never)).items.some((one) => one.id === shift.id);
    for (const actor of [nurse, hospital.requester, market.recruiter]) expect(await sees(actor)).toBe(true);
    for (const actor of [await market.nurse(), other.approver]) {
      expect(await sees(actor)).toBe(false);
      await expect(reading.get(actor, shift.id)).rejects.toMatchObject({ code: 'SHIFT_NOT_FOUND' });
      await expect(settling.callOff(actor, shift.id, 1, 'illness')).rejects.toMatchObject({ code: 'SHIFT_NOT_FOUND' });
      await expect(planning.plan(actor, body(id, '2027-01-06'))).rejects.toMatchObject({ code: 'PLACEMENT_NOT_FOUND' });
    }
    for (const actor of [nurse, hospital.approver, market.admin]) {
      const work = market.unitOfWork.run(actor, (tx) =>
        tx.execute(`UPDATE marketplace.shifts SET break_minutes = 0 WHERE id = $1`, [shift.id]),
      );
      expect(await work).toBe(0);
    }
  });

  it('to come are cancelled with the end of the placement, so that the nurse is free for others', async () => {
    const { id, nurse } = await market.placement(hospital);
    const shift = await plan(id, '2027-01-05');
    await new EndPlacement(market.unitOfWork).end(hospital.approver, id, 1, 'ended-by-hospital');
    expect(await reading.get(nurse, shift.id)).toMatchObject({ status: 'cancelled', version: 2 });
    expect(await audited(shift.id)).toEqual(['shift.planned', 'shift.cancelled']);
  });

  it('are planned for no placement that is over', async () => {
    const { id } = await startedPlacement(market, hospital, {
      assignment: { from: localDate('2027-01-04'), until: localDate('2027-02-01') },
    });
    await market.sql(`UPDATE marketplace.placements SET status = 'ended', ended_at = now() WHERE id = $1`, [id]);
    await expect(plan(id, '2027-01-05')).rejects.toMatchObject({ kind: 'conflict', code: 'PLACEMENT_OVER' });
  });
});
