import { nearestTerm } from './nearest-term.js';

const NAMES: Record<string, string[]> = {
  'intensive-care': ['Intensive care', 'icu', 'critical-care'],
  oncology: ['Oncology'],
  ocn: ['OCN'],
  acls: ['Advanced Cardiovascular Life Support'],
};
const nearest = (raw: string): string | undefined => nearestTerm(raw, Object.keys(NAMES), (term) => NAMES[term] ?? []);

describe('the nearest term', () => {
  it.each([
    ['icu', 'intensive-care'],
    ['ICU', 'intensive-care'],
    ['Critical Care', 'intensive-care'],
    ['intensiv-care', 'intensive-care'],
    ['onkology', 'oncology'],
    ['alcs-', undefined],
    ['acl', 'acls'],
    ['advanced cardiovascular life suport', 'acls'],
    ['mab', undefined],
    ['', undefined],
  ])('of (%s) is %s', (raw, term) => expect(nearest(raw)).toBe(term));

  it('does not hang on the order of the terms', () => {
    expect(nearestTerm('b', ['a', 'c'])).toBe('a');
    expect(nearestTerm('b', ['c', 'a'])).toBe('a');
  });
});
