import { addDays, type LocalDate } from '@crossward/kernel';
import { checkAmendment, checkGapTerms, LONGEST_ASSIGNMENT, payOf, type GapTerms } from './gap-terms.js';
import { gapLifecycle } from './gap-lifecycle.js';
import { releaseSeat, statusAfterEnd, takeSeat, type Seats } from './seats.js';

const day = (text: string): LocalDate => text as LocalDate;
const TODAY = day('2026-11-22');

const terms = (changes: Partial<GapTerms> = {}): GapTerms => ({
  seats: 2,
  assignment: { from: day('2027-01-04'), until: day('2027-04-05') },
  shiftPattern: 'days',
  weeklyHours: 36,
  payRate: { minorUnits: 6500, currency: 'CAD' },
  payComponents: [],
  requirements: {
    specialty: 'icu',
    minimumYears: 2,
    certificates: ['acls'],
    languages: [],
    acceptsPendingLicence: true,
  },
  ...changes,
});

const findings = (changes: Partial<GapTerms>): string[] => {
  try {
    checkGapTerms(terms(changes), TODAY);
    return [];
  } catch (error) {
    return (error as { problems: { code: string }[] }).problems.map((problem) => problem.code);
  }
};

describe('the terms of a gap', () => {
  it('may begin today but not the day before', () => {
    expect(findings({ assignment: { from: TODAY, until: day('2027-01-01') } })).toEqual([]);
    expect(findings({ assignment: { from: addDays(TODAY, -1), until: day('2027-01-01') } })).toEqual([
      'ASSIGNMENT_IN_THE_PAST',
    ]);
  });

  it('may last exactly the longest assignment and not a day more', () => {
    const from = day('2027-01-04');
    expect(findings({ assignment: { from, until: addDays(from, LONGEST_ASSIGNMENT) } })).toEqual([]);
    expect(findings({ assignment: { from, until: addDays(from, LONGEST_ASSIGNMENT + 1) } })).toEqual([
      'ASSIGNMENT_TOO_LONG',
    ]);
  });

  it('need an end that lies after the start', () => {
    const from = day('2027-01-04');
    expect(findings({ assignment: { from, until: null } })).toEqual(['ASSIGNMENT_WITHOUT_END']);
    expect(findings({ assignment: { from, until: from } })).toEqual(['EMPTY_ASSIGNMENT']);
    expect(findings({ assignment: { from, until: addDays(from, 1) } })).toEqual([]);
  });

  it('name every finding at once', () => {
    const requirements = { ...terms().requirements, certificates: ['acls', 'acls'] };
    expect(findings({ payRate: { minorUnits: 0, currency: 'CAD' }, requirements })).toEqual([
      'PAY_MISSING',
      'REPEATED',
    ]);
  });

  it('show the pay of the whole assignment: rate times weekly hours times weeks', () => {
    expect(payOf(terms()).whole).toEqual({ minorUnits: 6500 * 36 * 13, currency: 'CAD' });
  });
});

describe('terms that nurses have submitted on', () => {
  const code = (changes: Partial<GapTerms>, live: number): string | null => {
    try {
      checkAmendment(terms(), terms(changes), live);
      return null;
    } catch (error) {
      return (error as { facts: { frozen: string[] } }).facts.frozen.join();
    }
  };

  it('may pay more beside the rate, but not leave out what was promised', () => {
    const meals = { kind: 'meals', amount: { minorUnits: 100, currency: 'CAD' } } as const;
    expect(code({ payComponents: [meals] }, 1)).toBeNull();
    expect(() => checkAmendment(terms({ payComponents: [meals] }), terms(), 1)).toThrow('payComponents');
  });

  it('may pay a cent more but not a cent less, nor in another currency', () => {
    expect(code({ payRate: { minorUnits: 6501, currency: 'CAD' } }, 1)).toBeNull();
    expect(code({ payRate: { minorUnits: 6499, currency: 'CAD' } }, 1)).toBe('payRate');
    expect(code({ payRate: { minorUnits: 9900, currency: 'USD' } }, 1)).toBe('payRate');
  });

  it('may not become another job', () => {
    const assignment = { from: day('2027-01-05'), until: day('2027-04-05') };
    expect(code({ assignment, shiftPattern: 'nights', weeklyHours: 48 }, 1)).toBe(
      'assignment,shiftPattern,weeklyHours',
    );
  });

  it('change freely while nobody has submitted', () => {
    expect(code({ payRate: { minorUnits: 1, currency: 'CAD' }, weeklyHours: 20 }, 0)).toBeNull();
  });
});

describe('the seats of a gap', () => {
  const gap = (changes: Partial<Seats> = {}): Seats => ({
    id: 'g',
    status: 'open',
    seats: 2,
    seatsTaken: 0,
    ...changes,
  });

  it('fill the gap exactly at the last one', () => {
    expect(takeSeat(gap())).toEqual({ seatsTaken: 1, status: 'open' });
    expect(takeSeat(gap({ seatsTaken: 1 }))).toEqual({ seatsTaken: 2, status: 'filled' });
  });

  it('are never exceeded', () => {
    expect(() => takeSeat(gap({ seatsTaken: 2, status: 'filled' }))).toThrow(/seats \(2\)/);
  });

  it.each(['draft', 'closed', 'cancelled'] as const)('are not given by a gap that is %s', (status) => {
    expect(() => takeSeat(gap({ status }))).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
  });

  it('can still be taken on hold, for an offer made before', () => {
    expect(takeSeat(gap({ status: 'on_hold' }))).toEqual({ seatsTaken: 1, status: 'on_hold' });
  });

  it('open a filled gap again when a placement falls off', () => {
    expect(releaseSeat(gap({ seatsTaken: 2, status: 'filled' }))).toEqual({ seatsTaken: 1, status: 'open' });
  });

  it('close a filled gap only with its last placement', () => {
    const filled = gap({ seatsTaken: 2, status: 'filled' });
    expect(statusAfterEnd(filled, 1)).toBe('filled');
    expect(statusAfterEnd(filled, 0)).toBe('closed');
  });
});

describe('the lifecycle of a gap', () => {
  it('never leads out of closed or cancelled', () => {
    expect(gapLifecycle.states.filter((state) => gapLifecycle.isFinal(state))).toEqual(['closed', 'cancelled']);
  });

  it('does not open what nobody approved by way of a hold', () => {
    expect(gapLifecycle.allows('draft', 'on_hold')).toBe(false);
  });
});
