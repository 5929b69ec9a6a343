import type { ContractClause } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { checkExtension } from './extension-lifecycle.js';
import { earlyEnd } from './notice.js';

const clauses: ContractClause[] = [
  { kind: 'notice', side: 'nurse', days: 14 },
  { kind: 'notice', side: 'hospital', days: 28 },
  { kind: 'penalty', side: 'hospital', amount: { minorUnits: 200_000, currency: 'CAD' } },
];
const terms = { startsOn: localDate('2027-01-04'), endsOn: localDate('2027-04-05'), clauses };
const end = (side: 'nurse' | 'hospital', given: string, on: string) =>
  earlyEnd(terms, side, localDate(given), localDate(on));

describe('an early end', () => {
  it('keeps its notice on the day that it runs out, and is a day short the day before', () => {
    expect(end('hospital', '2027-02-01', '2027-03-01')).toMatchObject({ daysShort: 0, penalty: null, noticeDays: 28 });
    expect(end('hospital', '2027-02-01', '2027-02-28')).toMatchObject({
      ...{ daysShort: 1, penalty: { minorUnits: 200_000 }, earliestEndsOn: '2027-03-01' },
    });
  });

  it('costs a side nothing that has no penalty clause', () =>
    expect(end('nurse', '2027-02-01', '2027-02-01')).toMatchObject({ daysShort: 14, penalty: null }));

  it('needs no longer notice than the assignment lasts', () =>
    expect(end('hospital', '2027-04-01', '2027-04-04')).toMatchObject({ earliestEndsOn: '2027-04-05', daysShort: 1 }));

  it.each([
    ['2027-02-01', '2027-01-31'],
    ['2027-01-01', '2027-01-04'],
    ['2027-02-01', '2027-04-05'],
  ])('given on (%s) is refused for (%s)', (given, on) =>
    expect(() => end('nurse', given, on)).toThrow(expect.objectContaining({ code: 'EARLY_END_INVALID' })),
  );
});

describe('an extension', () => {
  const check =
    (until: string, today = '2027-04-05') =>
    () =>
      checkExtension(terms, localDate(until), localDate(today));
  it('adds a day or more until the assignment is over, and no more than an assignment may last', () => {
    expect(check('2027-04-06')).not.toThrow();
    expect(check('2029-01-03')).not.toThrow();
    for (const refused of [check('2027-04-05'), check('2029-01-04'), check('2027-05-01', '2027-04-06')]) {
      expect(refused).toThrow(expect.objectContaining({ code: 'EXTENSION_INVALID' }));
    }
  });
});
