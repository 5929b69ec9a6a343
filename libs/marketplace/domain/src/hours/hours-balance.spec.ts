import type { ContractClause, ContractSide } from '@crossward/contracts';
import { addDays, daysBetween, localDate, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { callOffLedger, type CallOffLedger, type MissedShift } from './call-off-ledger.js';
import { mondayOf, workWeek, type WorkWeek } from './work-week.js';
import { timecardPay } from './timecard-pay.js';

const HOUR = 3_600_000;

interface Assignment {
  startsOn: LocalDate;
  endsOn: LocalDate;
  clauses: ContractClause[];
  missed: MissedShift[];
  /** Hundredths worked, by week. */
  worked: number[];
}

const shift = (weeks: number) =>
  fc.record({
    weekIndex: fc.nat(weeks - 1),
    hour: fc.nat(167),
    hundredths: fc.integer({ min: 1, max: 2400 }),
    by: fc.constantFrom<ContractSide>('nurse', 'hospital'),
    noticeHours: fc.option(fc.integer({ min: -1, max: 60 }), { nil: null }),
  });

const assignment: fc.Arbitrary<Assignment> = fc
  .record({
    ...{ offset: fc.nat(6), days: fc.integer({ min: 1, max: 100 }) },
    guaranteed: fc.integer({ min: 1, max: 6000 }),
    callOff: fc.option(fc.record({ most: fc.nat(4), perWeeks: fc.integer({ min: 1, max: 4 }), notice: fc.nat(48) }), {
      nil: null,
    }),
  })
  .chain(({ offset, days, guaranteed, callOff }) => {
    const startsOn = addDays(localDate('2026-11-02'), offset);
    const endsOn = addDays(startsOn, days);
    const weeks = Math.ceil(daysBetween(mondayOf(startsOn), endsOn) / 7);
    const clauses: ContractClause[] = [
      { kind: 'guaranteed-hours', hoursPerWeek: guaranteed / 100 },
      ...(callOff
        ? [
            {
              ...{ kind: 'call-off' as const, mostUnpaidShifts: callOff.most, perWeeks: callOff.perWeeks },
              noticeHours: callOff.notice,
            },
          ]
        : []),
    ];
    return fc
      .record({
        shifts: fc.array(shift(weeks), { maxLength: 20 }),
        worked: fc.array(fc.nat(9000), { minLength: weeks, maxLength: weeks }),
      })
      .map(({ shifts, worked }) => ({
        ...{ startsOn, endsOn, clauses, worked },
        missed: shifts.map(({ weekIndex, hour, hundredths, by, noticeHours }, at): MissedShift => {
          const startsAt = new Date(Date.parse(mondayOf(startsOn)) + (weekIndex * 168 + hour) * HOUR);
          const toldAt = noticeHours === null ? null : new Date(startsAt.getTime() - noticeHours * HOUR);
          return { id: String(at).padStart(2, '0'), startsAt, hundredths, weekIndex, by, toldAt };
        }),
      }));
  });

const weeksOf = ({ startsOn, endsOn }: Assignment): WorkWeek[] => {
  const weeks: WorkWeek[] = [];
  for (let monday = mondayOf(startsOn); monday < endsOn; monday = addDays(monday, 7)) {
    weeks.push(workWeek({ startsOn, endsOn }, monday));
  }
  return weeks;
};
const ledgersOf = (one: Assignment): CallOffLedger[] =>
  weeksOf(one).map((week) => callOffLedger(one.clauses, week, one.missed, one.worked[week.index] ?? 0));

describe('the hours of any assignment', () => {
  it('balance in every week: worked, called off, missed and topped up come to the guarantee, or beyond it by work alone', () => {
    fc.assert(
      fc.property(assignment, (one) => {
        for (const ledger of ledgersOf(one)) {
          const { worked, paidCallOff, unpaidCallOff, missedByNurse, topUp, guaranteed } = ledger;
          const told = worked + paidCallOff + unpaidCallOff + missedByNurse;
          expect(told + topUp).toBe(Math.max(guaranteed, told));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hold every missed shift once, in its week and with its hours', () => {
    fc.assert(
      fc.property(assignment, (one) => {
        const ledgers = ledgersOf(one);
        const entries = ledgers.flatMap((ledger) => ledger.entries);
        expect(entries.map(({ shiftId }) => shiftId).sort()).toEqual(one.missed.map(({ id }) => id));
        for (const { paidCallOff, unpaidCallOff, missedByNurse, entries: own } of ledgers) {
          const hours = own.reduce((total, { hundredths }) => total + hundredths, 0);
          expect(hours).toBe(paidCallOff + unpaidCallOff + missedByNurse);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('go unpaid no oftener than the clause allows in each of its periods, and never without a clause', () => {
    fc.assert(
      fc.property(assignment, (one) => {
        const clause = one.clauses.find((each) => each.kind === 'call-off');
        const unpaid = new Map<number, number>();
        ledgersOf(one).forEach(({ entries }, index) => {
          const period = Math.floor(index / (clause?.perWeeks ?? 1));
          const here = entries.filter(({ outcome }) => outcome === 'unpaid').length;
          unpaid.set(period, (unpaid.get(period) ?? 0) + here);
        });
        expect(Math.max(0, ...unpaid.values())).toBeLessThanOrEqual(clause?.mostUnpaidShifts ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('guarantee over all weeks no less than the days give, and less than a hundredth a week more', () => {
    fc.assert(
      fc.property(assignment, (one) => {
        const [guarantee] = one.clauses as [Extract<ContractClause, { kind: 'guaranteed-hours' }>];
        const days = daysBetween(one.startsOn, one.endsOn);
        const exact = (Math.round(guarantee.hoursPerWeek * 100) * days) / 7;
        const all = ledgersOf(one).reduce((total, { guaranteed }) => total + guaranteed, 0);
        expect(all).toBeGreaterThanOrEqual(Math.floor(exact));
        expect(all - exact).toBeLessThan(weeksOf(one).length);
      }),
      { numRuns: 500 },
    );
  });

  it('are paid as they stand in the ledger: each hundredth worked, called off too late or topped up has one line', () => {
    fc.assert(
      fc.property(assignment, (one) => {
        const terms = { payRate: { minorUnits: 6500, currency: 'CAD' }, weeklyHours: 36, payComponents: [] };
        for (const week of weeksOf(one)) {
          const worked = one.worked[week.index] ?? 0;
          const ledger = callOffLedger(one.clauses, week, one.missed, worked);
          const hours = { regular: worked, holiday: 0, 'call-back': 0, 'on-call': 0, charge: 0 };
          const lines = timecardPay({ ...terms, completes: false }, week, hours, ledger);
          const paid = lines.reduce((total, { hundredths }) => total + (hundredths ?? 0), 0);
          expect(paid).toBe(worked + ledger.paidCallOff + ledger.topUp);
        }
      }),
      { numRuns: 300 },
    );
  });
});
