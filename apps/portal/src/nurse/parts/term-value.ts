import { termDay } from '../../components/term-day.js';
import type { Money, Words } from '../../i18n/use-words.js';
import { clauseSentence, type ClauseOfApi } from './clause-sentence.js';
import { exactMoney } from './exact-money.js';

/** A term before or after a change: a clause, an amount, a day, a number, or nothing where the contract is silent. */
export const termValue = (words: Words, term: string, value: unknown): string => {
  if (value === null || value === undefined) return words.t('nurse.terms.silent');
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'string') return termDay(words, term, value);
  if (typeof value === 'object' && 'kind' in value) return clauseSentence(words, value as ClauseOfApi);
  return exactMoney(words, value as Money);
};

/** "Notice" of `notice:nurse`, "Repayment: flights" of `repayment:flights`. */
export const termName = ({ t }: Pick<Words, 't'>, term: string): string => {
  const [kind = term, what] = term.split(/:(.*)/s);
  const name = t(`nurse.term.${kind}`);
  if (what === undefined || what === '') return name;
  return kind === 'repayment' ? t('shell.pair', { name, value: what }) : `${name} · ${t(`nurse.side.${what}`)}`;
};
