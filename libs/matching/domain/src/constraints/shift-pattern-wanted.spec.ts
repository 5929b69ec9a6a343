import { sampleMatch, sampleNurse } from '../testing/samples.js';
import { shiftPatternWanted } from './shift-pattern-wanted.js';

describe('shiftPatternWanted', () => {
  it("holds when the gap's pattern is one of the nurse's", () => {
    expect(shiftPatternWanted(sampleMatch())).toBeNull();
  });

  it('fails when it is not', () => {
    expect(shiftPatternWanted(sampleMatch({ nurse: sampleNurse({ shiftPatterns: ['days'] }) }))?.because).toBe(
      'The gap works (nights); the nurse works (days).',
    );
  });

  it('fails when the nurse names none', () => {
    expect(shiftPatternWanted(sampleMatch({ nurse: sampleNurse({ shiftPatterns: [] }) }))).not.toBeNull();
  });
});
