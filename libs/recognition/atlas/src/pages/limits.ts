import type { LocalDate } from '@crossward/kernel';
import type { ArrangementVersion, Condition, LimitDocument, Operand, Span } from '@crossward/recognition-domain';
import type { Book } from '../book.js';
import { html, type Content } from '../html.js';
import type { UiKey } from '../words/index.js';
import { hasWord } from '../words/index.js';

/** The list that a name is bound to, wherever in the version: `$licence` is one of the licences. */
const listBehind = (name: string, value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const quantifier = value as { as?: unknown; in?: unknown };
  if (quantifier.as === name && typeof quantifier.in === 'string') return quantifier.in;
  for (const inner of Object.values(value)) {
    const found = listBehind(name, inner);
    if (found !== undefined) return found;
  }
  return undefined;
};

interface Reading {
  book: Book;
  page: string;
  version: ArrangementVersion;
}

const fact = ({ book, version }: Reading, reference: string): string => {
  const [name = '', ...field] = reference.slice(1).split('.');
  const list = listBehind(name, version) ?? name;
  const key = `moment.${list}.${field.join('.')}`;
  return hasWord(key) ? book.voice.ui(key) : book.voice.language.fact([list, ...field].join('.'));
};

const spanOf = ({ book }: Reading, span: Span): string =>
  (['years', 'months', 'days'] as const)
    .flatMap((unit) => (span[unit] === undefined ? [] : [book.voice.ui(`span.${unit}` as UiKey, { n: span[unit] })]))
    .join(', ');

/** A day that the law tells by what it hangs on. */
const moment = (reading: Reading, operand: Operand): Content => {
  const { book, page } = reading;
  const { voice } = book;
  if (typeof operand !== 'object') {
    const text = String(operand);
    return text.startsWith('$') ? fact(reading, text) : voice.day(text as LocalDate);
  }
  if ('endOf' in operand)
    return html`${voice.ui('moment.end-of-membership')} ${book.linkToMembership(page, operand.endOf)}`;
  if ('yearAfter' in operand) return html`${voice.ui('moment.year-after')} ${moment(reading, operand.yearAfter)}`;
  if (!('day' in operand)) return '';
  const { plus, minus } = operand;
  const moved = plus ? `, ${voice.ui('plus')} ${spanOf(reading, plus)}` : '';
  return html`${moment(reading, operand.day)}${moved}${minus ? `, ${voice.ui('minus')} ${spanOf(reading, minus)}` : ''}`;
};

const ownOrWord = ({ book }: Reading, kind: 'scope' | 'employer' | 'setting', value: Operand): string =>
  typeof value === 'string' && !value.startsWith('$') ? book.voice.word(kind, value) : book.voice.ui('as-licence');

const tell = (reading: Reading, { kind, value }: LimitDocument): Content => {
  const { voice } = reading.book;
  switch (kind) {
    case 'until':
      return html`${voice.ui('limit.until')} ${moment(reading, value)}.`;
    case 'days-a-year':
      return voice.language.say('limit.days-a-year', { days: Number(value) });
    case 'scope':
      return voice.language.say('limit.scope', { scope: ownOrWord(reading, kind, value) });
    case 'employer':
      return voice.language.say('limit.employer', { employer: ownOrWord(reading, kind, value) });
    case 'setting':
      return voice.language.say('limit.setting', { settings: ownOrWord(reading, kind, value), count: 1 });
  }
};

export const limitInWords = (book: Book, page: string, version: ArrangementVersion, limit: LimitDocument): Content => {
  const told = tell({ book, page, version }, limit);
  const sometimes: Condition | undefined = limit.when;
  return sometimes ? html`${told} <small>${book.voice.ui('in-some-cases')}</small>` : told;
};
