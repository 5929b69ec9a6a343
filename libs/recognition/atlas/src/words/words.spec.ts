import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { en } from './en.js';
import { wordsIn, type UiKey } from './index.js';

/** The arguments of a message, also those inside its variants. */
const argumentsOf = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    }
    return element.type === TYPE.argument ? [element.value] : [];
  });

const named = (message: string): string[] => [...new Set(argumentsOf(parse(message, { ignoreTag: true })))].sort();

describe.each(['fr', 'es'])('the words of the atlas in the language %s', (locale) => {
  const keys = Object.keys(en) as UiKey[];

  it('are those of English, none more and none less', () => {
    expect(Object.keys(wordsIn(locale)).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('tell by %s what English tells', (key) => {
    expect(named(wordsIn(locale)[key])).toEqual(named(en[key]));
  });

  it('have a letter of its own for each verdict', () => {
    const letters = (['authorised', 'pathway', 'undetermined', 'barred'] as const).map(
      (verdict) => wordsIn(locale)[`letter.${verdict}`],
    );
    expect(new Set(letters).size).toBe(letters.length);
  });
});

it('refuses a language that it has no words for', () => {
  expect(() => wordsIn('constructor')).toThrow('add words/constructor.ts');
});
