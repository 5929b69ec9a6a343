import { termDay } from '../../components/term-day.js';
import type { Words } from '../../i18n/use-words.js';
import { clauseArguments, type Clause } from '../gap/clause-arguments.js';

/** What a clause says, in one sentence. */
export const clauseSentence = ({ t, exact }: Pick<Words, 't' | 'exact'>, clause: Clause): string =>
  t(`hospital.clause.${clause.kind}`, clauseArguments(clause, { exact }));

/** A term before or after a change: a clause, an amount, a day, a number, or nothing where the contract is silent. */
export const termValue = (words: Words, term: string, value: unknown): string => {
  if (value === null || value === undefined) return words.t('hospital.term.silent');
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'string') return termDay(words, term, value);
  if (typeof value === 'object' && 'kind' in value) return clauseSentence(words, value as Clause);
  return words.exact(value as Parameters<Words['exact']>[0]);
};

/** "Notice" of `notice`, "Notice: nurse" of `notice:nurse`, "Repayment: flights" of `repayment:flights`. */
export const termName = ({ t }: Pick<Words, 't'>, term: string): string => {
  const [kind = term, what] = term.split(/:(.*)/s);
  const name = t(`hospital.term.${kind}`);
  if (what === undefined || what === '') return name;
  return t('hospital.term.of', { name, what: kind === 'repayment' ? what : t(`hospital.symmetry.${what}`) });
};
