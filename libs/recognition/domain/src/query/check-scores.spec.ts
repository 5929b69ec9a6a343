import { DomainError } from '@crossward/kernel';
import { languageLaw } from '../fixtures/tiny-languages.js';
import { inventedCodes } from '../fixtures/tiny-law.js';
import { compileQueryReader } from './read-query.js';

const reader = compileQueryReader(languageLaw([]), inventedCodes);

const problemsOf = (test: string, scores: object, takenOn = '2026-01-20'): DomainError['problems'] => {
  const languageTests = [{ test, takenOn, scores }];
  try {
    reader.read({ nurse: { profession: 'RN', languageTests }, destination: 'XA', on: '2026-11-22' });
  } catch (error) {
    if (error instanceof DomainError) return error.problems;
    throw error;
  }
  return [];
};

describe('scores in a query', () => {
  it('are taken where the test reports them: numbers on a step, letters, words', () => {
    expect(problemsOf('test-a', { overall: 6.5, reading: 0, writing: 9, listening: 'B' })).toEqual([]);
    expect(problemsOf('test-l', { level: 'two', total: 12 })).toEqual([]);
    expect(problemsOf('test-m', { overall: 4.5 }, '2026-01-21')).toEqual([]);
  });

  it.each<[string, string, object, string, string, string]>([
    ['above the scale', 'test-a', { reading: 9.5 }, '/reading', '0 to 9 in steps of 0.5', 'Maybe you mean 9.'],
    ['without its decimal point', 'test-a', { reading: 75 }, '/reading', '0 to 9', 'Maybe you mean 7.5.'],
    ['below the scale', 'test-a', { reading: -1 }, '/reading', '0 to 9', 'Maybe you mean 0.'],
    ['between two steps', 'test-a', { reading: 6.7 }, '/reading', '0 to 9', 'Maybe you mean 6.5.'],
    ['as a letter in the wrong case', 'test-a', { reading: 'b' }, '/reading', 'one of C, B, A', 'Maybe you mean "B".'],
    ['as a number in quotes', 'test-a', { reading: '7.5' }, '/reading', '0 to 9', 'Maybe you mean 7.5.'],
    [
      'as a word that the test does not give',
      'test-l',
      { level: 'L9' },
      '/level',
      'one of L1, L2, two, L3',
      'Maybe you mean "L1".',
    ],
    ['of a part that was not reported yet', 'test-m', { overall: 4 }, '/overall', 'of 2026-01-20', 'total'],
    ['on the scale that came later', 'test-m', { total: 4.5 }, '/total', '0 to 120 in steps of 1', 'Maybe you mean 5.'],
  ])('are refused %s', (_what, test, scores, part, message, nextStep) => {
    const problems = problemsOf(test, scores);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.at).toBe(`/nurse/languageTests/0/scores${part}`);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.nextStep).toContain(nextStep);
  });
});
