import { addDays, DomainError, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { changedTerms, checkCounter, FURTHEST_MOVE, type OfferedTerms } from './counter-offer.js';
import { hasLapsed, offerLifecycle } from './offer-lifecycle.js';

const day = (text: string): LocalDate => text as LocalDate;
const TODAY = day('2026-11-26');
const OFFERED: OfferedTerms = {
  startsOn: day('2027-01-04'),
  endsOn: day('2027-04-05'),
  shiftPattern: 'days',
  weeklyHours: 36,
  payRate: { minorUnits: 6500, currency: 'CAD' },
};

const findings = (changes: Partial<OfferedTerms>, today = TODAY): string[] => {
  try {
    checkCounter(OFFERED, { ...OFFERED, ...changes }, today);
    return [];
  } catch (error) {
    const { code, problems = [] } = error as DomainError & { problems?: { code: string }[] };
    return problems.length > 0 ? problems.map((problem) => problem.code) : [code];
  }
};

describe('a counter-offer', () => {
  it('asks for something else than what is offered', () => {
    expect(findings({})).toEqual(['COUNTER_CHANGES_NOTHING']);
    expect(findings({ weeklyHours: 32 })).toEqual([]);
  });

  it('asks for a cent more, and never for a cent less or another currency', () => {
    expect(findings({ payRate: { minorUnits: 6501, currency: 'CAD' } })).toEqual([]);
    expect(findings({ payRate: { minorUnits: 6499, currency: 'CAD' } })).toEqual(['COUNTER_PAYS_LESS']);
    expect(findings({ payRate: { minorUnits: 6500, currency: 'USD' } })).toEqual(['COUNTER_CURRENCY']);
  });

  it('moves the assignment by four weeks at most, at either end', () => {
    expect(findings({ startsOn: addDays(OFFERED.startsOn, FURTHEST_MOVE) })).toEqual([]);
    expect(findings({ startsOn: addDays(OFFERED.startsOn, FURTHEST_MOVE + 1) })).toEqual(['COUNTER_MOVES_TOO_FAR']);
    expect(findings({ endsOn: addDays(OFFERED.endsOn, -FURTHEST_MOVE - 1) })).toEqual(['COUNTER_MOVES_TOO_FAR']);
  });

  it('begins today at the earliest', () => {
    const startsOn = addDays(OFFERED.startsOn, -1);
    expect(findings({ startsOn }, startsOn)).toEqual([]);
    expect(findings({ startsOn }, addDays(startsOn, 1))).toEqual(['ASSIGNMENT_IN_THE_PAST']);
  });

  it('names what differs, and nothing else', () => {
    const keys = ['startsOn', 'endsOn', 'shiftPattern', 'weeklyHours', 'payRate'] as const;
    const others: OfferedTerms = {
      startsOn: day('2027-01-05'),
      endsOn: day('2027-04-06'),
      shiftPattern: 'nights',
      weeklyHours: 30,
      payRate: { minorUnits: 7000, currency: 'CAD' },
    };
    fc.assert(
      fc.property(fc.subarray([...keys]), (changed) => {
        const asked = { ...OFFERED, ...Object.fromEntries(changed.map((key) => [key, others[key]])) };
        expect(new Set(changedTerms(OFFERED, asked))).toEqual(new Set(changed));
      }),
    );
  });
});

describe('an offer that is countered', () => {
  it('cannot be accepted before the counter-offer is answered or withdrawn', () => {
    expect(offerLifecycle.allows('countered', 'accepted')).toBe(false);
    expect(offerLifecycle.allows('countered', 'extended')).toBe(true);
  });

  it('lapses at its deadline like any other', () => {
    const deadline = new Date('2026-11-30T12:00:00Z');
    expect(hasLapsed({ status: 'countered', deadline }, new Date(deadline.getTime() - 1))).toBe(false);
    expect(hasLapsed({ status: 'countered', deadline }, deadline)).toBe(true);
  });
});
