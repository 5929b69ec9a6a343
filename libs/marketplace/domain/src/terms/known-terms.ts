import type { GapRequirements, NurseProfileInput, Vocabulary } from '@crossward/contracts';
import { DomainError, nearestTerm, type Problem } from '@crossward/kernel';

/** A term of the law that somebody wrote, and where. */
export interface WrittenTerm {
  /** JSON pointer into what was sent. */
  at: string;
  value: string;
  of: 'specialties' | 'certificates';
}

export const termsOfRequirements = (
  { specialty, certificates }: Pick<GapRequirements, 'specialty' | 'certificates'>,
  at = '/requirements',
): WrittenTerm[] => [
  { at: `${at}/specialty`, value: specialty, of: 'specialties' },
  ...certificates.map((value, index) => ({ at: `${at}/certificates/${index}`, value, of: 'certificates' as const })),
];

/** Those outside of the facts, which recognition reads itself. */
export const termsOfProfile = ({ specialties }: Pick<NurseProfileInput, 'specialties'>, at = ''): WrittenTerm[] =>
  specialties.map(({ specialty }, index) => ({
    at: `${at}/specialties/${index}/specialty`,
    value: specialty,
    of: 'specialties',
  }));

const problemOf = ({ at, value, of }: WrittenTerm, vocabulary: Vocabulary): Problem => {
  const terms = vocabulary[of];
  const near = nearestTerm(value, Object.keys(terms), (code) => {
    const { name = code, aliases = [] } = terms[code] ?? {};
    return [name, ...aliases];
  });
  return {
    at,
    code: 'UNKNOWN_TERM',
    message: `${at} (${value.slice(0, 60)}) is not a term of the vocabulary.`,
    nextStep: near ? `Maybe you mean ${near}.` : `GET /v1/recognition/vocabulary lists the ${of}.`,
  };
};

/**
 * Refuses terms that the law's vocabulary does not hold, all of them at once: a gap that asks for one would match
 * nobody, and a nurse who tells one would match no gap.
 * @throws DomainError UNKNOWN_TERM
 */
export const checkTerms = (vocabulary: Vocabulary, written: readonly WrittenTerm[]): void => {
  const problems = written
    .filter(({ value, of }) => !Object.hasOwn(vocabulary[of], value))
    .map((term) => problemOf(term, vocabulary));
  const [first] = problems;
  if (!first) return;
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new DomainError({
    kind: 'invalid',
    code: 'UNKNOWN_TERM',
    message: `${first.message.replace(/\.$/, '')}${others}.`,
    nextStep: first.nextStep ?? '',
    facts: { at: first.at },
    problems,
  });
};
