import type { Actor, PayComponent } from '@crossward/contracts';
import { addDays, localDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { readPlacement } from '../placements/placement-view.js';
import { PlanShift } from '../shifts/plan-shift.js';
import { SettleShift } from '../shifts/settle-shift.js';
import { readShift } from '../shifts/shift-view.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { outcomesOf, startedPlacement, type StartedPlacement } from '../testing/started-placement.js';
import { ApproveTimecard } from './approve-timecard.js';
import { OpenTimecard } from './open-timecard.js';
import { ReadTimecards } from './read-timecards.js';
import { StateTimecard } from './state-timecard.js';
import type { TimeBody, TimecardAnswer } from './timecard.dto.js';

const WEEK = localDate('2027-01-04');
const cad = (kind: PayComponent['kind'], minorUnits: number): PayComponent => ({
  kind,
  amount: { minorUnits, currency: 'CAD' },
});

describe('timecards on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let opening: OpenTimecard;
  let stating: StateTimecard;
  let approving: ApproveTimecard;
  let reading: ReadTimecards;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    opening = new OpenTimecard(market.unitOfWork);
    stating = new StateTimecard(market.unitOfWork);
    approving = new ApproveTimecard(market.unitOfWork);
    reading = new ReadTimecards(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
  });
  afterAll(() => market.close());
  beforeEach(() => market.clock.set('2027-01-11T12:00:00Z'));

  const started = (): Promise<StartedPlacement> =>
    startedPlacement(market, hospital, {
      payComponents: [cad('overtime', 9750), cad('housing', 50_000), cad('travel', 30_000), cad('charge', 300)],
    });
  const day = (of: string, changes: Partial<TimeBody> = {}): TimeBody => ({
    ...{ startsAt: `2027-01-${of}T07:00`, endsAt: `2027-01-${of}T19:00`, breakMinutes: 0, kind: 'regular', ...changes },
  });
  const open = ({ id, nurse }: StartedPlacement): Promise<TimecardAnswer> =>
    opening.open(nurse, { placementId: id, weekStartsOn: WEEK });
  const submitted = async (placement: StartedPlacement, entries: TimeBody[]): Promise<TimecardAnswer> => {
    const { id } = await open(placement);
    return stating.submit(placement.nurse, id, 1, { entries });
  };
  const events = async (subject: string): Promise<string[]> =>
    (
      await market.sql<{ action: string }>(
        'SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY sequence',
        [subject],
      )
    ).map(({ action }) => action);
  const told = async (topic: string, id: string): Promise<number> =>
    (
      await market.sql(`SELECT 1 FROM platform.outbox_events WHERE topic = $1 AND payload ->> 'timecardId' = $2`, [
        topic,
        id,
      ])
    ).length;
  const amounts = ({ lines }: TimecardAnswer) =>
    Object.fromEntries(lines.map((line) => [line.kind, line.amount.minorUnits]));

  it('come to lines by the pay components that add up to the pay', async () => {
    const card = await submitted(await started(), [day('04'), day('05', { charge: true }), day('06'), day('07')]);
    expect(card).toMatchObject({ status: 'submitted', version: 2, statements: [{ by: 'nurse' }] });
    expect(card.statements[0]?.entries[0]).toMatchObject({
      ...{ localStartsAt: '2027-01-04T07:00-05:00', localEndsAt: '2027-01-04T19:00-05:00' },
      ...{ startsAt: '2027-01-04T12:00:00.000Z', hours: 12 },
    });
    expect(card.timeZone).toBe('America/Toronto');
    expect(amounts(card)).toEqual({ base: 234_000, overtime: 117_000, charge: 3600, housing: 50_000, travel: 30_000 });
    expect(card.pay).toEqual({ minorUnits: 434_600, currency: 'CAD' });
    expect(card.guarantee).toMatchObject({ guaranteed: 36, worked: 48, topUp: 0, unpaidAllowed: 1 });
    expect(await events(card.id)).toEqual(['timecard.opened', 'timecard.submitted']);
    expect(await told('timecard.submitted', card.id)).toBe(1);
  });

  it('top up what the guarantee owes, less what was called off in time', async () => {
    const placement = await started();
    market.clock.set('2026-12-01T10:00:00Z');
    const planning = new PlanShift(market.unitOfWork);
    const times = { startsAt: '2027-01-06T07:00', endsAt: '2027-01-06T19:00', breakMinutes: 0 };
    const shift = await planning.plan(hospital.requester, { placementId: placement.id, ...times });
    await new SettleShift(market.unitOfWork).callOff(hospital.requester, shift.id, 1, 'low-census');
    market.clock.set('2027-01-11T12:00:00Z');
    const card = await submitted(placement, [day('04')]);
    expect(card.guarantee).toMatchObject({ worked: 12, unpaidCallOff: 12, topUp: 12, unpaidUsed: 1 });
    expect(amounts(card)).toMatchObject({ base: 78_000, 'guarantee-top-up': 78_000 });
  });

  it('pay the hours of a shift that lie on a public holiday of the place as such, and keep which calendar said so', async () => {
    market.clock.set('2027-02-22T12:00:00Z');
    // Family Day of Ontario is the Monday after; the night into it belongs to the week before.
    const night = { ...day('04'), startsAt: '2027-02-14T19:00', endsAt: '2027-02-15T07:00' };
    const cardWith = async (payComponents: PayComponent[]): Promise<TimecardAnswer> => {
      const placement = await startedPlacement(market, hospital, { payComponents });
      const { id } = await opening.open(placement.nurse, {
        ...{ placementId: placement.id, weekStartsOn: localDate('2027-02-08') },
      });
      return stating.submit(placement.nurse, id, 1, { entries: [night] });
    };
    const agreed = await cardWith([cad('holiday', 9750)]);
    expect(agreed.holidays).toEqual({
      ...{ calendar: expect.stringMatching(/^date-holidays \d/), jurisdiction: 'CA-ON', rateAgreed: true },
      days: [{ day: '2027-02-15', name: 'Family Day' }],
    });
    expect(amounts(agreed)).toMatchObject({ base: 5 * 6500, holiday: 7 * 9750 });
    expect(agreed.guarantee).toMatchObject({ worked: 12, topUp: 24 });
    const approved = await approving.approve(hospital.approver, agreed.id, agreed.version);
    expect([approved.holidays, amounts(approved)]).toEqual([agreed.holidays, amounts(agreed)]);
    const none = await cardWith([]);
    expect(none.holidays).toMatchObject({ rateAgreed: false, days: [{ day: '2027-02-15' }] });
    expect(none.lines.find(({ kind }) => kind === 'holiday')).toMatchObject({
      ...{ hours: 7, rate: { minorUnits: 6500, currency: 'CAD' }, amount: { minorUnits: 7 * 6500 } },
    });
  });

  it('are disputed with reason and counter-statement, corrected and approved; nothing that was said is lost', async () => {
    const placement = await started();
    const card = await submitted(placement, [day('04'), day('05')]);
    const said = { entries: [day('04')], reason: 'not-on-shift' as const, note: 'Not here on the 5th.' };
    const disputed = await stating.dispute(hospital.approver, card.id, 2, said);
    expect(disputed).toMatchObject({ status: 'disputed', pay: card.pay });
    expect(await told('timecard.disputed', card.id)).toBe(1);
    await expect(approving.approve(hospital.approver, card.id, 3)).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    const corrected = await stating.correct(placement.nurse, card.id, 3, { entries: [day('04')] });
    expect(amounts(corrected)).toMatchObject({ base: 78_000, 'guarantee-top-up': 156_000 });
    const approved = await approving.approve(hospital.approver, card.id, 4);
    expect(approved).toMatchObject({ status: 'approved', version: 5, approvedAt: '2027-01-11T12:00:00.000Z' });
    expect(amounts(approved)).toEqual(amounts(corrected));
    expect(approved.statements.map(({ by, reason }) => [by, reason])).toEqual([
      ['nurse', null],
      ['hospital', 'not-on-shift'],
      ['nurse', null],
    ]);
    expect(await events(card.id)).toEqual([
      ...['timecard.opened', 'timecard.submitted', 'timecard.disputed', 'timecard.corrected', 'timecard.approved'],
    ]);
  });

  it('are approved once, when two approve at the same time', async () => {
    const card = await submitted(await started(), [day('04')]);
    const rivals = Array.from({ length: 6 }, () => approving.approve(hospital.approver, card.id, 2));
    expect(outcomesOf(await Promise.allSettled(rivals))).toEqual({ won: 1, VERSION_CONFLICT: 5 });
    expect(await told('timecard.approved', card.id)).toBe(1);
  });

  it('are either corrected or approved, never both: whoever comes later gets 412', async () => {
    for (let round = 0; round < 5; round += 1) {
      const placement = await started();
      const card = await submitted(placement, [day('04')]);
      const { version } = await stating.dispute(hospital.approver, card.id, 2, { entries: [], reason: 'other' });
      const corrected = await stating.correct(placement.nurse, card.id, version, { entries: [day('05')] });
      const settled = await Promise.allSettled([
        approving.approve(hospital.approver, card.id, corrected.version),
        stating.dispute(hospital.approver, card.id, corrected.version, { entries: [], reason: 'other' }),
      ]);
      expect(outcomesOf(settled)).toEqual({ won: 1, VERSION_CONFLICT: 1 });
      const stale = stating.correct(placement.nurse, card.id, corrected.version, { entries: [] });
      await expect(stale).rejects.toMatchObject({ kind: 'precondition-failed' });
    }
  });

  it('settle the shifts that they name, and the weeks up to theirs', async () => {
    const placement = await started();
    market.clock.set('2026-12-01T10:00:00Z');
    const planning = new PlanShift(market.unitOfWork);
    const times = { startsAt: '2027-01-04T07:00', endsAt: '2027-01-04T19:00', breakMinutes: 0 };
    const shift = await planning.plan(hospital.requester, { placementId: placement.id, ...times });
    market.clock.set('2027-01-04T23:00:00Z');
    const late = await planning.plan(hospital.requester, {
      ...{ placementId: placement.id, startsAt: '2027-01-09T07:00', endsAt: '2027-01-09T19:00', breakMinutes: 0 },
    });
    market.clock.set('2027-01-11T12:00:00Z');
    const card = await submitted(placement, [day('04', { shiftId: shift.id })]);
    await approving.approve(hospital.approver, card.id, 2);
    const seen = await market.unitOfWork.read(placement.nurse, (tx) => readShift(tx, shift.id));
    expect(seen).toMatchObject({ status: 'worked', version: 2 });
    const absent = new SettleShift(market.unitOfWork).attend(hospital.requester, late.id, 1, 'absent');
    await expect(absent).rejects.toMatchObject({ kind: 'conflict', code: 'HOURS_SETTLED' });
  });

  it('refuse hours that cannot be, with a finding for each, and keep the card as it was', async () => {
    const placement = await started();
    const { id } = await open(placement);
    const submit = (...entries: TimeBody[]) => stating.submit(placement.nurse, id, 1, { entries });
    const bad = submit(
      day('04', { endsAt: '2027-01-05T08:00' }),
      day('06', { endsAt: '2027-01-06T06:00' }),
      day('12', { startsAt: '2027-01-12T07:00' }),
      day('07'),
      day('07', { startsAt: '2027-01-07T18:00' }),
    );
    const code = (at: number, found: string) => expect.objectContaining({ at: `/entries/${at}`, code: found });
    await expect(bad).rejects.toMatchObject({
      code: 'TIMECARD_INVALID',
      problems: [
        code(0, 'TIMES_IMPOSSIBLE'),
        code(1, 'TIMES_IMPOSSIBLE'),
        code(2, 'OUTSIDE_THE_WEEK'),
        code(2, 'NOT_WORKED_YET'),
        code(4, 'OVERLAPPING_TIMES'),
      ],
    });
    await expect(submit(day('04', { kind: 'on-call' }))).rejects.toMatchObject({ code: 'PAY_NOT_AGREED' });
    const foreign = await started();
    const theirs = await market.sql<{ id: string }>('SELECT id FROM marketplace.shifts LIMIT 1');
    await expect(submit(day('04', { shiftId: theirs[0]!.id }))).rejects.toMatchObject({
      code: 'NOT_A_SHIFT_OF_THE_PLACEMENT',
    });
    const seen = await reading.get(placement.nurse, id);
    expect(seen).toMatchObject({ status: 'open', version: 1, statements: [], lines: [], pay: null, guarantee: null });
    await expect(opening.open(foreign.nurse, { placementId: placement.id, weekStartsOn: WEEK })).rejects.toMatchObject({
      code: 'PLACEMENT_NOT_FOUND',
    });
  });

  it('of two weeks tell no hour twice: the shift over Sunday night is told where it starts', async () => {
    market.clock.set('2027-01-18T12:00:00Z');
    const placement = await started();
    const first = await open(placement);
    const night = { startsAt: '2027-01-10T19:00', endsAt: '2027-01-11T07:00', breakMinutes: 0 } as const;
    await stating.submit(placement.nurse, first.id, 1, { entries: [{ ...night, kind: 'regular' }] });
    const weekStartsOn = addDays(WEEK, 7);
    const second = await opening.open(placement.nurse, { placementId: placement.id, weekStartsOn });
    const monday = (startsAt: string) => ({ entries: [day('11', { startsAt: `2027-01-11T${startsAt}` })] });
    await expect(stating.submit(placement.nurse, second.id, 1, monday('06:59'))).rejects.toMatchObject({
      ...{ code: 'TIMECARD_INVALID', problems: [{ at: '/entries/0', code: 'OVERLAPPING_TIMES' }] },
    });
    expect((await stating.submit(placement.nurse, second.id, 1, monday('07:00'))).status).toBe('submitted');
  });

  it('are one for each week of the placement', async () => {
    const placement = await started();
    const rivals = Array.from({ length: 5 }, () => open(placement));
    expect(outcomesOf(await Promise.allSettled(rivals))).toEqual({ won: 1, TIMECARD_EXISTS: 4 });
    for (const weekStartsOn of ['2026-12-28', '2027-01-05', '2027-04-05'].map((each) => localDate(each))) {
      const work = opening.open(placement.nurse, { placementId: placement.id, weekStartsOn });
      await expect(work).rejects.toMatchObject({ code: 'NOT_A_WEEK_OF_THE_PLACEMENT' });
    }
  });

  it('hold no hours of a placement that has not started', async () => {
    market.clock.set('2026-11-22T10:00:00Z');
    const placement = await market.placement(hospital);
    market.clock.set('2027-01-11T12:00:00Z');
    const { id } = await open(placement);
    await expect(stating.submit(placement.nurse, id, 1, { entries: [day('04')] })).rejects.toMatchObject({
      code: 'PLACEMENT_NOT_STARTED',
    });
  });

  it('exist for the nurse, the hospital and staff alone', async () => {
    const placement = await started();
    const card = await submitted(placement, [day('04')]);
    const stranger = await market.nurse();
    const sees = async (actor: Actor): Promise<boolean> =>
      (await reading.list(actor, { limit: 100 } as never)).items.some(({ id }) => id === card.id);
    for (const actor of [placement.nurse, hospital.requester, market.recruiter]) expect(await sees(actor)).toBe(true);
    for (const actor of [stranger, other.approver]) {
      expect(await sees(actor)).toBe(false);
      await expect(approving.approve(actor, card.id, 2)).rejects.toMatchObject({ code: 'TIMECARD_NOT_FOUND' });
    }
  });

  it('name the nurse and where she works to who may know it by the placement', async () => {
    market.clock.set('2026-11-22T10:00:00Z');
    const placement = await market.placement(hospital);
    const { id } = await open(placement);
    const read = async (actor: Actor) => reading.get(actor, id);
    const { givenNames, familyName, facilityName, unitName } = await market.unitOfWork.read(hospital.requester, (tx) =>
      readPlacement(tx, placement.id),
    );
    expect(familyName).toEqual(expect.any(String));
    for (const actor of [placement.nurse, hospital.requester, market.recruiter])
      expect(await read(actor)).toMatchObject({ givenNames, familyName, facilityName, unitName });
    await market.sql(
      `UPDATE marketplace.placements SET status = 'fell_off', ended_at = now(), end_reason = 'no-show' WHERE id = $1`,
      [placement.id],
    );
    expect(await read(hospital.requester)).toMatchObject({ givenNames: null, familyName: null, unitName });
    expect(await read(market.recruiter)).toMatchObject({ givenNames, familyName });
  });

  it('are listed of one organisation for staff, and of no other for a hospital', async () => {
    const card = await submitted(await started(), [day('04')]);
    const listed = async (actor: Actor, { organisationId }: Hospital): Promise<boolean> =>
      (await reading.list(actor, { limit: 200, organisationId } as never)).items.some(({ id }) => id === card.id);
    expect(await listed(market.recruiter, hospital)).toBe(true);
    expect(await listed(market.recruiter, other)).toBe(false);
    expect(await listed(other.approver, hospital)).toBe(false);
  });

  it('have lines that nobody can rewrite, the product included', async () => {
    const card = await submitted(await started(), [day('04')]);
    const rewrite = market.sql(
      'UPDATE marketplace.timecard_pay_lines SET amount_minor_units = 1 WHERE timecard_id = $1',
      [card.id],
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});
