import { sideBySide } from './side-by-side.js';

const version = (rate: number, clauses: { kind: string; [key: string]: unknown }[]) => ({
  terms: {
    ...{ startsOn: '2027-01-04', endsOn: '2027-04-05', weeklyHours: 36 },
    payRate: { currency: 'USD', minorUnits: rate },
    clauses,
  },
});

describe('two versions of a contract side by side', () => {
  const notice = { kind: 'notice', side: 'nurse', days: 14 };

  it('shows every term, and marks those alone that differ', () => {
    const rows = sideBySide(version(5000, [notice]), version(5200, [{ days: 14, side: 'nurse', kind: 'notice' }]));
    expect(rows.map(({ term }) => term)).toEqual(['startsOn', 'endsOn', 'weeklyHours', 'payRate', 'notice:nurse']);
    expect(rows.filter(({ changed }) => changed).map(({ term }) => term)).toEqual(['payRate']);
  });

  it('begins with the days, the hours and the pay, however the terms were kept', () => {
    const kept = {
      terms: {
        payRate: { currency: 'USD', minorUnits: 1 },
        endsOn: '2027-04-05',
        weeklyHours: 36,
        startsOn: '2027-01-04',
        clauses: [],
      },
    };
    expect(sideBySide(kept, kept).map(({ term }) => term)).toEqual(['startsOn', 'endsOn', 'weeklyHours', 'payRate']);
  });

  it('tells what a version adds, and what it no longer says', () => {
    const penalty = { kind: 'penalty', side: 'hospital', amount: { currency: 'USD', minorUnits: 90000 } };
    const rows = sideBySide(version(5000, [notice]), version(5000, [penalty]));
    expect(rows.slice(-2)).toEqual([
      { term: 'penalty:hospital', before: null, after: penalty, changed: true },
      { term: 'notice:nurse', before: notice, after: null, changed: true },
    ]);
  });
});
