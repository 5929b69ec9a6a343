import type { Actor } from '@crossward/contracts';
import { CursorCodec } from '@crossward/platform-http';
import { setPacket, setPlan } from '../testing/clearance-rows.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { ReadReviews } from './read-reviews.js';
import { SettleReview } from './settle-review.js';
import { WriteReview } from './write-review.js';

type Nurse = Actor & { nurseId: string };
interface Placed {
  id: string;
  nurse: Nurse;
}
const START = '2026-11-22T10:00:00Z';
const STARTED = '2027-01-04T12:00:00Z';
const GOOD = { unitSafety: 4, orientation: 5, scheduling: 3, housingAsPromised: 2, payAsPromised: 5 };

describe('reviews of facilities on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let writing: WriteReview;
  let reading: ReadReviews;
  let settling: SettleReview;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    writing = new WriteReview(market.unitOfWork);
    reading = new ReadReviews(market.unitOfWork, new CursorCodec(market.postgres.config.cursorSecret));
    settling = new SettleReview(market.unitOfWork);
  });
  afterAll(() => market.close());
  afterEach(() => market.clock.set(START));

  const started = async (hospital: Hospital): Promise<Placed> => {
    const placed = await market.signedPlacement(hospital);
    await setPacket(market, placed.id, 'cleared');
    await setPlan(market, placed.id, 'completed');
    const start = `UPDATE marketplace.placements SET status = 'on_assignment', started_at = $2 WHERE id = $1`;
    await market.sql(start, [placed.id, STARTED]);
    return placed;
  };
  const write = ({ id, nurse }: Placed, scores = GOOD) =>
    writing.write(nurse, { placementId: id, scores, text: 'Fair rosters, thin nights.' });
  const reviewed = async (hospital: Hospital, many: number) => {
    const placements: Placed[] = [];
    for (let at = 0; at < many; at += 1) placements.push(await started(hospital));
    market.clock.set('2027-01-18T12:00:00Z');
    const reviews = [];
    for (const placed of placements) reviews.push(await write(placed));
    return { placements, reviews };
  };

  it('are written by who worked there, from the fourteenth day on by the calendar of the facility, and by nobody else', async () => {
    const hospital = await market.hospital('Entry');
    const waiting = await market.placement(hospital);
    await expect(write(waiting)).rejects.toMatchObject({ kind: 'conflict', code: 'REVIEW_TOO_EARLY' });
    const placed = await started(hospital);
    market.clock.set('2027-01-18T04:59:59Z');
    await expect(write(placed)).rejects.toMatchObject({ code: 'REVIEW_TOO_EARLY', facts: { from: '2027-01-18' } });
    market.clock.set('2027-01-18T05:00:00Z');
    const foreign = write({ id: placed.id, nurse: await market.nurse() });
    await expect(foreign).rejects.toMatchObject({ kind: 'not-found', code: 'PLACEMENT_NOT_FOUND' });
    expect(await write(placed)).toMatchObject({ status: 'published', scores: GOOD });
  });

  it('are one per placement, however many arrive at once', async () => {
    const placed = await started(await market.hospital('Once'));
    market.clock.set('2027-02-01T12:00:00Z');
    const settled = await Promise.allSettled(Array.from({ length: 50 }, () => write(placed)));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of settled)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'REVIEW_EXISTS' });
  }, 60_000);

  it('show from the third on, without anything of their author', async () => {
    const hospital = await market.hospital('Shown');
    const { facilityId } = hospital;
    const onlooker = await market.nurse();
    const { placements } = await reviewed(hospital, 2);
    for (const actor of [onlooker, hospital.approver, market.recruiter]) {
      expect(await reading.summary(actor, facilityId)).toEqual({ facilityId, reviews: null, averages: null });
      expect((await reading.list(actor, facilityId, { limit: 10 })).items).toEqual([]);
    }
    expect((await reading.list(market.admin, facilityId, { limit: 10 })).items).toHaveLength(2);
    market.clock.set(START);
    placements.push(await started(hospital));
    market.clock.set('2027-01-18T12:00:00Z');
    await write(placements[2] as Placed, { ...GOOD, unitSafety: 5 });
    const averages = { ...GOOD, unitSafety: 4.3 };
    expect(await reading.summary(onlooker, facilityId)).toEqual({ facilityId, reviews: 3, averages });
    const { items } = await reading.list(hospital.approver, facilityId, { limit: 10 });
    expect(items).toHaveLength(3);
    for (const { id, nurse } of placements) {
      expect(JSON.stringify(items)).not.toContain(id);
      expect(JSON.stringify(items)).not.toContain(nurse.nurseId);
    }
    const rows = await market.unitOfWork.read(hospital.approver, (tx) =>
      tx.query(`SELECT id FROM marketplace.facility_reviews UNION ALL
        SELECT id FROM platform.audit_events WHERE action LIKE 'facility-review.%'`),
    );
    expect(rows).toEqual([]);
    const other = await market.hospital('Curious');
    await expect(reading.summary(other.approver, facilityId)).rejects.toMatchObject({ code: 'FACILITY_NOT_FOUND' });
  }, 60_000);

  it('are answered once, by the hospital, as soon as it can read them', async () => {
    const hospital = await market.hospital('Answering');
    const { reviews } = await reviewed(hospital, 3);
    const { id, version } = reviews[0]!;
    const other = await market.hospital('Other');
    await expect(settling.answer(other.approver, id, version, 'Not so.')).rejects.toMatchObject({
      code: 'REVIEW_NOT_FOUND',
    });
    const answered = await settling.answer(hospital.approver, id, version, 'We have hired.');
    expect(answered.answer).toBe('We have hired.');
    const again = settling.answer(hospital.approver, id, answered.version, 'And more.');
    await expect(again).rejects.toMatchObject({ code: 'REVIEW_ANSWERED_BEFORE' });
    const stale = settling.answer(hospital.approver, reviews[1]!.id, 9, 'Late.');
    await expect(stale).rejects.toMatchObject({ kind: 'precondition-failed' });
  }, 60_000);

  it('that are removed count no longer, and their author reads why', async () => {
    const hospital = await market.hospital('Moderated');
    const { reviews, placements } = await reviewed(hospital, 3);
    const { id, version } = reviews[0]!;
    const removed = await settling.remove(market.admin, id, version, 'It names a colleague.');
    expect(removed).toMatchObject({ status: 'removed', removalReason: 'It names a colleague.' });
    expect((await reading.summary(placements[1]!.nurse, hospital.facilityId)).averages).toBeNull();
    await expect(settling.answer(hospital.approver, reviews[1]!.id, 1, 'Thanks.')).rejects.toMatchObject({
      kind: 'not-found',
    });
    const own = await market.unitOfWork.read(placements[0]!.nurse, (tx) =>
      tx.query(
        `SELECT details FROM platform.audit_events WHERE action = 'facility-review.removed' AND subject_id = $1`,
        [id],
      ),
    );
    expect(own).toEqual([{ details: { reason: 'It names a colleague.' } }]);
  }, 60_000);
});
