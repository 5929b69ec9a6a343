import { dateFormat } from '@crossward/contracts';
import { createContext, useContext } from 'react';
import { dayBefore } from '../components/days.js';
import type { Messages } from './catalogues.js';
import { formatMessage, keptBy, takesOnly } from './format-message.js';
import { inWholeUnits, type Money } from './minor-units.js';

export type { Money } from './minor-units.js';

export interface Words {
  t: (id: string, values?: Record<string, string | number>) => string;
  /** The text of what others may name too: none where no catalogue has it, or where it takes a value that is not given. */
  named: (id: string, values?: Record<string, string | number>) => string | undefined;
  /** A calendar day, `2026-03-01`; it has no time zone. */
  day: (day: string) => string;
  /** The last day of what is over on this day: ranges end before their second day. */
  lastDay: (dayAfter: string) => string;
  /** The month of a day, `Jan 2027`. */
  month: (day: string) => string;
  instant: (instant: string) => string;
  /** A day and time as the clock on the wall there shows it, `2026-03-01T07:00`. */
  wallClock: (local: string) => string;
  /** A full hour of the day, from 0 to 23. */
  hour: (hour: number) => string;
  /** Rounded to whole units, for totals. */
  money: (money: Money) => string;
  /** To the minor unit, for rates. */
  exact: (money: Money) => string;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** `US-TX`, `CA-ON` or `GB` as people call it: Texas, United States. */
  place: (code: string) => string;
  /** The same below a heading that names the country: Texas. */
  part: (code: string) => string;
  language: (tag: string) => string;
  /** `USD`: US dollar. */
  currency: (code: string) => string;
  /** The last two joined by "and". */
  list: (items: readonly string[]) => string;
}

/** Each is made when it is first asked for: the first page needs few of them. */
const formatsOf = (locale: string) => ({
  regions: keptBy(() => new Intl.DisplayNames([locale], { type: 'region' })),
  languages: keptBy(() => new Intl.DisplayNames([locale], { type: 'language' })),
  currencies: keptBy(() => new Intl.DisplayNames([locale], { type: 'currency' })),
  days: keptBy(() => dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })),
  months: keptBy(() => dateFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })),
  instants: keptBy(() => dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })),
  clocks: keptBy(() => dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })),
  hours: keptBy(() => dateFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })),
  lists: keptBy(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
  numbers: keptBy((options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
});
const formatsFor = keptBy(formatsOf);

/** A text that is missing or does not fit its values is seen by its id, and the page stays. */
const textsOf =
  (locale: string, messages: Messages): Words['t'] =>
  (id, values) => {
    const message = messages[id];
    if (message === undefined) {
      reportError(new Error(`No message (${id}) in (${locale}).`));
      return id;
    }
    try {
      return formatMessage(locale, message, values);
    } catch (error) {
      reportError(new Error(`The message (${id}) in (${locale}) does not fit its values.`, { cause: error }));
      return id;
    }
  };

const makeWords = (locale: string, messages: Messages): Words => {
  const { regions, languages, currencies, days, months, instants, clocks, hours, lists, numbers } = formatsFor(locale);
  const t = textsOf(locale, messages);
  // The build adds the names of the parts that the law knows to the messages of the shell.
  const part = (code: string): string => (messages[`place.${code}`] === undefined ? code.slice(3) : t(`place.${code}`));
  return {
    t,
    named: (id, values) => {
      const message = messages[id];
      if (message === undefined || (values && !takesOnly(message, values))) return undefined;
      return t(id, values);
    },
    day: (day) => days().format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    lastDay: (dayAfter) => days().format(new Date(`${dayBefore(dayAfter.slice(0, 10))}T00:00:00Z`)),
    month: (day) => months().format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    instant: (instant) => instants().format(new Date(instant)),
    wallClock: (local) => clocks().format(new Date(`${local.slice(0, 16)}:00Z`)),
    hour: (hour) => hours().format(Date.UTC(2026, 0, 1, hour)),
    number: (value, options) => numbers(options).format(value),
    money: (money) =>
      numbers({ style: 'currency', currency: money.currency, maximumFractionDigits: 0 }).format(inWholeUnits(money)),
    exact: (money) => numbers({ style: 'currency', currency: money.currency }).format(inWholeUnits(money)),
    place: (code) => {
      const [country = code] = code.split('-');
      const name = regions().of(country) ?? country;
      return country === code ? name : `${part(code)}, ${name}`;
    },
    part,
    language: (tag) => languages().of(tag) ?? tag,
    currency: (code) => currencies().of(code) ?? code,
    list: (items) => lists().format(items),
  };
};

const WORDS = new WeakMap<Messages, Words>();

/** The words of one language with these messages; the same for the same messages. */
export const wordsOf = (locale: string, messages: Messages): Words => {
  const known = WORDS.get(messages) ?? makeWords(locale, messages);
  WORDS.set(messages, known);
  return known;
};

/** What is said where no catalogue is above: the ids. */
export const WordsHere = createContext<Words>(makeWords('en', {}));

/** Everything that is put into words, in the reader's language. */
export const useWords = (): Words => useContext(WordsHere);
