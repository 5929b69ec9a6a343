import type { ContractClause } from '@crossward/contracts';
import { addDays, localDate } from '@crossward/kernel';
import fc from 'fast-check';
import { callOffLedger, type MissedShift } from './call-off-ledger.js';
import { workWeek } from './work-week.js';

const STARTS_ON = localDate('2026-11-02');
const PLACEMENT = { startsOn: STARTS_ON, endsOn: localDate('2027-01-25') };
const HOUR = 3_600_000;
const week = (index: number) => workWeek(PLACEMENT, addDays(STARTS_ON, 7 * index));

const missedShift = (changes: Partial<MissedShift> & { noticeHours?: number } = {}): MissedShift => {
  const { noticeHours = 5, weekIndex = 0, ...others } = changes;
  const startsAt = others.startsAt ?? new Date(Date.parse('2026-11-03T12:00:00Z') + weekIndex * 7 * 24 * HOUR);
  const toldAt = new Date(startsAt.getTime() - noticeHours * HOUR);
  return { id: 'a', startsAt, hundredths: 1200, weekIndex, by: 'hospital', toldAt, ...others };
};
const clauses = (most = 1, perWeeks = 2, noticeHours = 2): ContractClause[] => [
  { kind: 'guaranteed-hours', hoursPerWeek: 36 },
  { kind: 'call-off', mostUnpaidShifts: most, perWeeks, noticeHours },
];
const outcomes = (missed: MissedShift[], given = clauses()) =>
  callOffLedger(given, week(0), missed, 0).entries.map(({ outcome }) => outcome);

describe('what a guarantee of hours owes', () => {
  it('tops up what was not worked, and nothing once it is', () => {
    expect(callOffLedger(clauses(), week(0), [], 2400).topUp).toBe(1200);
    expect(callOffLedger(clauses(), week(0), [], 3600).topUp).toBe(0);
    expect(callOffLedger(clauses(), week(0), [], 4800).topUp).toBe(0);
    expect(callOffLedger([], week(0), [], 0).topUp).toBe(0);
  });

  it('is less by a shift called off in time, while the clause allows it', () => {
    const ledger = callOffLedger(clauses(), week(0), [missedShift()], 2400);
    expect(ledger).toMatchObject({ topUp: 0, unpaidCallOff: 1200, unpaidUsed: 1, unpaidAllowed: 1 });
  });

  it('pays a call-off that comes an instant too late, and not one that comes just in time', () => {
    const shift = missedShift();
    const told = (before: number) => ({ ...shift, toldAt: new Date(shift.startsAt.getTime() - before) });
    expect(outcomes([told(2 * HOUR)])).toEqual(['unpaid']);
    expect(outcomes([told(2 * HOUR - 1)])).toEqual(['paid-without-notice']);
    expect(outcomes([{ ...shift, toldAt: null }])).toEqual(['paid-without-notice']);
  });

  it('counts the allowance over its weeks, and anew in the next ones', () => {
    const both = [
      missedShift({ id: 'a' }),
      missedShift({ id: 'b', weekIndex: 1 }),
      missedShift({ id: 'c', weekIndex: 2 }),
    ];
    expect(callOffLedger(clauses(), week(1), both, 0).entries).toEqual([
      { shiftId: 'b', hundredths: 1200, outcome: 'paid-beyond-allowance' },
    ]);
    expect(callOffLedger(clauses(), week(2), both, 0).entries[0]?.outcome).toBe('unpaid');
  });

  it('owes nothing for what the nurse missed herself, and uses no allowance for it', () => {
    const ledger = callOffLedger(clauses(), week(0), [missedShift({ by: 'nurse' }), missedShift({ id: 'b' })], 1200);
    expect(ledger).toMatchObject({ missedByNurse: 1200, unpaidCallOff: 1200, topUp: 0, unpaidUsed: 1 });
  });

  it('guarantees a part of a week its part, rounded up', () => {
    const late = { startsOn: localDate('2026-11-05'), endsOn: localDate('2026-12-01') };
    expect(callOffLedger(clauses(), workWeek(late, STARTS_ON), [], 0).guaranteed).toBe(Math.ceil((3600 * 4) / 7));
  });

  const arbitrary = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      hour: fc.integer({ min: 0, max: 160 }),
      hundredths: fc.integer({ min: 1, max: 2400 }),
      weekIndex: fc.integer({ min: 0, max: 4 }),
      by: fc.constantFrom('hospital' as const, 'nurse' as const),
      noticeHours: fc.option(fc.integer({ min: -2, max: 50 })),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  type Drawn = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;
  const drawn = (all: Drawn): MissedShift[] =>
    all.map(({ hour, noticeHours, ...shift }) => {
      const startsAt = new Date(Date.parse('2026-11-02T00:00:00Z') + (shift.weekIndex * 168 + hour) * HOUR);
      return {
        ...shift,
        startsAt,
        toldAt: noticeHours === null ? null : new Date(startsAt.getTime() - noticeHours * HOUR),
      };
    });
  const terms = fc.record({
    most: fc.integer({ min: 0, max: 4 }),
    perWeeks: fc.integer({ min: 1, max: 4 }),
    notice: fc.integer({ min: 0, max: 24 }),
  });

  it('pays, with what was worked, at least the guarantee less what may be unpaid, and is never negative', () => {
    fc.assert(
      fc.property(
        arbitrary,
        terms,
        fc.integer({ min: 0, max: 8000 }),
        fc.integer({ min: 0, max: 4 }),
        (all, t, worked, at) => {
          const missed = drawn(all);
          const ledger = callOffLedger(clauses(t.most, t.perWeeks, t.notice), week(at), missed, worked);
          const unpaid = ledger.unpaidCallOff + ledger.missedByNurse;
          expect(ledger.topUp).toBeGreaterThanOrEqual(0);
          expect(worked + ledger.paidCallOff + ledger.topUp).toBeGreaterThanOrEqual(ledger.guaranteed - unpaid);
          expect(ledger.unpaidUsed).toBeLessThanOrEqual(t.most);
          for (const shift of missed.filter(({ by, weekIndex }) => by === 'hospital' && weekIndex === at)) {
            const late = shift.toldAt === null || shift.startsAt.getTime() - shift.toldAt.getTime() < t.notice * HOUR;
            const { outcome } = ledger.entries.find(({ shiftId }) => shiftId === shift.id)!;
            expect(outcome === 'paid-without-notice').toBe(late);
          }
        },
      ),
    );
  });

  it('does not hang on the order in which things were told', () => {
    const shuffled = arbitrary.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, terms, ([all, other], t) => {
        const of = (some: Drawn) => callOffLedger(clauses(t.most, t.perWeeks, t.notice), week(1), drawn(some), 1000);
        expect(of(other)).toEqual(of(all));
      }),
    );
  });
});
