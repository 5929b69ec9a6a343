import { codesIn, comparisonOf } from './finding-codes.js';

const comparisons = [
  { field: 'jurisdiction', agrees: true },
  { field: 'scope', agrees: false },
  { field: 'authorised in US-TX', agrees: false },
];

describe('comparisonOf', () => {
  it.each([
    ['SCOPE_DIFFERS', 'scope'],
    ['NOT_AUTHORISED_AT_DESTINATION', 'authorised in US-TX'],
    ['JURISDICTION_DIFFERS', undefined],
    ['DISCIPLINE_ON_RECORD', undefined],
    ['SOMETHING_NEW', undefined],
  ])('of (%s) is what does not agree in its field (%s)', (code, field) => {
    expect(comparisonOf(code, comparisons)?.field).toBe(field);
  });
});

describe('codesIn', () => {
  it('tells each code once', () => {
    expect(codesIn('SCOPE_DIFFERS, DISCIPLINE_ON_RECORD, DISCIPLINE_ON_RECORD')).toEqual([
      'SCOPE_DIFFERS',
      'DISCIPLINE_ON_RECORD',
    ]);
  });

  it.each(['returned', 'The source is at work.', 'SCOPE_DIFFERS, SOMETHING_NEW'])('leaves (%s) as it is', (detail) => {
    expect(codesIn(detail)).toBeNull();
  });
});
