import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export interface Money {
  currency: string;
  minorUnits: number;
}

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
}

/** Everything that is put into words, in the reader's language. */
export const useWords = (): Words => {
  const intl = useIntl();
  return useMemo(() => {
    const { locale } = intl;
    const regions = new Intl.DisplayNames([locale], { type: 'region' });
    const languages = new Intl.DisplayNames([locale], { type: 'language' });
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const clocks = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
    // The build adds the names of the parts that the law knows to the messages of the shell.
    const part = (code: string): string =>
      intl.messages[`place.${code}`] === undefined ? code.slice(3) : intl.formatMessage({ id: `place.${code}` });
    const digitsOf = (currency: string): number =>
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    return {
      t: (id, values) => intl.formatMessage({ id }, values),
      day: (day) => days.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
      month: (day) => months.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
      instant: (instant) => instants.format(new Date(instant)),
      wallClock: (local) => clocks.format(new Date(`${local.slice(0, 16)}:00Z`)),
      number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
      money: ({ currency, minorUnits }) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
          minorUnits / 10 ** digitsOf(currency),
        ),
      exact: ({ currency, minorUnits }) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minorUnits / 10 ** digitsOf(currency)),
      place: (code) => {
        const [country = code] = code.split('-');
        const name = regions.of(country) ?? country;
        return country === code ? name : `${part(code)}, ${name}`;
      },
      part,
      language: (tag) => languages.of(tag) ?? tag,
    };
  }, [intl]);
};
