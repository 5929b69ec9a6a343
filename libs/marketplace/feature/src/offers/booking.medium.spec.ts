import type { PayComponent } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { EndPlacement } from '../placements/end-placement.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { AmendGap } from '../gaps/amend-gap.js';
import { AcceptOffer } from './accept-offer.js';
import { EndOffer } from './end-offer.js';
import { readOffer } from './offer-view.js';

const codes = (settled: PromiseSettledResult<unknown>[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of settled) {
    const code = one.status === 'fulfilled' ? 'won' : ((one.reason as { code?: string }).code ?? String(one.reason));
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
};

describe('booking on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
  });
  afterAll(() => market.close());

  const gapState = async (id: string): Promise<{ status: string; seats_taken: number }> =>
    (
      await market.sql<{ status: string; seats_taken: number }>(
        'SELECT status, seats_taken FROM marketplace.gaps WHERE id = $1',
        [id],
      )
    )[0]!;

  it('gives a nurse who accepts 20 overlapping offers at once exactly one placement', async () => {
    const nurse = await market.nurse();
    const offers = [];
    for (let at = 0; at < 20; at += 1) {
      offers.push(await market.offer(hospital, nurse, (await market.openGap(hospital)).id));
    }
    const settled = await Promise.allSettled(offers.map((offer) => market.accept(nurse, offer)));
    expect(codes(settled)).toEqual({ won: 1, NURSE_ALREADY_BOOKED: 19 });
    const rows = await market.sql('SELECT 1 FROM marketplace.placements WHERE nurse_id = $1', [nurse.nurseId]);
    expect(rows).toHaveLength(1);
    const taken = await market.sql<{ taken: number }>(
      'SELECT sum(seats_taken)::int AS taken FROM marketplace.gaps WHERE id = ANY ($1)',
      [offers.map((offer) => offer.gapId)],
    );
    expect(taken[0]?.taken).toBe(1);
  }, 120_000);

  it('gives a nurse who accepts for overlapping weeks at two hospitals at once one of the two', async () => {
    const south = await market.hospital('Southern Cross');
    for (let round = 0; round < 5; round += 1) {
      const nurse = await market.nurse();
      const gap = await market.openGap(hospital);
      const later = { from: localDate('2027-03-29'), until: localDate('2027-06-28') };
      const other = await market.openGap(south, { assignment: later });
      const offers = [await market.offer(hospital, nurse, gap.id), await market.offer(south, nurse, other.id)];
      const settled = await Promise.allSettled(offers.map((offer) => market.accept(nurse, offer)));
      expect(codes(settled)).toEqual({ won: 1, NURSE_ALREADY_BOOKED: 1 });
      // The loser has taken no seat, drawn up no contract and told nobody.
      const [left] = await market.sql<Record<string, number>>(
        `SELECT (SELECT sum(seats_taken)::int FROM marketplace.gaps WHERE id = ANY ($1)) AS seats,
           (SELECT count(*)::int FROM marketplace.placements WHERE nurse_id = $2) AS placements,
           (SELECT count(*)::int FROM marketplace.contracts WHERE nurse_id = $2) AS contracts,
           (SELECT count(*)::int FROM platform.outbox_events WHERE topic = 'offer.accepted'
             AND payload ->> 'offerId' = ANY ($3)) AS told,
           (SELECT count(*)::int FROM platform.audit_events WHERE nurse_id = $2 AND action = 'offer.accepted') AS audited`,
        [[gap.id, other.id], nurse.nurseId, offers.map(({ id }) => id)],
      );
      expect(left).toEqual({ seats: 1, placements: 1, contracts: 1, told: 1, audited: 1 });
    }
  }, 120_000);

  it('names the days of the clash, and lets assignments touch without overlapping', async () => {
    const nurse = await market.nurse();
    const during = async (from: string, until: string) => {
      const gap = await market.openGap(hospital, { assignment: { from: localDate(from), until: localDate(until) } });
      return market.offer(hospital, nurse, gap.id);
    };
    await market.accept(nurse, await during('2027-01-04', '2027-04-05'));
    await expect(during('2027-04-04', '2027-07-01').then((offer) => market.accept(nurse, offer))).rejects.toMatchObject(
      {
        kind: 'conflict',
        code: 'NURSE_ALREADY_BOOKED',
        facts: { startsOn: '2027-04-04', endsOn: '2027-07-01' },
      },
    );
    expect((await market.accept(nurse, await during('2027-04-05', '2027-07-01'))).status).toBe('accepted');
  });

  it('never gives more seats than there are, fills the gap at the last one and tells the others', async () => {
    const gap = await market.openGap(hospital, { seats: 2 });
    const rivals = [];
    for (let at = 0; at < 8; at += 1) {
      const nurse = await market.nurse();
      rivals.push({ nurse, offer: await market.offer(hospital, nurse, gap.id) });
    }
    const waiting = await market.submit(await market.nurse(), gap.id);
    const settled = await Promise.allSettled(rivals.map(({ nurse, offer }) => market.accept(nurse, offer)));
    expect(codes(settled)).toEqual({ won: 2, GAP_FILLED: 6 });
    expect(await gapState(gap.id)).toEqual({ status: 'filled', seats_taken: 2 });
    const submissions = await market.sql<{ status: string; many: number }>(
      'SELECT status, count(*)::int AS many FROM marketplace.submissions WHERE gap_id = $1 GROUP BY status ORDER BY status',
      [gap.id],
    );
    expect(submissions).toEqual([
      { status: 'not_assigned', many: 7 },
      { status: 'placed', many: 2 },
    ]);
    const offers = await market.sql<{ status: string; many: number }>(
      'SELECT status, count(*)::int AS many FROM marketplace.offers WHERE gap_id = $1 GROUP BY status ORDER BY status',
      [gap.id],
    );
    expect(offers).toEqual([
      { status: 'accepted', many: 2 },
      { status: 'rescinded', many: 6 },
    ]);
    const told = await market.sql(
      `SELECT 1 FROM platform.outbox_events WHERE topic = 'submission.closed' AND payload ->> 'submissionId' = $1`,
      [waiting.id],
    );
    expect(told).toHaveLength(1);
  }, 120_000);

  it('opens a filled gap again when its placement falls off, and the nurse is free again', async () => {
    const { id, gapId, nurse } = await market.placement(hospital);
    expect(await gapState(gapId)).toEqual({ status: 'filled', seats_taken: 1 });
    const ended = await new EndPlacement(market.unitOfWork).end(hospital.approver, id, 1, 'ended-by-nurse');
    expect(ended.status).toBe('fell_off');
    expect(await gapState(gapId)).toEqual({ status: 'open', seats_taken: 0 });
    const again = await market.offer(hospital, nurse, (await market.openGap(hospital)).id);
    expect((await market.accept(nurse, again)).status).toBe('accepted');
  });

  it('keeps all of the pay in the offer as it was when it was extended, and lets the gap only pay more', async () => {
    const housing = (minorUnits: number): PayComponent => ({
      kind: 'housing',
      amount: { minorUnits, currency: 'CAD' },
      taxAdvantaged: true,
    });
    const gap = await market.openGap(hospital, { seats: 2, payComponents: [housing(50_000)] });
    const offer = await market.offer(hospital, await market.nurse(), gap.id);
    const amend = (payComponents: PayComponent[], version: number) =>
      new AmendGap(market.unitOfWork, market.recognition).amend(hospital.requester, gap.id, version, { payComponents });
    await expect(amend([housing(49_999)], gap.version)).rejects.toMatchObject({
      code: 'GAP_TERMS_FROZEN',
      facts: { frozen: ['payComponents'] },
    });
    await expect(amend([], gap.version)).rejects.toMatchObject({ code: 'GAP_TERMS_FROZEN' });
    const raised = await amend([housing(60_000)], gap.version);
    expect(raised.pay.weekly.minorUnits).toBe(6500 * 36 + 60_000);
    const seen = await market.unitOfWork.read(hospital.requester, (tx) => readOffer(tx, offer.id));
    expect(seen.pay.weekly.minorUnits).toBe(6500 * 36 + 50_000);
  });

  it('lets nobody accept for somebody else: another nurse does not even see the offer', async () => {
    const gap = await market.openGap(hospital);
    const offer = await market.offer(hospital, await market.nurse(), gap.id);
    const other = await market.nurse();
    await expect(market.accept(other, offer)).rejects.toMatchObject({ code: 'OFFER_NOT_FOUND' });
  });

  it('refuses an answer to a version that is no longer there', async () => {
    const nurse = await market.nurse();
    const offer = await market.offer(hospital, nurse, (await market.openGap(hospital)).id);
    const stale = new AcceptOffer(market.unitOfWork).accept(nurse, offer.id, offer.version + 1);
    await expect(stale).rejects.toMatchObject({ kind: 'precondition-failed' });
  });

  it('lets an offer lapse at its deadline, once, and ends the submission with it', async () => {
    const nurse = await market.nurse();
    const offer = await market.offer(hospital, nurse, (await market.openGap(hospital)).id);
    const ending = new EndOffer(market.unitOfWork);
    const eventId = '00000000-0000-7000-8000-0000000000aa';
    const before = '00000000-0000-7000-8000-0000000000ab';
    expect(await ending.expire({ offerId: offer.id }, { eventId: before })).toBe('skipped');
    market.clock.set(offer.deadline);
    try {
      await expect(market.accept(nurse, offer)).rejects.toMatchObject({ code: 'OFFER_EXPIRED' });
      expect(await ending.expire({ offerId: offer.id }, { eventId })).toBe('done');
      expect(await ending.expire({ offerId: offer.id }, { eventId })).toBe('skipped');
    } finally {
      market.clock.set('2026-11-22T10:00:00Z');
    }
    const [submission] = await market.sql('SELECT status, reason FROM marketplace.submissions WHERE id = $1', [
      offer.submissionId,
    ]);
    expect(submission).toEqual({ status: 'not_assigned', reason: 'offer-expired' });
  });

  it('puts the event of the deadline off until the deadline', async () => {
    const offer = await market.offer(hospital, await market.nurse(), (await market.openGap(hospital)).id);
    const [event] = await market.sql<{ available_at: Date }>(
      `SELECT available_at FROM platform.outbox_events WHERE topic = 'offer.deadline-passed' AND payload ->> 'offerId' = $1`,
      [offer.id],
    );
    expect(event?.available_at.toISOString()).toBe(offer.deadline);
  });
});
