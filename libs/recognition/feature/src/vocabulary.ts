import { VOCABULARIES, type Vocabulary, type VocabularyName, type VocabularyTerm } from '@crossward/contracts';
import { PROFESSIONS, SETTINGS } from '@crossward/kernel';
import type { Corpus } from './corpus.provider.js';

/** The terms of a corpus with what they are called; titles are those that its tables list. */
export const vocabularyOf = ({ law, version }: Corpus): Vocabulary => ({
  corpusVersion: version,
  professions: PROFESSIONS,
  settings: SETTINGS,
  ...law.vocabulary,
  titles: Object.fromEntries(
    law.tables.flatMap(({ rows }) =>
      Object.values(rows).flatMap(({ titles }) =>
        (Array.isArray(titles) ? titles : []).flatMap((entry) =>
          typeof entry === 'object' ? [[entry.code, { name: entry.title ?? entry.code }]] : [],
        ),
      ),
    ),
  ),
});

const text = { type: 'string' };

const term = {
  type: 'object',
  properties: {
    name: text,
    aliases: {
      type: 'array',
      items: text,
      description: 'What people write instead; refused, with this term suggested',
    },
    parts: { type: 'array', items: text, description: 'Names of the scores of a test' },
  } satisfies Record<keyof VocabularyTerm, object>,
  required: ['name'],
};

/** A vocabulary as it crosses the wire: published in OpenAPI, and what the HTTP adapter holds an answer against. */
export const VOCABULARY_SCHEMA = {
  title: 'Vocabulary',
  type: 'object',
  properties: {
    corpusVersion: text,
    professions: { type: 'array', items: text },
    settings: { type: 'array', items: text },
    titles: {
      type: 'object',
      additionalProperties: { type: 'object', properties: { name: text }, required: ['name'] },
    },
    scales: { type: 'object', additionalProperties: { type: 'array', items: text } },
    ...Object.fromEntries(
      VOCABULARIES.map((name: VocabularyName) => [name, { type: 'object', additionalProperties: term }]),
    ),
  },
  required: ['corpusVersion', 'professions', 'settings', 'titles', 'scales', ...VOCABULARIES],
};
