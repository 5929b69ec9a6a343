import { VOCABULARIES, type VocabularyTerm } from '@crossward/contracts';
import type { Placed } from './assemble.js';
import type { Finding } from './finding.js';

/** An alias leads to one term of its list, and is none itself. */
export const checkVocabulary = ({ kind, content, file }: Placed): Finding[] => {
  if (kind !== 'vocabulary') return [];
  return VOCABULARIES.flatMap((list) => {
    const terms = (content[list] ?? {}) as Record<string, VocabularyTerm>;
    const taken = new Map(Object.keys(terms).map((code) => [code, code]));
    return Object.entries(terms).flatMap(([code, { aliases = [] }]) =>
      aliases.flatMap((alias, index): Finding[] => {
        const other = taken.get(alias);
        if (other === undefined) {
          taken.set(alias, code);
          return [];
        }
        return [
          {
            at: file.at([list, code, 'aliases', index]),
            code: 'AMBIGUOUS_ALIAS',
            message: `The alias (${alias}) of (${code}) already means (${other}).`,
            nextStep: 'Keep it with the term that people mean by it.',
          },
        ];
      }),
    );
  });
};
