import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Placed } from './assemble.js';
import type { Finding } from './finding.js';

/** Names of all arguments that an ICU message uses, those inside of selects and plurals too. */
const argumentsIn = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsIn(value))];
      case TYPE.tag:
        return argumentsIn(element.children);
      default:
        return [element.value];
    }
  });

const checkMessage = (key: string, text: string, known: readonly string[], at: string): Finding[] => {
  let used: string[];
  try {
    used = argumentsIn(parse(text, { ignoreTag: true }));
  } catch (error) {
    const message = `(${key}) is not an ICU message (${(error as Error).message}).`;
    return [
      { at, code: 'MESSAGE_SYNTAX', message, nextStep: 'Close every brace; give every select and plural `other`.' },
    ];
  }
  return [...new Set(used)]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      at,
      code: 'UNKNOWN_ARGUMENT',
      message: `(${key}) uses the argument (${name}), which it is not given.`,
      nextStep: known.length > 0 ? `It is given: ${known.join(', ')}.` : 'It is given none.',
    }));
};

/** The sentences of one locale are all there, are well formed, and use no argument that nobody fills in. */
export const checkSentences = (
  files: readonly Placed[],
  locale: string,
  /** Where the corpus names the locale. */
  named: string,
  sentences: ReadonlyMap<string, readonly string[]>,
): Finding[] => {
  const there = new Set(files.flatMap(({ content }) => Object.keys(content)));
  const absent = [...sentences.keys()]
    .filter((key) => !there.has(key))
    .map((key) => ({
      at: files[0]?.file.position(0) ?? named,
      code: 'MISSING_TRANSLATION',
      message: `(${key}) is missing in the language (${locale}).`,
      nextStep: `Add it to a file of sentences/${locale}.`,
    }));
  const others = files.flatMap(({ content, file }) =>
    Object.entries(content as Record<string, string>).flatMap(([key, text]) => {
      const known = sentences.get(key);
      const at = file.at([key]);
      if (known) return checkMessage(key, text, known, at);
      const message = `No explanation uses the sentence (${key}).`;
      return [{ at, code: 'UNUSED_TRANSLATION', message, nextStep: 'Remove it, or correct its key.' }];
    }),
  );
  return [...absent, ...others];
};
