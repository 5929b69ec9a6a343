import type { Actor } from '@crossward/contracts';
import { CursorCodec } from '@crossward/platform-http';
import { GiveConsent } from '../consents/give-consent.js';
import { ListGaps } from '../gaps/list-gaps.js';
import { CloseSubmission } from '../submissions/close-submission.js';
import { Submit } from '../submissions/submit.js';
import { WorkOutResponseTimes } from './work-out-response-times.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';

const START = Date.parse('2026-11-22T10:00:00Z');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe('response times on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let gaps: ListGaps;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    gaps = new ListGaps(market.unitOfWork, new CursorCodec(market.postgres.config.cursorSecret), market.recognition);
  });
  afterAll(() => market.close());
  afterEach(() => at(START));

  const at = (time: number): void => market.clock.set(new Date(time).toISOString());
  const workOut = () => new WorkOutResponseTimes(market.unitOfWork).work();
  const seen = async (actor: Actor, gapId: string) => {
    await workOut();
    return (await gaps.get(actor, gapId)).responseTimes;
  };

  /** A submission that the hospital rejects after so many minutes. */
  const answeredAfter = async (hospital: Hospital, gapId: string, minutes: number, from = START): Promise<void> => {
    at(from);
    const { id, version } = await market.submit(await market.nurse(), gapId);
    at(from + minutes * MINUTE);
    await new CloseSubmission(market.unitOfWork).reject(hospital.approver, id, version, 'other-candidate');
    at(START);
  };

  it('count rejections and offers as answers, neither withdrawals nor what is too old, and tell nothing below five', async () => {
    const hospital = await market.hospital('Prompt');
    const gap = await market.openGap(hospital, { seats: 9 });
    const onlooker = await market.nurse();
    for (const minutes of [10, 20, 30]) await answeredAfter(hospital, gap.id, minutes);
    await answeredAfter(hospital, gap.id, 5000, START - 180 * DAY - 1);
    await market.offer(hospital, await market.nurse(), gap.id);
    const waiting = await market.submit(await market.nurse(), gap.id);
    const left = await market.nurse();
    const withdrawn = await market.submit(left, gap.id);
    await new CloseSubmission(market.unitOfWork).withdraw(left, withdrawn.id, withdrawn.version);
    expect(await seen(onlooker, gap.id)).toMatchObject({
      days: 180,
      hospital: { answered: 4, unanswered: 1, enoughCases: false, medianMinutes: null, p90Minutes: null },
    });
    at(START + 90 * MINUTE);
    await new CloseSubmission(market.unitOfWork).reject(hospital.approver, waiting.id, waiting.version, 'experience');
    expect(await seen(onlooker, gap.id)).toMatchObject({
      hospital: { answered: 5, unanswered: 0, enoughCases: true, medianMinutes: 20, p90Minutes: 90 },
    });
  });

  it('are those of each hospital alone, in a list as in a single gap, whoever looks', async () => {
    const [slow, quick] = [await market.hospital('Slow'), await market.hospital('Quick')];
    const [slowGap, quickGap] = [await market.openGap(slow), await market.openGap(quick)];
    for (let at = 0; at < 5; at += 1) {
      await answeredAfter(slow, slowGap.id, 4000 + at);
      await answeredAfter(quick, quickGap.id, 5 + at);
    }
    await workOut();
    const { items } = await gaps.list(await market.nurse(), { limit: 100 });
    const median = (id: string) => items.find((gap) => gap.id === id)?.responseTimes?.hospital.medianMinutes;
    expect([median(slowGap.id), median(quickGap.id)]).toEqual([4002, 7]);
    expect((await seen(quick.approver, quickGap.id))?.hospital.medianMinutes).toBe(7);
  });

  it('of recruiters run from the consent to the submission on it', async () => {
    const hospital = await market.hospital('Asked');
    const gap = await market.openGap(hospital, { seats: 9 });
    const giving = new GiveConsent(market.unitOfWork);
    const submitting = new Submit(market.unitOfWork, market.recognition);
    const give = async () => {
      const nurse = await market.nurse();
      const { termsHash, textVersion } = await giving.terms(nurse, gap.id);
      const { token } = await giving.give(nurse, { gapId: gap.id, textVersion, given: true, termsHash });
      return { nurseId: nurse.nurseId, gapId: gap.id, consentToken: token };
    };
    for (const minutes of [60, 120, 180, 240, 300]) {
      at(START);
      const body = await give();
      at(START + minutes * MINUTE);
      await submitting.submitOnConsent(market.recruiter, body);
    }
    await give();
    expect(await seen(await market.nurse(), gap.id)).toMatchObject({
      recruiters: { answered: 5, unanswered: 1, medianMinutes: 180, p90Minutes: 300 },
    });
  });
});
