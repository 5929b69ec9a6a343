import { PAY_KINDS, type PayComponent } from '@crossward/contracts';
import { addDays, fractionDigits, instantAt, localDate } from '@crossward/kernel';
import fc from 'fast-check';
import { payPackage } from '../pay/pay-package.js';
import { payOfHours, timecardPay, weeklyPart, type PaidLine } from './timecard-pay.js';
import { mondayOf, workWeek } from './work-week.js';
import { checkWorkedTimes, workedHours, type WorkedHours, type WorkedTime } from './worked-time.js';

const PLACEMENT = { startsOn: localDate('2026-11-02'), endsOn: localDate('2027-02-01') };
const WEEK = workWeek(PLACEMENT, localDate('2026-11-02'));
const NO_HOURS: WorkedHours = { regular: 0, holiday: 0, 'call-back': 0, 'on-call': 0, charge: 0 };
const NOTHING_OWED = { paidCallOff: 0, topUp: 0 };
const cad = (minorUnits: number) => ({ minorUnits, currency: 'CAD' });
const component = (kind: PayComponent['kind'], minorUnits: number): PayComponent => ({ kind, amount: cad(minorUnits) });

const pay = (hours: Partial<WorkedHours>, components: PayComponent[] = [], more: object = {}) =>
  timecardPay(
    { payRate: cad(5000), weeklyHours: 36, payComponents: components, completes: false, ...more },
    workWeek(PLACEMENT, addDays(PLACEMENT.startsOn, 7)),
    { ...NO_HOURS, ...hours },
    NOTHING_OWED,
  );
const amounts = (lines: PaidLine[]) => Object.fromEntries(lines.map(({ kind, amount }) => [kind, amount.minorUnits]));

describe('the pay of a week', () => {
  it('pays the hours of the contract at the rate, and the first hundredth beyond them as overtime', () => {
    const overtime = [component('overtime', 7500)];
    expect(amounts(pay({ regular: 3600 }, overtime))).toEqual({ base: 180_000 });
    expect(amounts(pay({ regular: 3601 }, overtime))).toEqual({ base: 180_000, overtime: 75 });
    expect(amounts(pay({ regular: 4000 }))).toEqual({ base: 200_000 });
  });

  it('takes overtime from the hours that are paid least, and pays none of them less', () => {
    const rates = [component('overtime', 7500), component('holiday', 10_000), component('call-back', 6000)];
    expect(amounts(pay({ regular: 2400, holiday: 1200, 'call-back': 400 }, rates))).toEqual({
      ...{ base: 100_000, overtime: 30_000, holiday: 120_000, 'call-back': 24_000 },
    });
    expect(amounts(pay({ holiday: 4000 }, rates))).toEqual({ holiday: 400_000 });
    expect(amounts(pay({ 'call-back': 4000 }, rates))).toEqual({ 'call-back': 216_000, overtime: 30_000 });
  });

  it('pays on call and charge beside the rate, and refuses them where no rate was agreed', () => {
    const rates = [component('on-call', 400), component('charge', 250)];
    expect(amounts(pay({ regular: 1000, charge: 1000, 'on-call': 500 }, rates))).toEqual({
      ...{ base: 50_000, 'on-call': 2000, charge: 2500 },
    });
    expect(() => pay({ 'on-call': 1 })).toThrow(expect.objectContaining({ code: 'PAY_NOT_AGREED' }));
    expect(() => pay({ regular: 100, charge: 100 })).toThrow(expect.objectContaining({ code: 'PAY_NOT_AGREED' }));
  });

  it('pays travel with the first week, the bonus with the last one of a whole assignment, and fees to nobody', () => {
    const once = [
      component('travel', 50_000),
      component('completion-bonus', 90_000),
      component('employer-paid-fees', 7),
    ];
    expect(amounts(pay({}, once))).toEqual({});
    expect(amounts(pay({}, once, { completes: true }))).toEqual({ 'completion-bonus': 90_000 });
    const terms = { payRate: cad(5000), weeklyHours: 36, payComponents: once, completes: false };
    expect(amounts(timecardPay(terms, WEEK, NO_HOURS, NOTHING_OWED))).toEqual({ travel: 50_000 });
  });

  it('adds what the guarantee owes as lines of their own, at the rate', () => {
    const terms = { payRate: cad(5000), weeklyHours: 36, payComponents: [], completes: false };
    const lines = timecardPay(terms, WEEK, { ...NO_HOURS, regular: 1200 }, { paidCallOff: 1200, topUp: 1200 });
    expect(amounts(lines)).toEqual({ base: 60_000, 'call-off': 60_000, 'guarantee-top-up': 60_000 });
  });

  const currency = fc.constantFrom('JPY', 'CAD', 'KWD');
  it('consists of whole minor units within half a one of the exact product, in currencies with 0, 2 and 3 decimals', () => {
    expect(['JPY', 'CAD', 'KWD'].map(fractionDigits)).toEqual([0, 2, 3]);
    const hours = fc.record({
      ...{ regular: fc.nat(9000), holiday: fc.nat(4000), 'call-back': fc.nat(2000) },
      ...{ 'on-call': fc.nat(9000), charge: fc.nat(9000) },
    });
    const rates = fc.record({
      base: fc.integer({ min: 1, max: 2_000_000 }),
      more: fc.nat(1_000_000),
      week: fc.nat(10_000_000),
    });
    fc.assert(
      fc.property(currency, hours, rates, fc.nat(12), (code, worked, { base, more, week }, index) => {
        const components = PAY_KINDS.map((kind): PayComponent => ({
          kind,
          amount: { minorUnits: base + more + week, currency: code },
        }));
        const terms = {
          payRate: { minorUnits: base, currency: code },
          weeklyHours: 36,
          payComponents: components,
          completes: true,
        };
        const at = workWeek(PLACEMENT, addDays(PLACEMENT.startsOn, 7 * index));
        const lines = timecardPay(terms, at, worked, { paidCallOff: 1200, topUp: 317 });
        for (const { amount, rate, hundredths } of lines) {
          expect(amount.currency).toBe(code);
          expect(Number.isSafeInteger(amount.minorUnits)).toBe(true);
          if (rate && hundredths !== null) {
            expect(Math.abs(amount.minorUnits * 100 - rate.minorUnits * hundredths)).toBeLessThanOrEqual(50);
          }
        }
        const paidAtWork = lines.filter(({ kind }) => ['base', 'overtime', 'holiday', 'call-back'].includes(kind));
        const counted = paidAtWork.reduce((sum, { hundredths }) => sum + (hundredths ?? 0), 0);
        expect(counted).toBe(worked.regular + worked.holiday + worked['call-back']);
      }),
    );
  });

  it('adds up over the weeks to what the pay package shows for the assignment, to the minor unit', () => {
    fc.assert(
      fc.property(
        currency,
        fc.integer({ min: 1, max: 730 }),
        fc.nat(6),
        fc.nat(10_000_000),
        (code, days, offset, amount) => {
          const startsOn = addDays(localDate('2026-11-02'), offset);
          const endsOn = addDays(startsOn, days);
          let paid = 0;
          for (let monday = mondayOf(startsOn); monday < endsOn; monday = addDays(monday, 7)) {
            paid += weeklyPart(amount, workWeek({ startsOn, endsOn }, monday));
          }
          const money = { minorUnits: amount, currency: code };
          const shown = payPackage({
            ...{ payRate: { minorUnits: 1, currency: code }, weeklyHours: 1 },
            ...{ assignment: { from: startsOn, until: endsOn }, payComponents: [{ kind: 'housing', amount: money }] },
          }).lines.find(({ kind }) => kind === 'housing');
          expect(paid).toBe(shown?.whole.minorUnits);
        },
      ),
    );
  });

  it('gives half a minor unit to the nurse', () => {
    expect([payOfHours(1, 49), payOfHours(1, 50), payOfHours(3, 50)]).toEqual([0, 1, 2]);
  });
});

