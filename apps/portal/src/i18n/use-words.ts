import { useIntl, type IntlShape } from 'react-intl';
import { inWholeUnits, type Money } from './minor-units.js';

export type { Money } from './minor-units.js';

export interface Words {
  t: (id: string, values?: Record<string, string | number>) => string;
  /** A calendar day, `2026-03-01`; it has no time zone. */
  day: (day: string) => string;
  /** The month of a day, `Jan 2027`. */
  month: (day: string) => string;
  instant: (instant: string) => string;
  /** A day and time as the clock on the wall there shows it, `2026-03-01T07:00`. */
  wallClock: (local: string) => string;
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

/** Formatters are dear to make and are asked for by every row of a list: one of each kind for a language. */
const numbersOf = (locale: string): ((options?: Intl.NumberFormatOptions) => Intl.NumberFormat) => {
  const made = new Map<string, Intl.NumberFormat>();
  return (options) => {
    const key = options === undefined ? '' : JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    const format = new Intl.NumberFormat(locale, options);
    made.set(key, format);
    return format;
  };
};

const formatsOf = (locale: string) => ({
  regions: new Intl.DisplayNames([locale], { type: 'region' }),
  languages: new Intl.DisplayNames([locale], { type: 'language' }),
  currencies: new Intl.DisplayNames([locale], { type: 'currency' }),
  days: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  months: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  instants: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  clocks: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
  lists: new Intl.ListFormat(locale, { type: 'conjunction' }),
  numbers: numbersOf(locale),
});

const FORMATS = new Map<string, ReturnType<typeof formatsOf>>();
const formatsFor = (locale: string): ReturnType<typeof formatsOf> => {
  const known = FORMATS.get(locale) ?? formatsOf(locale);
  FORMATS.set(locale, known);
  return known;
};

const makeWords = (intl: IntlShape): Words => {
  const { regions, languages, currencies, days, months, instants, clocks, lists, numbers } = formatsFor(intl.locale);
  // The build adds the names of the parts that the law knows to the messages of the shell.
  const part = (code: string): string =>
    intl.messages[`place.${code}`] === undefined ? code.slice(3) : intl.formatMessage({ id: `place.${code}` });
  return {
    t: (id, values) => intl.formatMessage({ id }, values),
    day: (day) => days.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    month: (day) => months.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    instant: (instant) => instants.format(new Date(instant)),
    wallClock: (local) => clocks.format(new Date(`${local.slice(0, 16)}:00Z`)),
    number: (value, options) => numbers(options).format(value),
    money: (money) =>
      numbers({ style: 'currency', currency: money.currency, maximumFractionDigits: 0 }).format(inWholeUnits(money)),
    exact: (money) => numbers({ style: 'currency', currency: money.currency }).format(inWholeUnits(money)),
    place: (code) => {
      const [country = code] = code.split('-');
      const name = regions.of(country) ?? country;
      return country === code ? name : `${part(code)}, ${name}`;
    },
    part,
    language: (tag) => languages.of(tag) ?? tag,
    currency: (code) => currencies.of(code) ?? code,
    list: (items) => lists.format(items),
  };
};

const WORDS = new WeakMap<IntlShape, Words>();

export const wordsOf = (intl: IntlShape): Words => {
  const known = WORDS.get(intl) ?? makeWords(intl);
  WORDS.set(intl, known);
  return known;
};

/** Everything that is put into words, in the reader's language. */
export const useWords = (): Words => wordsOf(useIntl());
