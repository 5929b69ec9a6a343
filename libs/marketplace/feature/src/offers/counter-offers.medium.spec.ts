import type { Actor } from '@crossward/contracts';
import { localDate, type DomainError } from '@crossward/kernel';
import { MoveGap } from '../gaps/move-gap.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { AnswerCounter } from './answer-counter.js';
import { CounterOffer } from './counter-offer.js';
import { CounterBody } from './counter.dto.js';
import { EndOffer } from './end-offer.js';
import type { OfferAnswer } from './offer.dto.js';
import { ReadCounters } from './read-counters.js';

const DAY = 86_400_000;

describe('counter-offers', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let countering: CounterOffer;
  let answering: AnswerCounter;
  let counters: ReadCounters;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    countering = new CounterOffer(market.unitOfWork);
    answering = new AnswerCounter(market.unitOfWork, market.recognition);
    counters = new ReadCounters(market.unitOfWork);
  });
  afterAll(() => market.close());
  beforeEach(() => {
    market.clock.set('2026-11-22T10:00:00Z');
    market.recognition.verdict = 'authorised';
  });

  const inDays = (days: number): string => new Date(market.clock.now().getTime() + days * DAY).toISOString();
  const offered = async (): Promise<{ nurse: Actor; offer: OfferAnswer }> => {
    const nurse = await market.nurse();
    return { nurse, offer: await market.offer(hospital, nurse, (await market.openGap(hospital)).id) };
  };
  const MORE = { payRate: { minorUnits: 7000, currency: 'CAD' }, startsOn: localDate('2027-01-11') };
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: DomainError) => error.code,
    );

  it('become the offer when the hospital agrees, and then the placement', async () => {
    const { nurse, offer } = await offered();
    const countered = await countering.counter(nurse, offer.id, offer.version, { ...MORE, note: 'My flat ends then.' });
    expect(countered).toMatchObject({ status: 'countered', payRate: { minorUnits: 6500 } });
    expect(await codeOf(market.accept(nurse, countered))).toBe('TRANSITION_NOT_ALLOWED');
    const again = await answering.accept(hospital.approver, offer.id, countered.version, inDays(3));
    expect(again).toMatchObject({ status: 'extended', ...MORE, endsOn: offer.endsOn, deadline: inDays(3) });
    const { placementId } = await market.accept(nurse, again);
    const [booked] = await market.sql('SELECT starts_on FROM marketplace.placements WHERE id = $1', [placementId]);
    expect(booked).toEqual({ starts_on: '2027-01-11' });
    const [told] = await counters.list(nurse, offer.id);
    expect(told).toMatchObject({ status: 'accepted', offered: { payRate: { minorUnits: 6500 } }, asked: MORE });
  });

  it('leave as offered what they do not name, as a body over HTTP carries it', async () => {
    const { nurse, offer } = await offered();
    const body = Object.assign(new CounterBody(), { payRate: { minorUnits: 7000, currency: 'CAD' } });
    expect(Object.keys(body)).toContain('endsOn');
    await countering.counter(nurse, offer.id, offer.version, body);
    const { startsOn, endsOn, shiftPattern, weeklyHours } = offer;
    const [told] = await counters.list(nurse, offer.id);
    expect(told?.asked).toEqual({ startsOn, endsOn, shiftPattern, weeklyHours, payRate: body.payRate });
  });

  it('are not agreed to once the consent to the submission has lapsed', async () => {
    const { nurse, offer } = await offered();
    const { version } = await countering.counter(nurse, offer.id, offer.version, MORE);
    await market.sql(
      `UPDATE marketplace.submission_consents SET expires_at = $2
       WHERE id = (SELECT consent_id FROM marketplace.submissions WHERE id = $1)`,
      [offer.submissionId, inDays(1)],
    );
    market.clock.set(inDays(1));
    expect(await codeOf(answering.accept(hospital.approver, offer.id, version, inDays(3)))).toBe('CONSENT_EXPIRED');
  });

  it('carry the guarantee with the hours that are agreed to, and show it as a change', async () => {
    const { nurse, offer } = await offered();
    const countered = await countering.counter(nurse, offer.id, offer.version, { weeklyHours: 24 });
    const again = await answering.accept(hospital.approver, offer.id, countered.version, inDays(3));
    expect(again.clauses).toContainEqual({ kind: 'guaranteed-hours', hoursPerWeek: 24 });
    expect(again.clauseChanges).toMatchObject([
      { term: 'guaranteed-hours', before: { hoursPerWeek: 36 }, after: { hoursPerWeek: 24 }, favours: 'hospital' },
    ]);
  });

  it('leave the offer as it was when the hospital declines, with at least a day to answer', async () => {
    const { nurse, offer } = await offered();
    market.clock.set(new Date(new Date(offer.deadline).getTime() - 1000).toISOString());
    const { version } = await countering.counter(nurse, offer.id, offer.version, MORE);
    const back = await answering.decline(hospital.approver, offer.id, version, 'pay');
    expect(back).toMatchObject({ status: 'extended', payRate: offer.payRate, startsOn: offer.startsOn });
    expect(back.deadline).toBe(inDays(1));
    expect(await counters.list(hospital.requester, offer.id)).toMatchObject([{ status: 'declined', reason: 'pay' }]);
    expect((await market.accept(nurse, back)).status).toBe('accepted');
  });

  it('can be taken back, and the offer then be accepted as it was', async () => {
    const { nurse, offer } = await offered();
    const { version } = await countering.counter(nurse, offer.id, offer.version, MORE);
    const back = await countering.withdraw(nurse, offer.id, version);
    expect(back).toMatchObject({ status: 'extended', payRate: offer.payRate, deadline: offer.deadline });
    expect((await market.accept(nurse, back)).status).toBe('accepted');
  });

  it('lapse with the offer when nobody answers them', async () => {
    const { nurse, offer } = await offered();
    const { version } = await countering.counter(nurse, offer.id, offer.version, MORE);
    market.clock.set(offer.deadline);
    expect(await codeOf(answering.accept(hospital.approver, offer.id, version, inDays(3)))).toBe('OFFER_EXPIRED');
    const ending = new EndOffer(market.unitOfWork);
    await ending.expire({ offerId: offer.id }, { eventId: '00000000-0000-7000-8000-0000000000aa' });
    expect(await counters.list(nurse, offer.id)).toMatchObject([{ status: 'moot' }]);
  });

  it('end with the gap', async () => {
    const { nurse, offer } = await offered();
    await countering.counter(nurse, offer.id, offer.version, MORE);
    await new MoveGap(market.unitOfWork).cancel(hospital.approver, offer.gapId, 3, { reason: 'budget' });
    expect(await counters.list(nurse, offer.id)).toMatchObject([{ status: 'moot' }]);
  });

  it('are agreed to only if the law allows the new days', async () => {
    const { nurse, offer } = await offered();
    const { version } = await countering.counter(nurse, offer.id, offer.version, MORE);
    market.recognition.verdict = 'barred';
    expect(await codeOf(answering.accept(hospital.approver, offer.id, version, inDays(3)))).toBe('RECOGNITION_BARRED');
    expect(await counters.list(nurse, offer.id)).toMatchObject([{ status: 'open' }]);
  });

  it('are one at a time, also when the nurse sends several in the same moment', async () => {
    const { nurse, offer } = await offered();
    const codes = await Promise.all(
      [30, 31, 32, 33].map((weeklyHours) =>
        codeOf(countering.counter(nurse, offer.id, offer.version, { weeklyHours })),
      ),
    );
    expect(codes.sort()).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT', 'VERSION_CONFLICT', 'none']);
    expect(await counters.list(nurse, offer.id)).toHaveLength(1);
  });

  it('concern nobody but the two sides and recruiters', async () => {
    const { nurse, offer } = await offered();
    const { version } = await countering.counter(nurse, offer.id, offer.version, MORE);
    expect(await codeOf(counters.list(other.approver, offer.id))).toBe('OFFER_NOT_FOUND');
    expect(await codeOf(counters.list(await market.nurse(), offer.id))).toBe('OFFER_NOT_FOUND');
    expect(await codeOf(answering.decline(other.approver, offer.id, version, 'pay'))).toBe('OFFER_NOT_FOUND');
    expect(await counters.list(market.recruiter, offer.id)).toHaveLength(1);
  });
});
