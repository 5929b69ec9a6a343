/** `1,800`, `1 800` and `1.800` are one number, `7.0` and `7,0` too; a list `8, 9` is two. */
const NUMBER = /\d+(?:[.,]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/g;

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

const digitsIn = (text: string): string[] => (text.match(NUMBER) ?? []).map((raw) => raw.replaceAll(/\D/g, ''));

/** A day of the calendar in the long form of a language, as translators write it; French says « 1er ». */
const longForms = (day: string, format: string): string[] => {
  const long = new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00Z`),
  );
  return [day, long, long.replace(/^1 /, '1er ')];
};

/**
 * The numbers and days of the English text that are not in the translation, and those of the translation that are not
 * in the English one. A wrong figure in one language is a wrong rule.
 */
export const differingNumbers = (english: string, translated: string, format: string): string[] => {
  let [first, second] = [english, translated];
  for (const day of english.match(DAY) ?? []) {
    const form = longForms(day, format).find((each) => second.includes(each));
    if (form === undefined) continue;
    first = first.replace(day, '');
    second = second.replace(form, '');
  }
  const [here, there] = [digitsIn(first), digitsIn(second)];
  const without = (numbers: readonly string[], others: string[]): string[] =>
    numbers.filter((number) => {
      const at = others.indexOf(number);
      if (at >= 0) others.splice(at, 1);
      return at < 0;
    });
  return [...without(here, [...there]), ...without(there, [...here])];
};