describe('the times on a card', () => {
  const zone = 'America/Toronto';
  const time = (from: string, until: string, more: Partial<WorkedTime> = {}): WorkedTime => ({
    ...{ startsAt: instantAt(from, zone), endsAt: instantAt(until, zone), breakMinutes: 0 },
    ...{ kind: 'regular', charge: false, shiftId: null, ...more },
  });
  const now = instantAt('2026-11-09T12:00', zone);
  const findings = (...times: WorkedTime[]): string[] => {
    try {
      checkWorkedTimes(times, WEEK, zone, now);
      return [];
    } catch (error) {
      return (error as { problems: { code: string }[] }).problems.map(({ code }) => code);
    }
  };

  it('are hours by what they are paid as; charge is counted beside', () => {
    const times = [
      time('2026-11-02T07:00', '2026-11-02T19:00', { charge: true, breakMinutes: 30 }),
      time('2026-11-03T19:00', '2026-11-04T07:00', { kind: 'on-call' }),
      time('2026-11-03T22:00', '2026-11-03T23:30', { kind: 'call-back' }),
    ];
    expect(findings(...times)).toEqual([]);
    expect(workedHours(times)).toEqual({ regular: 1150, holiday: 0, 'call-back': 150, 'on-call': 1200, charge: 1150 });
  });

  it('lie within the week, in the past and apart from each other', () => {
    expect(findings(time('2026-11-08T19:00', '2026-11-09T07:00'))).toEqual([]);
    expect(findings(time('2026-11-01T19:00', '2026-11-02T07:00'))).toEqual(['OUTSIDE_THE_WEEK']);
    expect(findings(time('2026-11-09T00:00', '2026-11-09T07:00'))).toEqual(['OUTSIDE_THE_WEEK']);
    expect(findings(time('2026-11-08T19:00', '2026-11-09T12:01'))).toEqual(['NOT_WORKED_YET']);
    expect(findings(time('2026-11-02T07:00', '2026-11-03T08:00'))).toEqual(['TIMES_IMPOSSIBLE']);
    expect(findings(time('2026-11-02T19:00', '2026-11-02T07:00'))).toEqual(['TIMES_IMPOSSIBLE']);
    const day = time('2026-11-02T07:00', '2026-11-02T19:00');
    expect(findings(day, time('2026-11-02T18:59', '2026-11-02T20:00'))).toEqual(['OVERLAPPING_TIMES']);
    expect(findings(day, time('2026-11-02T19:00', '2026-11-02T20:00'))).toEqual([]);
    expect(findings(time('2026-11-02T19:00', '2026-11-02T20:00'), day)).toEqual([]);
  });

  it('have nobody in charge on call, and no shift twice', () => {
    const onCall = time('2026-11-02T07:00', '2026-11-02T19:00', { kind: 'on-call', charge: true, shiftId: 's' });
    expect(findings(onCall, time('2026-11-04T07:00', '2026-11-04T08:00', { shiftId: 's' }))).toEqual([
      'CHARGE_ON_CALL',
      'SHIFT_TWICE',
    ]);
  });
});
