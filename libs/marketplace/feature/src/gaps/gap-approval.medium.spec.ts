import type { ContractClause } from '@crossward/contracts';
import { jurisdictionCode } from '@crossward/kernel';
import { RegisterHospital } from '../hospitals/register-hospital.js';
import { AmendGap } from './amend-gap.js';
import type { GapAnswer } from './gap.dto.js';
import { MoveGap } from './move-gap.js';
import { ReadGapClauses } from './read-gap-clauses.js';
import { RequestGap } from './request-gap.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';

describe('the approval of a gap on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let moves: MoveGap;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    moves = new MoveGap(market.unitOfWork);
  });
  afterAll(() => market.close());

  const draft = (by = hospital.requester): Promise<GapAnswer> =>
    new RequestGap(market.unitOfWork, market.recognition).request(by, market.gapBody(hospital));

  it('needs a second person, even where the writer is an approver', async () => {
    const own = await draft(hospital.approver);
    const pending = await moves.requestApproval(hospital.approver, own.id, own.version);
    await expect(moves.open(hospital.approver, own.id, pending.version)).rejects.toMatchObject({ code: 'OWN_REQUEST' });
    const back = moves.return(hospital.approver, own.id, pending.version, { reason: 'budget' });
    await expect(back).rejects.toMatchObject({ code: 'OWN_REQUEST' });
    const { organisationId } = hospital;
    const colleague = market.actor('hospital-approver', { organisationId });
    expect(await moves.open(colleague, own.id, pending.version)).toMatchObject({ status: 'open' });
  });

  it('is not skipped, and takes no changes while it is awaited', async () => {
    const gap = await draft();
    await expect(moves.open(hospital.approver, gap.id, gap.version)).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    const pending = await moves.requestApproval(hospital.requester, gap.id, gap.version);
    const amend = new AmendGap(market.unitOfWork, market.recognition);
    await expect(amend.amend(hospital.requester, gap.id, pending.version, { seats: 2 })).rejects.toMatchObject({
      code: 'GAP_NOT_AMENDABLE',
    });
  });

  it('is held by the database too: neither skipped nor given by the writer', async () => {
    const gap = await draft();
    const open = (approvedBy: string | null): Promise<unknown> =>
      market.sql(`UPDATE marketplace.gaps SET status = 'open', approved_by = $2 WHERE id = $1`, [gap.id, approvedBy]);
    await expect(open(hospital.approver.accountId)).rejects.toThrow(/nobody was asked/);
    await moves.requestApproval(hospital.requester, gap.id, gap.version);
    await expect(open(hospital.requester.accountId)).rejects.toThrow(/its writer approves it/);
    await expect(open(hospital.approver.accountId)).resolves.toBeDefined();
  });

  it('keeps of every change its reason, its effective day and the instant at which it was told', async () => {
    const gap = await draft();
    let { version } = await moves.requestApproval(hospital.requester, gap.id, gap.version);
    ({ version } = await moves.return(hospital.approver, gap.id, version, { reason: 'terms-incomplete' }));
    ({ version } = await moves.requestApproval(hospital.requester, gap.id, version));
    ({ version } = await moves.open(hospital.approver, gap.id, version));
    ({ version } = await moves.hold(hospital.approver, gap.id, version, { reason: 'census' }));
    ({ version } = await moves.open(hospital.approver, gap.id, version));
    await moves.cancel(hospital.approver, gap.id, version, { reason: 'filled-internally' });
    const events = await market.sql<{ details: Record<string, string> }>(
      `SELECT details FROM platform.audit_events WHERE subject_id = $1 AND details ? 'to' ORDER BY sequence`,
      [gap.id],
    );
    const kept = { effectiveOn: '2026-11-22', recordedAt: '2026-11-22T10:00:00.000Z' };
    expect(events.map(({ details }) => details)).toEqual([
      { from: 'draft', to: 'pending_approval', reason: 'approval-requested', ...kept },
      { from: 'pending_approval', to: 'draft', reason: 'terms-incomplete', ...kept },
      { from: 'draft', to: 'pending_approval', reason: 'approval-requested', ...kept },
      { from: 'pending_approval', to: 'open', reason: 'approved', ...kept },
      { from: 'open', to: 'on_hold', reason: 'census', ...kept },
      { from: 'on_hold', to: 'open', reason: 'hold-lifted', ...kept },
      { from: 'open', to: 'cancelled', reason: 'filled-internally', ...kept },
    ]);
  });

  it('tells of a gap that its last seat filled why it takes nobody any more', async () => {
    const { gapId } = await market.placement(hospital);
    const [event] = await market.sql<{ details: Record<string, string> }>(
      `SELECT details FROM platform.audit_events WHERE subject_id = $1 AND action = 'gap.filled'`,
      [gapId],
    );
    expect(event?.details).toMatchObject({ reason: 'last-seat-taken', effectiveOn: '2026-11-22' });
  });

  describe('freezes its clauses', () => {
    const LONG: ContractClause[] = [
      { kind: 'notice', side: 'nurse', days: 28 },
      { kind: 'notice', side: 'hospital', days: 7 },
    ];
    const amend = (gap: GapAnswer, changes: object): Promise<GapAnswer> =>
      new AmendGap(market.unitOfWork, market.recognition).amend(hospital.requester, gap.id, gap.version, changes);

    it('which nurses read before they apply, with what each side carries', async () => {
      const gap = await market.openGap(hospital, { clauses: LONG });
      expect(gap.clauses).toEqual(LONG);
      const shown = await new ReadGapClauses(market.unitOfWork).get(await market.nurse(), gap.id);
      expect(shown).toMatchObject({ frozen: true, clauses: LONG, status: 'open' });
      expect(shown.symmetry.findings.map(({ code, against }) => `${code} ${against}`)).toEqual([
        'NOTICE_UNEQUAL nurse',
        'HOURS_NOT_GUARANTEED nurse',
      ]);
      expect(shown.rules).toHaveLength(2);
      const changed = amend(gap, { clauses: [LONG[0]] });
      await expect(changed).rejects.toMatchObject({ code: 'GAP_CLAUSES_FROZEN' });
    });

    it('of a draft they may change, and a draft exists for no nurse', async () => {
      const gap = await draft();
      expect(gap.clauses).toContainEqual({ kind: 'guaranteed-hours', hoursPerWeek: 36 });
      const clauses = new ReadGapClauses(market.unitOfWork);
      await expect(clauses.get(await market.nurse(), gap.id)).rejects.toMatchObject({ code: 'GAP_NOT_FOUND' });
      const amended = await amend(gap, { clauses: LONG });
      expect(amended.clauses).toEqual(LONG);
      expect(await clauses.get(hospital.requester, gap.id)).toMatchObject({ frozen: false, clauses: LONG });
    });

    it('and lets their guarantee follow the hours while nobody has applied', async () => {
      const gap = await market.openGap(hospital);
      const amended = await amend(gap, { weeklyHours: 24 });
      expect(amended.clauses).toContainEqual({ kind: 'guaranteed-hours', hoursPerWeek: 24 });
      // Said again, in any order, they are no change: a guarantee that is stated with other hours stays as it is.
      const clauses = [...(amended.clauses ?? [])].reverse();
      const longer = await amend(amended, { weeklyHours: 40, clauses });
      expect(longer).toMatchObject({ weeklyHours: 40, clauses });
      const back = await amend(longer, { weeklyHours: 12 });
      expect(back.clauses).toContainEqual({ kind: 'guaranteed-hours', hoursPerWeek: 12 });
    });

    it('unless a rule in force where the unit is stands against them', async () => {
      const register = new RegisterHospital(market.unitOfWork);
      const { organisationId } = hospital;
      const facility = await register.facility(market.admin, {
        ...{ organisationId, name: 'Bay General', jurisdiction: jurisdictionCode('US-CA'), place: 'Oakland' },
        ...{ latitude: 37.8, longitude: -122.27, timeZone: 'America/Los_Angeles' },
        ...{ setting: 'hospital', underserved: false },
      });
      const unit = await register.unit(market.admin, { facilityId: facility.id, name: 'ICU' });
      const fine: ContractClause = { kind: 'penalty', side: 'nurse', amount: { minorUnits: 100_00, currency: 'CAD' } };
      const request = (clauses: ContractClause[]): Promise<GapAnswer> =>
        new RequestGap(market.unitOfWork, market.recognition).request(
          hospital.requester,
          market.gapBody({ unitId: unit.id }, { clauses }),
        );
      await expect(request([...LONG, fine])).rejects.toMatchObject({
        code: 'CLAUSES_AGAINST_RULES',
        problems: [{ at: '/clauses/2', code: 'FORBIDDEN_BY_RULE' }],
      });
      expect(await request(LONG)).toMatchObject({ status: 'draft' });
    });

    it('and takes none that contradict themselves', async () => {
      const own = new RequestGap(market.unitOfWork, market.recognition).request(
        hospital.requester,
        market.gapBody(hospital, { clauses: [{ kind: 'guaranteed-hours', hoursPerWeek: 37 }] }),
      );
      await expect(own).rejects.toMatchObject({
        code: 'GAP_TERMS_INVALID',
        problems: [{ at: '/clauses/0/hoursPerWeek', code: 'GUARANTEE_ABOVE_SCHEDULE' }],
      });
    });
  });
});
