import { randomUUID } from 'node:crypto';
import type { Actor } from '@crossward/contracts';
import { localDate, type DomainError, type LocalDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { ChangeContract } from '../contracts/change-contract.js';
import { TerminateContract } from '../contracts/terminate-contract.js';
import type { ContractVersionAnswer } from '../contracts/contract.dto.js';
import type { EffectiveDayGiven } from '@crossward/marketplace-domain';
import { AnswerExtension } from '../extensions/answer-extension.js';
import { ProposeExtension } from '../extensions/propose-extension.js';
import { MoveGap } from '../gaps/move-gap.js';
import { EndOffer } from '../offers/end-offer.js';
import { EndPlacement } from '../placements/end-placement.js';
import { PlanShift } from '../shifts/plan-shift.js';
import { SettleShift } from '../shifts/settle-shift.js';
import { CloseSubmission } from '../submissions/close-submission.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import type { HistoryAnswer, StageDurationAnswer } from './history.dto.js';
import { ReadHistory } from './read-history.js';
import { ReadStageDurations } from './read-stage-durations.js';

const HOUR = 3_600_000;

/** Something that can end, and what it takes to end it. */
interface Step {
  subject: Parameters<ReadHistory['list']>[1];
  id: string;
  end: (given: EffectiveDayGiven) => Promise<unknown>;
}

describe('the history of what a market engages in', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let history: ReadHistory;
  let durations: ReadStageDurations;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    history = new ReadHistory(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
    durations = new ReadStageDurations(market.unitOfWork);
  });
  afterAll(() => market.close());

  const closing = (): CloseSubmission => new CloseSubmission(market.unitOfWork);
  const later = (hours: number): void =>
    void market.clock.set(new Date(market.clock.now().getTime() + hours * HOUR).toISOString());
  const read = async (
    actor: Actor,
    subject: Parameters<ReadHistory['list']>[1],
    id: string,
    query: object = {},
  ): Promise<HistoryAnswer[]> => (await history.list(actor, subject, id, { limit: 50, ...query })).items;
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: DomainError) => error.code,
    );
  const stagesOf = async (actor: Actor): Promise<Record<string, StageDurationAnswer>> =>
    Object.fromEntries(
      (await durations.list(actor, {})).map((stage) => [`${stage.subjectType} ${stage.status}`, stage]),
    );

  it('tells every state of a gap with its reason, who recorded it and when', async () => {
    const gap = await market.openGap(hospital);
    later(2);
    await new MoveGap(market.unitOfWork).hold(hospital.approver, gap.id, gap.version, { reason: 'census' });
    const [held, opened, waiting, drafted] = await read(hospital.requester, 'gap', gap.id);
    expect([drafted, waiting, opened, held].map((one) => [one?.status, one?.holder, one?.actorRole])).toEqual([
      ['draft', 'hospital', 'hospital-requester'],
      ['pending_approval', 'hospital', 'hospital-requester'],
      ['open', 'nurse', 'hospital-approver'],
      ['on_hold', 'hospital', 'hospital-approver'],
    ]);
    expect(held).toMatchObject({ reason: 'census', recordedAt: market.clock.now().toISOString() });
  });

  it('keeps the day from which a change holds apart from the instant at which it was recorded', async () => {
    const gap = await market.openGap(hospital);
    later(72);
    const effectiveOn = gap.createdAt.slice(0, 10) as LocalDate;
    const said = { reason: 'census', effectiveOn } as const;
    await new MoveGap(market.unitOfWork).hold(hospital.approver, gap.id, gap.version, said);
    const [held] = await read(hospital.requester, 'gap', gap.id);
    expect(held).toMatchObject({ status: 'on_hold', effectiveOn, recordedAt: market.clock.now().toISOString() });
  });

  const LATE = { lateReason: 'The ward knew; the office was closed.' };
  const NEXT_STEPS: Readonly<Record<string, () => Promise<Step>>> = {
    'the withdrawal of a submission': async () => {
      const nurse = await market.nurse();
      const { id, version } = await market.submit(nurse, (await market.openGap(hospital)).id);
      return { subject: 'submission', id, end: (given) => closing().withdraw(nurse, id, version, given) };
    },
    'the rejection of a submission': async () => {
      const { id, version } = await market.submit(await market.nurse(), (await market.openGap(hospital)).id);
      const end: Step['end'] = (given) => closing().reject(hospital.approver, id, version, 'experience', given);
      return { subject: 'submission', id, end };
    },
    'the decline of an offer': async () => {
      const nurse = await market.nurse();
      const { id, version } = await market.offer(hospital, nurse, (await market.openGap(hospital)).id);
      return {
        subject: 'offer',
        id,
        end: (given) => new EndOffer(market.unitOfWork).decline(nurse, id, version, given),
      };
    },
    'the rescission of an offer': async () => {
      const { id, version } = await market.offer(hospital, await market.nurse(), (await market.openGap(hospital)).id);
      const end: Step['end'] = (given) =>
        new EndOffer(market.unitOfWork).rescind(hospital.approver, id, version, given);
      return { subject: 'offer', id, end };
    },
    'the end of a placement': async () => {
      const { id } = await market.placement(hospital);
      const end: Step['end'] = (given) =>
        new EndPlacement(market.unitOfWork).end(hospital.approver, id, 1, 'ended-by-hospital', given);
      return { subject: 'placement', id, end };
    },
    'the refusal of an extension': async () => {
      const { id: placementId, nurse } = await market.signedPlacement(hospital);
      const proposed = { placementId, endsOn: '2027-05-03' as LocalDate };
      const { id, version } = await new ProposeExtension(market.unitOfWork).propose(hospital.approver, proposed);
      const end: Step['end'] = (given) => new AnswerExtension(market.unitOfWork).decline(nurse, id, version, given);
      return { subject: 'extension', id, end };
    },
    'the call-off of a shift': async () => {
      const { id: placementId, nurse } = await market.signedPlacement(hospital);
      const { id, version } = await new PlanShift(market.unitOfWork).plan(hospital.approver, {
        ...{ placementId, startsAt: '2027-01-05T07:00', endsAt: '2027-01-05T19:00', breakMinutes: 30 },
      });
      const end: Step['end'] = (given) =>
        new SettleShift(market.unitOfWork).callOff(nurse, id, version, 'illness', given);
      return { subject: 'shift', id, end };
    },
  };

  it.each(Object.keys(NEXT_STEPS))(
    'lets %s hold from the day it happened on, with the reason for telling it late',
    async (name) => {
      market.clock.set('2026-11-22T15:00:00Z');
      const { subject, id, end } = await (NEXT_STEPS[name] as () => Promise<Step>)();
      market.clock.set('2026-11-25T15:00:00Z');
      const on = (text: string): LocalDate => text as LocalDate;
      expect(await codeOf(end({ effectiveOn: on('2026-11-21'), ...LATE }))).toBe('EFFECTIVE_DAY_INVALID');
      expect(await codeOf(end({ effectiveOn: on('2026-11-26') }))).toBe('EFFECTIVE_DAY_INVALID');
      expect(await codeOf(end({ effectiveOn: on('2026-11-24') }))).toBe('LATE_REASON_MISSING');
      await end({ effectiveOn: on('2026-11-22'), ...LATE });
      const [ended, before] = await read(hospital.approver, subject, id);
      expect(ended).toMatchObject({ effectiveOn: '2026-11-22', recordedAt: '2026-11-25T15:00:00.000Z', ...LATE });
      expect(before?.lateReason).toBeNull();
    },
  );

  it('says what a gap was at any past instant, to the millisecond, and nothing of the time before it was', async () => {
    const before = market.clock.now();
    later(1);
    const gap = await market.openGap(hospital);
    const opened = market.clock.now();
    later(1);
    const { version } = await new MoveGap(market.unitOfWork).hold(hospital.approver, gap.id, gap.version, {
      reason: 'budget',
    });
    const at = async (instant: number): Promise<string | undefined> =>
      (await read(hospital.requester, 'gap', gap.id, { at: new Date(instant).toISOString() }))[0]?.status;
    expect(version).toBe(4);
    expect(await at(market.clock.now().getTime())).toBe('on_hold');
    expect(await at(market.clock.now().getTime() - 1)).toBe('open');
    expect(await at(opened.getTime())).toBe('open');
    expect(await codeOf(at(before.getTime()))).toBe('GAP_NOT_FOUND');
  });

  it('keeps the whole of what an offer was, so that no later change rewrites it', async () => {
    const nurse = await market.nurse();
    const offer = await market.offer(hospital, nurse, (await market.openGap(hospital)).id);
    await market.accept(nurse, offer);
    const [accepted, extended] = await read(nurse, 'offer', offer.id);
    expect([accepted?.status, extended?.status]).toEqual(['accepted', 'extended']);
    expect(extended?.state).toMatchObject({ payMinorUnits: 6500, payCurrency: 'CAD', answeredAt: null });
  });

  it('comes in pages, newest first', async () => {
    const gap = await market.openGap(hospital);
    const first = await history.list(hospital.requester, 'gap', gap.id, { limit: 1 });
    const second = await history.list(hospital.requester, 'gap', gap.id, { limit: 1, cursor: first.nextCursor ?? '' });
    expect([first.items[0]?.version, second.items[0]?.version, second.nextCursor === null]).toEqual([3, 2, false]);
  });

  it('is shown to those alone to whom the thing itself is', async () => {
    const [nurse, stranger] = [await market.nurse(), await market.nurse()];
    const gap = await market.openGap(hospital);
    const { id } = await market.submit(nurse, gap.id);
    expect(await codeOf(read(stranger, 'submission', id))).toBe('SUBMISSION_NOT_FOUND');
    expect(await codeOf(read(other.approver, 'submission', id))).toBe('SUBMISSION_NOT_FOUND');
    expect(await codeOf(read(nurse, 'gap', gap.id))).toBe('GAP_NOT_FOUND');
    for (const actor of [nurse, hospital.requester, market.recruiter]) {
      expect(await read(actor, 'submission', id)).toHaveLength(1);
    }
  });

  it('names the party who acted, also where its act touches what is of the other', async () => {
    const nurse = await market.nurse();
    const gap = await market.openGap(hospital);
    await market.accept(nurse, await market.offer(hospital, nurse, gap.id));
    const rolesOf = async (...subject: Parameters<typeof read>): Promise<string[]> =>
      (await read(...subject)).map(({ actorRole }) => actorRole);
    const offers = await market.sql<{ id: string; submission_id: string }>(
      'SELECT id, submission_id FROM marketplace.offers WHERE gap_id = $1',
      [gap.id],
    );
    expect(await rolesOf(nurse, 'offer', offers[0]?.id as string)).toEqual(['nurse', 'hospital-approver']);
    expect(await rolesOf(nurse, 'submission', offers[0]?.submission_id as string)).toEqual([
      ...['nurse', 'hospital-approver', 'nurse'],
    ]);
    expect((await rolesOf(hospital.approver, 'gap', gap.id))[0]).toBe('nurse');
  });

  it('counts days by the clock of the facility', async () => {
    const nurse = await market.nurse();
    market.clock.set('2026-12-02T04:59:00Z'); // still 1 December in Toronto
    const { id } = await market.submit(nurse, (await market.openGap(hospital)).id);
    expect(await read(nurse, 'submission', id)).toMatchObject([{ effectiveOn: '2026-12-01' }]);
    market.clock.set('2026-12-02T05:00:00Z');
    const next = await market.submit(await market.nurse(), (await market.openGap(hospital)).id);
    expect(await read(hospital.approver, 'submission', next.id)).toMatchObject([{ effectiveOn: '2026-12-02' }]);
  });

  it('tells of an amendment the day from which it holds, and why a contract ended', async () => {
    const { id: placementId, nurse } = await market.signedPlacement(hospital);
    const contracts = new ChangeContract(market.unitOfWork);
    const { id, version, versions } = await market.contract(nurse, placementId);
    const terms = { ...(versions[0] as ContractVersionAnswer).terms };
    const raised = { ...terms, payRate: { ...terms.payRate, minorUnits: terms.payRate.minorUnits + 500 } };
    const amended = await contracts.amend(hospital.approver, id, version, {
      ...{ terms: raised, effectiveOn: localDate('2027-02-01') },
    });
    const hash = amended.versions[1]?.hash as string;
    await contracts.sign(hospital.approver, id, 2, hash);
    const signed = await contracts.sign(nurse, id, 2, hash);
    await new TerminateContract(market.unitOfWork).terminate(nurse, id, signed.version, { cause: 'personal' });
    const [ended, agreed, halfSigned] = await read(nurse, 'contract', id);
    const today = market.clock.today('America/Toronto');
    expect([halfSigned?.effectiveOn, agreed?.effectiveOn]).toEqual([today, '2027-02-01']);
    expect(ended).toMatchObject({ status: 'cancelled_before_start', reason: 'personal', effectiveOn: terms.startsOn });
  });

  it('cannot be written or changed by a service, not even as the system', async () => {
    const write = market.sql('UPDATE marketplace.history SET status = $1', ['closed']);
    await expect(write).rejects.toThrow(/permission denied/);
    await expect(
      market.sql(
        `INSERT INTO marketplace.history SELECT subject_type, $1, version, organisation_id, nurse_id, status, begins_stage,
           reason, effective_on, recorded_at, actor_role, actor_account_id, state FROM marketplace.history LIMIT 1`,
        [randomUUID()],
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('gives the median and the ninetieth percentile of each stage, with who held the ball', async () => {
    const quick = await market.hospital('Median Clinics');
    const hours = [1, 2, 3, 4, 10];
    for (const lasting of hours) {
      const gap = await market.openGap(quick);
      later(lasting);
      await new MoveGap(market.unitOfWork).hold(quick.approver, gap.id, gap.version, { reason: 'census' });
    }
    const stages = await stagesOf(quick.approver);
    // Five values: the middle one, and between the fourth and the fifth at six tenths of the way.
    expect(stages['gap open']).toMatchObject({ ended: 5, medianHours: 3, p90Hours: 7.6, waiting: 0, holder: 'nurse' });
    expect(stages['gap on_hold']).toMatchObject({ ended: 0, medianHours: null, waiting: 5, holder: 'hospital' });
    expect((await stagesOf(other.approver))['gap open']).toBeUndefined();
  });

  it('counts a stage once, however often the thing is changed within it', async () => {
    const steady = await market.hospital('Steady Clinics');
    const gap = await market.openGap(steady);
    later(5);
    await market.sql('UPDATE marketplace.gaps SET seats = 2, version = version + 1 WHERE id = $1', [gap.id]);
    later(5);
    await new MoveGap(market.unitOfWork).hold(steady.approver, gap.id, gap.version + 1, { reason: 'census' });
    expect((await stagesOf(steady.approver))['gap open']).toMatchObject({ ended: 1, medianHours: 10 });
  });

  it('refuses to look back further than two years', async () => {
    const since = (day: string): Promise<string> => codeOf(durations.list(hospital.approver, { since: day as never }));
    const [today] = market.clock.now().toISOString().split('T') as [string];
    const twoYearsAgo = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
    expect(await since(twoYearsAgo)).toBe('none');
    expect(await since('2019-01-01')).toBe('SINCE_OUT_OF_RANGE');
    expect(await since('2999-01-01')).toBe('SINCE_OUT_OF_RANGE');
  });
});
