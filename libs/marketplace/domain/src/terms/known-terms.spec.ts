import type { Vocabulary } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { checkTerms, termsOfProfile, termsOfRequirements, type WrittenTerm } from './known-terms.js';

const vocabulary = {
  specialties: {
    'intensive-care': { name: 'Intensive care', aliases: ['icu'] },
    oncology: { name: 'Oncology' },
  },
  certificates: { acls: { name: 'Advanced Cardiovascular Life Support' } },
} as unknown as Vocabulary;

const refusalOf = (written: WrittenTerm[]): DomainError => {
  try {
    checkTerms(vocabulary, written);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('terms', () => {
  it('pass where the vocabulary holds them', () => {
    expect(() =>
      checkTerms(vocabulary, [
        ...termsOfRequirements({ specialty: 'intensive-care', certificates: ['acls'] }),
        ...termsOfProfile({ specialties: [{ specialty: 'oncology', years: 1 }] }),
      ]),
    ).not.toThrow();
  });

  it.each(['icu', 'ICU', 'intensive care', 'intensiv-care', 'Intensive Care'])(
    'that mean intensive care (%s) are refused with the term to use',
    (specialty) => {
      const refusal = refusalOf(termsOfRequirements({ specialty, certificates: [] }));
      expect(refusal).toMatchObject({
        kind: 'invalid',
        code: 'UNKNOWN_TERM',
        message: `/requirements/specialty (${specialty}) is not a term of the vocabulary.`,
        nextStep: 'Maybe you mean intensive-care.',
      });
    },
  );

  it('are all told, each with its place', () => {
    const { problems, message } = refusalOf([
      ...termsOfRequirements({ specialty: 'oncology', certificates: ['acls', 'alcs', 'zzz'] }),
      ...termsOfProfile({ specialties: [{ specialty: 'constructor', years: 1 }] }),
    ]);
    expect(problems.map(({ at }) => at)).toEqual([
      '/requirements/certificates/1',
      '/requirements/certificates/2',
      '/specialties/0/specialty',
    ]);
    expect(message).toContain('(and 2 more)');
    expect(problems[1]?.nextStep).toBe('GET /v1/recognition/vocabulary lists the certificates.');
  });
});
