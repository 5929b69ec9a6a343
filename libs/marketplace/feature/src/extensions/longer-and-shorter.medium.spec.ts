import type { Actor } from '@crossward/contracts';
import { localDate, type Money } from '@crossward/kernel';
import type { EndReason, NoticeReason } from '@crossward/marketplace-domain';
import { CursorCodec } from '@crossward/platform-http';
import { GiveNotice } from '../placement-notices/give-notice.js';
import { ChangeContract } from '../contracts/change-contract.js';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import type { TerminationBody } from '../contracts/contract.dto.js';
import { TerminateContract } from '../contracts/terminate-contract.js';
import { ReadNotices } from '../placement-notices/read-notices.js';
import { readPlacement } from '../placements/placement-view.js';
import { PlanShift } from '../shifts/plan-shift.js';
import { readShift } from '../shifts/shift-view.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { EndPlacement } from '../placements/end-placement.js';
import { RunOutPlacements } from '../placements/run-out-placements.js';
import { outcomesOf, startedPlacement } from '../testing/started-placement.js';
import { AnswerExtension } from './answer-extension.js';
import { ProposeExtension } from './propose-extension.js';
import { ReadExtensions } from './read-extensions.js';

describe('a placement that becomes longer or shorter, on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let proposing: ProposeExtension;
  let answering: AnswerExtension;
  let notices: GiveNotice;
  const codec = new CursorCodec('a secret that only specs use, 32 characters');

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    proposing = new ProposeExtension(market.unitOfWork);
    answering = new AnswerExtension(market.unitOfWork);
    notices = new GiveNotice(market.unitOfWork);
  });
  afterAll(() => market.close());
  beforeEach(() => market.clock.set('2026-11-22T10:00:00Z'));

  const propose = (placementId: string, endsOn: string, payRate?: Money) =>
    proposing.propose(hospital.approver, {
      ...{ placementId, endsOn: localDate(endsOn) },
      ...(payRate ? { payRate } : {}),
    });
  const endOf = async (id: string): Promise<string> =>
    (await market.unitOfWork.read(market.recruiter, (tx) => readPlacement(tx, id))).endsOn;
  const give = (
    actor: Parameters<GiveNotice['give']>[0],
    placementId: string,
    endsOn: string,
    reason: NoticeReason = 'family',
  ) => notices.give(actor, { placementId, reason, endsOn: localDate(endsOn) });

  /** The side signs the version that the extension is. */
  const sign = async (actor: Actor, placementId: string, number = 2) => {
    const { id, versions } = await market.contract(actor, placementId);
    const { hash } = versions.find(({ versionNumber }) => versionNumber === number) ?? { hash: '' };
    return new ChangeContract(market.unitOfWork).sign(actor, id, number, hash);
  };
  const statusOf = async (id: string): Promise<string> =>
    (await new ReadExtensions(market.unitOfWork, codec).get(market.recruiter, id)).status;

  it('is extended once both have signed the version that says so, and its seat is the same one', async () => {
    const { id, nurse, gapId } = await market.signedPlacement(hospital);
    const seats = () => market.sql('SELECT status, seats_taken, version FROM marketplace.gaps WHERE id = $1', [gapId]);
    const before = await seats();
    const payRate = { minorUnits: 6900, currency: 'CAD' };
    const proposal = await propose(id, '2027-05-03', payRate);
    const { id: contractId, versions } = await market.contract(nurse, id);
    expect(proposal).toMatchObject({
      ...{ status: 'proposed', endsOn: '2027-05-03', nurseId: nurse.nurseId, payRate, contractId, contractVersion: 2 },
    });
    expect(versions[1]).toMatchObject({ status: 'open', effectiveOn: '2027-04-05', terms: { payRate } });
    expect(versions[1]?.changes.map(({ term, favours }) => `${term} ${favours}`)).toEqual([
      ...['endsOn unclear', 'payRate nurse'],
    ]);
    const byWord = answering.agree(nurse, proposal.id, 1);
    await expect(byWord).rejects.toMatchObject({ code: 'EXTENSION_NEEDS_SIGNATURES', facts: { versionNumber: 2 } });
    await sign(nurse, id);
    expect([await endOf(id), await statusOf(proposal.id)]).toEqual(['2027-04-05', 'proposed']);
    await sign(hospital.approver, id);
    expect([await endOf(id), await statusOf(proposal.id)]).toEqual(['2027-05-03', 'agreed']);
    expect(await seats()).toEqual(before);
    const told = await market.sql(
      `SELECT 1 FROM platform.outbox_events WHERE topic = 'placement.extended' AND payload ->> 'placementId' = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    const termsOn = (day: string) => market.unitOfWork.read(nurse, (tx) => contractTermsOn(tx, id, localDate(day)));
    market.clock.set('2026-11-25T10:00:00Z'); // the cooling-off time of her signature is over
    expect(await termsOn('2027-04-04')).toMatchObject({ endsOn: '2027-04-05', payRate: { minorUnits: 6500 } });
    expect(await termsOn('2027-04-05')).toMatchObject({ endsOn: '2027-05-03', payRate: { minorUnits: 6900 } });
  });

  it('stays as it was when the nurse declines, or takes her signature back in time', async () => {
    const { id, nurse } = await market.signedPlacement(hospital);
    const first = await propose(id, '2027-05-03');
    expect(await answering.decline(nurse, first.id, 1)).toMatchObject({ status: 'declined' });
    expect((await market.contract(nurse, id)).versions[1]).toMatchObject({ status: 'declined', declinedBy: 'nurse' });
    const second = await propose(id, '2027-05-03');
    await sign(hospital.approver, id, 3);
    await sign(nurse, id, 3);
    expect(await endOf(id)).toBe('2027-05-03');
    market.clock.set('2026-11-24T09:59:59Z'); // a second before her signature counts
    const { id: contractId, version } = await market.contract(nurse, id);
    const contracts = new ChangeContract(market.unitOfWork);
    const forHer = contracts.decline(hospital.approver, contractId, 3, version);
    await expect(forHer).rejects.toMatchObject({ code: 'CONTRACT_VERSION_NOT_OPEN' });
    await contracts.decline(nurse, contractId, 3, version);
    expect([await endOf(id), await statusOf(second.id)]).toEqual(['2027-04-05', 'declined']);
    const third = await propose(id, '2027-05-03');
    await answering.withdraw(hospital.approver, third.id, 1);
    expect((await market.contract(nurse, id)).versions[3]).toMatchObject({ declinedBy: 'hospital' });
    expect(await market.contract(nurse, id)).toMatchObject({ status: 'active', versions: { length: 4 } });
  });

  it('is not extended before its contract is signed, nor at less pay', async () => {
    const { id } = await market.placement(hospital);
    await expect(propose(id, '2027-05-03')).rejects.toMatchObject({ code: 'CONTRACT_NOT_ACTIVE' });
    const signed = await market.signedPlacement(hospital);
    const cheaper = propose(signed.id, '2027-05-03', { minorUnits: 6499, currency: 'CAD' });
    await expect(cheaper).rejects.toMatchObject({ code: 'AMENDMENT_INVALID', problems: [{ code: 'RATE_CUT' }] });
    const proposal = await propose(signed.id, '2027-05-03');
    const behindIt = market.sql(`UPDATE marketplace.placement_extensions SET status = 'agreed' WHERE id = $1`, [
      proposal.id,
    ]);
    await expect(behindIt).rejects.toThrow(/once both have signed/);
  });

  it('is not extended over the days of another placement, and the proposal waits on', async () => {
    const { id, nurse } = await market.signedPlacement(hospital);
    const assignment = { from: localDate('2027-04-05'), until: localDate('2027-07-05') };
    const next = await market.openGap(hospital, { assignment });
    await market.accept(nurse, await market.offer(hospital, nurse, next.id));
    const proposal = await propose(id, '2027-04-06');
    await sign(hospital.approver, id);
    await expect(sign(nurse, id)).rejects.toMatchObject({
      ...{ kind: 'conflict', code: 'NURSE_ALREADY_BOOKED', facts: { startsOn: '2027-04-05', endsOn: '2027-04-06' } },
    });
    expect(await endOf(id)).toBe('2027-04-05');
    expect(await answering.decline(nurse, proposal.id, 1)).toMatchObject({ status: 'declined' });
  });

  it('takes either the extension or the rival offer, when both are agreed to at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, nurse } = await market.signedPlacement(hospital);
      const assignment = { from: localDate('2027-04-05'), until: localDate('2027-07-05') };
      const offer = await market.offer(hospital, nurse, (await market.openGap(hospital, { assignment })).id);
      await propose(id, '2027-05-03');
      await sign(hospital.approver, id);
      const settled = await Promise.allSettled([sign(nurse, id), market.accept(nurse, offer)]);
      expect(outcomesOf(settled)).toEqual({ won: 1, NURSE_ALREADY_BOOKED: 1 });
    }
  });

  it('has one proposal at a time, answered once', async () => {
    const { id, nurse } = await market.signedPlacement(hospital);
    const rivals = ['2027-05-03', '2027-05-10', '2027-05-17'].map((day) => propose(id, day));
    const settled = await Promise.allSettled(rivals);
    expect(outcomesOf(settled)).toEqual({ won: 1, EXTENSION_PROPOSED: 2 });
    const won = settled.find(({ status }) => status === 'fulfilled') as PromiseFulfilledResult<{ id: string }>;
    const answers = await Promise.allSettled([
      answering.decline(nurse, won.value.id, 1),
      answering.decline(nurse, won.value.id, 1),
      answering.withdraw(hospital.approver, won.value.id, 1),
    ]);
    expect(outcomesOf(answers)).toEqual({ won: 1, VERSION_CONFLICT: 2 });
    await expect(propose(id, '2027-01-10')).rejects.toMatchObject({ code: 'EXTENSION_INVALID' });
  });

  it('exists for nobody else', async () => {
    const { id, nurse } = await market.signedPlacement(hospital);
    const proposal = await propose(id, '2027-05-03');
    const reading = new ReadExtensions(market.unitOfWork, codec);
    expect((await reading.get(nurse, proposal.id)).id).toBe(proposal.id);
    const stranger = await market.nurse();
    await expect(answering.agree(stranger, proposal.id, 1)).rejects.toMatchObject({ code: 'EXTENSION_NOT_FOUND' });
    await expect(reading.get(other.approver, proposal.id)).rejects.toMatchObject({ code: 'EXTENSION_NOT_FOUND' });
    const foreign = proposing.propose(other.approver, { placementId: id, endsOn: localDate('2027-05-03') });
    await expect(foreign).rejects.toMatchObject({ code: 'PLACEMENT_NOT_FOUND' });
    await expect(give(other.approver, id, '2027-02-01')).rejects.toMatchObject({ code: 'PLACEMENT_NOT_FOUND' });
  });

  it('ends early with the notice of the side that ends it; what was planned beyond is cancelled', async () => {
    const { id, nurse } = await market.signedPlacement(hospital);
    const planning = new PlanShift(market.unitOfWork);
    const shift = (day: string) =>
      planning.plan(hospital.requester, {
        ...{ placementId: id, startsAt: `${day}T07:00`, endsAt: `${day}T19:00`, breakMinutes: 0 },
      });
    const [kept, gone] = [await shift('2027-02-14'), await shift('2027-02-15')];
    const proposal = await propose(id, '2027-05-03');
    market.clock.set('2027-02-02T04:59:00Z'); // still 1 February in Toronto
    const notice = await give(nurse, id, '2027-02-15');
    expect(notice).toMatchObject({
      ...{ givenBy: 'nurse', givenOn: '2027-02-01', reason: 'family', noticeDays: 14, earliestEndsOn: '2027-02-15' },
      ...{ daysShort: 0, penalty: null, repayments: [] },
    });
    expect(await endOf(id)).toBe('2027-02-15');
    const status = (of: string) => market.unitOfWork.read(nurse, async (tx) => (await readShift(tx, of)).status);
    expect([await status(kept.id), await status(gone.id)]).toEqual(['planned', 'cancelled']);
    const reading = new ReadExtensions(market.unitOfWork, codec);
    expect(await reading.get(nurse, proposal.id)).toMatchObject({ status: 'withdrawn' });
    // The contract is still needed to start; what was proposed in it has gone with the extension.
    expect(await market.contract(nurse, id)).toMatchObject({
      status: 'active',
      versions: [{}, { status: 'declined' }],
    });
    await expect(give(hospital.approver, id, '2027-02-10')).rejects.toMatchObject({ code: 'NOTICE_GIVEN' });
    await expect(propose(id, '2027-05-03')).rejects.toMatchObject({ code: 'NOTICE_GIVEN' });
    const seen = await new ReadNotices(market.unitOfWork, codec).list(hospital.requester, { limit: 10 } as never);
    expect(seen.items.map((one) => one.id)).toContain(notice.id);
  });

  it('ends early once, when both sides end it at the same time, and says how many days are short', async () => {
    const { id, nurse } = await market.placement(hospital);
    market.clock.set('2027-02-01T12:00:00Z');
    const settled = await Promise.allSettled([
      give(nurse, id, '2027-02-10', 'health'),
      give(hospital.approver, id, '2027-02-10', 'unsafe-conditions'),
      give(nurse, id, '2027-02-11', 'health'),
    ]);
    expect(outcomesOf(settled)).toEqual({ won: 1, NOTICE_GIVEN: 2 });
    const rows = await market.sql(
      'SELECT days_short, penalty_minor_units FROM marketplace.placement_notices WHERE placement_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect([4, 5]).toContain(rows[0]?.days_short);
    expect(rows[0]?.penalty_minor_units).toBeNull();
  });

  describe('ends with its contract', () => {
    const placementOf = (id: string) => market.unitOfWork.read(market.recruiter, (tx) => readPlacement(tx, id));
    const runOut = () => new RunOutPlacements(market.unitOfWork).endDue();
    const terminate = async (actor: Actor, placementId: string, body: TerminationBody) => {
      const { id, version } = await market.contract(actor, placementId);
      return new TerminateContract(market.unitOfWork).terminate(actor, id, version, body);
    };
    const withPenalty = { kind: 'penalty', side: 'hospital', amount: { minorUnits: 50_000, currency: 'CAD' } } as const;

    it('by the notice of a side: the same day, side, cause and missing notice', async () => {
      market.clock.set('2027-02-01T15:00:00Z');
      const { id, nurse } = await startedPlacement(market, hospital);
      await give(nurse, id, '2027-02-10', 'health');
      expect(await market.contract(nurse, id)).toMatchObject({
        ...{ status: 'terminated', endedBy: 'nurse', endCause: 'personal', endsOn: '2027-02-10' },
        ...{ missingNoticeDays: 5, penalty: null },
      });
      expect(await placementOf(id)).toMatchObject({ status: 'on_assignment', endsOn: '2027-02-10' });
      market.clock.set('2027-02-10T04:59:00Z'); // still the 9th in Toronto
      expect(await runOut()).toBe(0);
      market.clock.set('2027-02-10T05:00:00Z');
      expect(await runOut()).toBeGreaterThan(0);
      expect(await placementOf(id)).toMatchObject({ status: 'ended', endReason: 'ended-by-nurse' });
    });

    it('with shorter notice only at the price in the contract, or for a reason that excuses it', async () => {
      market.clock.set('2027-02-01T15:00:00Z');
      const { id } = await startedPlacement(market, hospital);
      const short = give(hospital.approver, id, '2027-02-14', 'low-census');
      await expect(short).rejects.toMatchObject({ code: 'NOTICE_TOO_SHORT', facts: { missingDays: 1 } });
      expect(await placementOf(id)).toMatchObject({ endsOn: '2027-04-05', version: 1 });
      const priced = await startedPlacement(market, hospital, {
        clauses: [{ kind: 'notice', side: 'hospital', days: 14 }, withPenalty],
      });
      const notice = await give(hospital.approver, priced.id, '2027-02-14', 'low-census');
      expect(notice).toMatchObject({ daysShort: 1, penalty: withPenalty.amount });
      expect(await market.contract(priced.nurse, priced.id)).toMatchObject({
        ...{ status: 'terminated', endCause: 'census', missingNoticeDays: 1, penalty: withPenalty.amount },
      });
    });

    it('by the termination of the contract, which is a notice of the placement and is given once', async () => {
      market.clock.set('2027-02-01T15:00:00Z');
      const { id, nurse } = await startedPlacement(market, hospital);
      const early = terminate(nurse, id, { cause: 'personal', endsOn: localDate('2027-02-14') });
      await expect(early).rejects.toMatchObject({ code: 'NOTICE_TOO_SHORT' });
      expect(await terminate(nurse, id, { cause: 'personal' })).toMatchObject({ endsOn: '2027-02-15' });
      expect(await placementOf(id)).toMatchObject({ status: 'on_assignment', endsOn: '2027-02-15' });
      const given = give(hospital.approver, id, '2027-02-12', 'unsafe-conditions');
      await expect(given).rejects.toMatchObject({ code: 'NOTICE_GIVEN' });
    });

    it('at once where the day is today, and before the start, with the seat free again', async () => {
      market.clock.set('2027-02-01T15:00:00Z');
      const { id, nurse } = await startedPlacement(market, hospital);
      await terminate(nurse, id, { cause: 'unsafe-conditions', endsOn: localDate('2027-02-01') });
      expect(await placementOf(id)).toMatchObject({ status: 'ended', endReason: 'ended-by-nurse' });
      market.clock.set('2026-11-22T10:00:00Z');
      const coming = await market.signedPlacement(hospital);
      const ended = await terminate(hospital.approver, coming.id, { cause: 'census' });
      expect(ended).toMatchObject({ status: 'cancelled_before_start' });
      expect(await placementOf(coming.id)).toMatchObject({ status: 'fell_off', endReason: 'ended-by-hospital' });
      const [gap] = await market.sql('SELECT status, seats_taken FROM marketplace.gaps WHERE id = $1', [coming.gapId]);
      expect(gap).toMatchObject({ status: 'open', seats_taken: 0 });
    });

    it('is not ended by the hospital without its notice, nor completed before its last day', async () => {
      market.clock.set('2027-04-04T15:00:00Z');
      const { id, nurse } = await startedPlacement(market, hospital);
      const end = (reason: EndReason) => new EndPlacement(market.unitOfWork).end(hospital.approver, id, 1, reason);
      await expect(end('completed')).rejects.toMatchObject({ code: 'ASSIGNMENT_NOT_OVER' });
      await expect(end('ended-by-hospital')).rejects.toMatchObject({ code: 'NOTICE_TOO_SHORT' });
      // What the hospital says of the nurse costs her nothing.
      await end('ended-by-nurse');
      expect(await market.contract(nurse, id)).toMatchObject({
        ...{ status: 'terminated', endedBy: 'nurse', missingNoticeDays: null, penalty: null },
      });
    });

    it('by running out: completed on its last day, and never left active', async () => {
      market.clock.set('2026-11-22T10:00:00Z');
      const { id, nurse } = await startedPlacement(market, hospital);
      const never = await market.signedPlacement(hospital);
      market.clock.set('2027-04-05T04:00:00Z'); // midnight in Toronto
      const runs = await Promise.all([runOut(), runOut()]);
      expect(runs[0] + runs[1]).toBeGreaterThanOrEqual(2);
      expect(await placementOf(id)).toMatchObject({ status: 'ended', endReason: 'completed' });
      expect(await market.contract(nurse, id)).toMatchObject({
        ...{ status: 'completed', endedBy: null, endsOn: '2027-04-05', missingNoticeDays: null },
      });
      expect(await placementOf(never.id)).toMatchObject({ status: 'fell_off', endReason: 'not-cleared' });
      expect(await market.contract(never.nurse, never.id)).toMatchObject({ status: 'cancelled_before_start' });
      expect(await runOut()).toBe(0);
    });
  });
});
