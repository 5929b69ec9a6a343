import type { Words } from '../i18n/use-words.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a term says that may be a day. Terms end before the day that stands in them; people are told the last one. */
export const termDay = ({ day, lastDay }: Pick<Words, 'day' | 'lastDay'>, term: string, value: string): string => {
  if (!DAY.test(value)) return value;
  return term === 'endsOn' ? lastDay(value) : day(value);
};
