import type { Placed } from './assemble.js';
import type { Path } from './walk-conditions.js';

/** An English phrase that a decision or its explanation can show, and where it stands. */
export interface UsedPhrase {
  phrase: string;
  at: string;
}

type Fields = Record<string, unknown>;

const listed = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

/** Doubts stand in versions, and in the periods of members, under whatever aspect. */
const doubtsIn = (content: Fields, path: Path): [string, Path][] =>
  Object.entries(content).flatMap(([key, value]): [string, Path][] => {
    if (typeof value !== 'object' || value === null) return [];
    const here = [...path, key];
    if (key === 'doubtful') return [[String((value as Fields)['why']), [...here, 'why']]];
    if (Array.isArray(value)) return value.flatMap((item: Fields, index) => doubtsIn({ [index]: item }, here));
    return doubtsIn(value as Fields, here);
  });

const ofVersion = (version: Fields, path: Path): [unknown, Path][] => [
  ...listed(version['steps']).map(({ name }, index): [unknown, Path] => [name, [...path, 'steps', index, 'name']]),
  ...listed(version['needs']).flatMap(({ detail, satisfiedDetail }, index): [unknown, Path][] => [
    [detail, [...path, 'needs', index, 'detail']],
    [satisfiedDetail, [...path, 'needs', index, 'satisfiedDetail']],
  ]),
  ...listed(version['openLaw']).map(({ what }, index): [unknown, Path] => [what, [...path, 'openLaw', index, 'what']]),
  [(version['cite'] as Fields | undefined)?.['legalBasis'], [...path, 'cite', 'legalBasis']],
];

/** What leaves a proof of language open: a condition of the right may ask for it, and a decision then tells why. */
const ofLanguageVersion = (version: Fields, path: Path): [unknown, Path][] => [
  ...['tests', 'proofs', 'exemptions'].flatMap((list) =>
    listed(version[list]).map(({ open }, index): [unknown, Path] => [open, [...path, list, index, 'open']]),
  ),
  ...listed(version['openLaw']).map(({ what }, index): [unknown, Path] => [what, [...path, 'openLaw', index, 'what']]),
];

const phrasesOf = ({ kind, content }: Placed): [unknown, Path][] => {
  switch (kind) {
    case 'arrangement':
      return [
        [content['name'], ['name']],
        ...listed(content['versions']).flatMap((version, index) => ofVersion(version, ['versions', index])),
        ...doubtsIn(content, []),
      ];
    case 'language':
      return [
        ...listed(content['versions']).flatMap((version, index) => ofLanguageVersion(version, ['versions', index])),
        ...doubtsIn(content, []),
      ];
    case 'entry':
      return [[content['name'], ['name']]];
    case 'membership':
      return [[content['name'], ['name']], ...doubtsIn(content, [])];
    case 'jurisdiction': {
      const regulator = content['regulator'] as Fields | undefined;
      const isCountry = String(content['code']).length === 2;
      return [
        // Countries are called as CLDR calls them in each language.
        [isCountry ? undefined : content['name'], ['name']],
        [regulator?.['name'], ['regulator', 'name']],
        [content['coverageNote'], ['coverageNote']],
      ];
    }
    default:
      return [];
  }
};

/** Every phrase once, where it first stands. */
export const usedPhrases = (placed: readonly Placed[]): UsedPhrase[] => {
  const found = new Map<string, UsedPhrase>();
  for (const document of placed) {
    for (const [phrase, path] of phrasesOf(document)) {
      if (typeof phrase !== 'string' || found.has(phrase)) continue;
      found.set(phrase, { phrase, at: document.file.at([...document.prefix, ...path]) });
    }
  }
  return [...found.values()];
};
