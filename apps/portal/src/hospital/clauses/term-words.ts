import type { Words } from '../../i18n/use-words.js';
import { clauseArguments, type Clause } from '../gap/clause-arguments.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a clause says, in one sentence. */
export const clauseSentence = ({ t, exact }: Pick<Words, 't' | 'exact'>, clause: Clause): string =>
  t(`hospital.clause.${clause.kind}`, clauseArguments(clause, { exact }));

/** Terms end before the day that stands in them. */
const saidDay = ({ day, lastDay }: Words, term: string, value: string): string => {
  if (!DAY.test(value)) return value;
  return term === 'endsOn' ? lastDay(value) : day(value);
};

/** A term before or after a change: a clause, an amount, a day, a number, or nothing where the contract is silent. */
export const termValue = (words: Words, term: string, value: unknown): string => {
  if (value === null || value === undefined) return words.t('hospital.term.silent');
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'string') return saidDay(words, term, value);
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
