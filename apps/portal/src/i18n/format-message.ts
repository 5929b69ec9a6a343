import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { formatToParts, type Formats, type Formatters } from 'intl-messageformat';

export type Message = MessageFormatElement[];
export type Values = Readonly<Record<string, string | number>>;

const NAMED: Formats = {
  number: { integer: { maximumFractionDigits: 0 }, currency: { style: 'currency' }, percent: { style: 'percent' } },
  date: {},
  time: {},
};

/** Formatters are dear to make and are asked for by every row of a list: one of each kind for a language. */
export const keptBy = <Made, Args extends unknown[]>(make: (...args: Args) => Made): ((...args: Args) => Made) => {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
};

const FORMATTERS: Formatters = {
  getNumberFormat: keptBy(
    (...args) => new Intl.NumberFormat(...(args as ConstructorParameters<typeof Intl.NumberFormat>)),
  ),
  getDateTimeFormat: keptBy((...args) => new Intl.DateTimeFormat(...args)),
  getPluralRules: keptBy((...args) => new Intl.PluralRules(...args)),
};

/** A message that the build has parsed, with its values; most are plain words and cost nothing. */
export const formatMessage = (locale: string, message: Message, values: Values = {}): string => {
  const [first] = message;
  // 0 is plain text: the parser's names of kinds would bring the parser with them.
  if (message.length === 1 && first?.type === 0) return first.value;
  return formatToParts(message, locale, FORMATTERS, NAMED, values)
    .map(({ value }) => String(value))
    .join('');
};

/** Whether these values are all that a message asks for. */
export const takesOnly = (message: Message, values: Values): boolean =>
  message.every((element) => {
    // 0 is plain text, and a pound sign has no value of its own.
    if (element.type === 0 || !('value' in element)) return true;
    if ('children' in element) return takesOnly(element.children, values);
    if (values[element.value] === undefined) return false;
    return !('options' in element) || Object.values(element.options).every((option) => takesOnly(option.value, values));
  });
