import { DomainError } from '@crossward/kernel';
import { inventedCodes, tinyLaw } from '../fixtures/tiny-law.js';
import { compileQueryReader } from './read-query.js';

const law = tinyLaw();
law.jurisdictions.push({ code: 'XE-EE', name: 'Named part', languages: [], otherCodes: ['XQ'] });
law.jurisdictions.push({ code: 'XE', name: 'National', languages: [], regulates: 'national' });
const reader = compileQueryReader(law, inventedCodes);
const query = { nurse: { profession: 'RN' }, destination: 'XA', on: '2026-11-22' };

const problemsOf = (raw: unknown): DomainError['problems'] => {
  try {
    reader.read(raw);
  } catch (error) {
    if (error instanceof DomainError) return error.problems;
    throw error;
  }
  return [];
};

describe('reading a query', () => {
  it('accepts what fits and keeps every fact', () => {
    const nurse = { profession: 'RN', licences: [], exams: [{ exam: 'exam-a', passedOn: '2020-02-29' }] };
    expect(reader.read({ ...query, nurse, id: 'a' })).toEqual({ ...query, nurse, id: 'a' });
  });

  it.each<[string, object, string, string, string]>([
    ['an unknown place', { destination: 'OLD' }, '/destination', 'UNKNOWN_JURISDICTION', 'Maybe you mean XA.'],
    ['an impossible day', { on: '2025-02-30' }, '/on', 'IMPOSSIBLE_DATE', 'YYYY-MM-DD'],
    [
      'an unknown profession',
      { nurse: { profession: 'RMN' } },
      '/nurse/profession',
      'UNKNOWN_PROFESSION',
      'Maybe you mean RM.',
    ],
    [
      'an unknown key',
      { nurse: { profession: 'RN', license: [] } },
      '/nurse/license',
      'UNKNOWN_KEY',
      'Maybe you mean licences.',
    ],
    [
      'an unknown term',
      { nurse: { profession: 'RN', exams: [{ exam: 'exam-b' }] } },
      '/nurse/exams/0/exam',
      'UNKNOWN_TERM',
      'Maybe you mean exam-a.',
    ],
    ['a country that is no regulator', { destination: 'XB' }, '/destination', 'JURISDICTION_TOO_BROAD', 'XB-AA'],
    [
      'an empty range',
      { nurse: { profession: 'RN', residences: [{ jurisdiction: 'XA', from: '2020-01-02', until: '2020-01-02' }] } },
      '/nurse/residences/0/until',
      'EMPTY_DATE_RANGE',
      'later day',
    ],
    [
      'a score that the test lacks',
      {
        nurse: {
          profession: 'RN',
          languageTests: [{ test: 'test-a', takenOn: '2020-01-01', scores: { speeking: 7 } }],
        },
      },
      '/nurse/languageTests/0/scores/speeking',
      'UNKNOWN_TERM',
      'Maybe you mean speaking.',
    ],
    [
      'a term of an empty vocabulary',
      { nurse: { profession: 'RN', vaccinations: [{ kind: 'x', on: '2020-01-01' }] } },
      '/nurse/vaccinations/0/kind',
      'UNKNOWN_TERM',
      'leave the field out',
    ],
  ])('refuses %s with pointer, message and next step', (_what, change, at, code, nextStep) => {
    const problems = problemsOf({ ...query, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ at, code, nextStep: expect.stringContaining(nextStep) });
    expect(problems[0]?.message).not.toBe('');
  });

  it('tells all problems at once, below the pointer of a batch', () => {
    try {
      reader.read({ destination: 'ZZZ', on: '1', nurse: {} }, '/queries/3');
      throw new Error('accepted');
    } catch (error) {
      const at = (error as DomainError).problems.map((problem) => problem.at).sort();
      expect(at).toEqual(['/queries/3/destination', '/queries/3/nurse', '/queries/3/on']);
    }
  });

  it('refuses a term that brings a toString of its own, without calling it', () => {
    const trap = { toString: 1 };
    const problems = problemsOf({ nurse: { profession: trap }, destination: trap, on: trap });
    expect(new Set(problems.map(({ at }) => at))).toEqual(new Set(['/nurse/profession', '/destination', '/on']));
  });

  it('refuses what is not an object', () => {
    for (const raw of [null, [], 'x', 3, undefined]) expect(problemsOf(raw)).toMatchObject([{ code: 'WRONG_TYPE' }]);
  });

  it('resolves a part to its country where the country regulates, and keeps the parts that the law knows', () => {
    expect(reader.read({ ...query, destination: 'XA-QQ' }).destination).toBe('XA');
    expect(reader.read({ ...query, destination: 'XZ-QQ' }).destination).toBe('XZ');
    expect(reader.read({ ...query, destination: 'XE-AA' }).destination).toBe('XE');
    expect(reader.read({ ...query, destination: 'XE-EE' }).destination).toBe('XE-EE');
    expect(reader.read({ ...query, destination: 'XQ' }).destination).toBe('XE-EE');
    const licences = [{ jurisdiction: 'XA-QQ', profession: 'RN', scope: 'full', status: 'active' }];
    expect(reader.read({ ...query, nurse: { profession: 'RN', licences } }).nurse.licences?.[0]?.jurisdiction).toBe(
      'XA',
    );
  });
});
