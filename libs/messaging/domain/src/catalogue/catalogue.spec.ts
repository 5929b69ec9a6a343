import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { NOTICE_KINDS } from '../notice-kinds.js';
import { LANGUAGES } from '../preferences.js';
import { CATALOGUES, noticeWords, SENTENCE_KEYS, tellMoment } from './catalogue.js';

const DUE = new Date('2026-11-27T17:00:00Z');

/** Names and kinds of what a message has to be given. */
const holesIn = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => holesIn(value))];
    }
    return element.type === TYPE.tag ? holesIn(element.children) : [element.value];
  });
const holes = (message: string): string[] => [...new Set(holesIn(parse(message, { ignoreTag: true })))].sort();

/** What a catalogue lacks, has beyond need, or fills otherwise than the English one. */
const faultsOf = (catalogue: Readonly<Record<string, string>>): string[] => [
  ...SENTENCE_KEYS.filter((key) => !catalogue[key]?.trim()).map((key) => `lacks ${key}`),
  ...Object.keys(catalogue)
    .filter((key) => !(SENTENCE_KEYS as readonly string[]).includes(key))
    .map((key) => `does not need ${key}`),
  ...SENTENCE_KEYS.filter((key) => catalogue[key])
    .filter((key) => holes(catalogue[key] as string).join() !== holes(CATALOGUES.en[key]).join())
    .map((key) => `fills ${key} otherwise`),
];

describe('the catalogues of notices', () => {
  it.each(LANGUAGES)('say in %s all that is to be said, with the same values', (language) => {
    expect(faultsOf(CATALOGUES[language])).toEqual([]);
  });

  it('would show a planted gap, a spare sentence and a lost value', () => {
    const { 'offer-lapsed.text': _lost, ...rest } = CATALOGUES.fr;
    const broken = { ...rest, spare: 'x', 'offer-lapsing.text': 'Une offre expire.' };
    expect(faultsOf(broken)).toEqual([
      'lacks offer-lapsed.text',
      'does not need spare',
      'fills offer-lapsing.text otherwise',
    ]);
  });

  it.each(LANGUAGES)('tell deadlines in %s at the place of the reader, with the name of the zone', (language) => {
    const { text } = noticeWords({ kind: 'offer-lapsing', dueAt: DUE }, { language, timeZone: 'America/New_York' });
    expect(text).toMatch(/27/);
    expect(text).toMatch(/12:00/);
    expect(text).toMatch(/EST|UTC[−-]5|GMT-5/);
  });

  it('count the first of a month in French, in a sentence as beside a link', () => {
    const reader = { language: 'fr', timeZone: 'Europe/Paris' } as const;
    const first = new Date('2026-02-01T17:00:00Z');
    expect(noticeWords({ kind: 'offer-lapsing', dueAt: first }, reader).text).toContain('expire le 1er février 2026');
    expect(tellMoment(first, reader)).toMatch(/^1er février 2026/);
  });

  it('refuse to tell a deadline that they were not given', () => {
    expect(() => noticeWords({ kind: 'offer-lapsing', dueAt: null }, { language: 'en', timeZone: 'UTC' })).toThrow();
  });

  it.each(LANGUAGES)('have words of their own for every kind in %s', (language) => {
    const titles = NOTICE_KINDS.map((kind) => noticeWords({ kind, dueAt: DUE }, { language, timeZone: 'UTC' }).title);
    expect(new Set(titles).size).toBe(NOTICE_KINDS.length);
  });
});
