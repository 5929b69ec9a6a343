import type { Decision } from '@crossward/contracts';
import { DomainError, type LocalDate } from '@crossward/kernel';
import type { LawDocuments, TranslationDocument } from '@crossward/recognition-domain';
import { Catalogue } from './catalogue.js';
import { explain } from './explain.js';
import { Language } from './language.js';
import { localise } from './localise.js';
import { sentencesFor } from './sentences.js';

const document = (changes: Partial<TranslationDocument> = {}): TranslationDocument => ({
  format: 'fr-FR',
  sentences: {
    day: '{date, plural, =1 {1er {on, date, month}} other {{on, date, day}}}',
    'fact.licences': 'les autorisations d’exercer',
    'fact.licences.field': 'le domaine',
  },
  messages: {},
  phrases: { Decision: 'Décision' },
  ...changes,
});

const law = (translations: LawDocuments['translations']): LawDocuments =>
  ({
    arrangements: [],
    entries: [],
    jurisdictions: [],
    tables: [],
    messages: {},
    vocabulary: {},
    translations,
  }) as never;

describe('a language', () => {
  const french = new Language('fr', document(), false);

  it.each([
    ['2026-11-01', '1er novembre 2026'],
    ['2026-11-22', '22 novembre 2026'],
    ['2026-12-31', '31 décembre 2026'],
    ['2028-02-29', '29 février 2028'],
    ['1979-06-29', '29 juin 1979'],
  ])('shows the day %s in its long form, and no other day', (day, words) => {
    expect(french.day(day as LocalDate)).toBe(words);
  });

  it('asks for a fact by the longest part of its path that has a word', () => {
    expect(french.fact('licences.field')).toBe('le domaine');
    expect(french.fact('licences.status')).toBe('les autorisations d’exercer');
    expect(() => french.fact('exams')).toThrow('There is no (fact.exams) in the language (fr)');
  });

  it('says nothing in another language instead', () => {
    expect(french.phrase('Decision')).toBe('Décision');
    expect(() => french.phrase('Application')).toThrow('There is no (Application) in the language (fr)');
    expect(() => french.say('could-be.pathway', {})).toThrow('There is no (could-be.pathway)');
  });

  it('takes English phrases as they stand where it is English', () => {
    expect(new Language('en', document({ phrases: {} }), true).phrase('Application')).toBe('Application');
  });
});

describe('a catalogue', () => {
  const catalogue = new Catalogue(law({ en: document({ format: 'en-GB' }), fr: document() }));
  const decision = {} as Decision;

  it.each(['de', 'FR', '', 'constructor', '__proto__'])(
    'refuses the language (%s) and names those it has',
    (locale) => {
      const asked = (): unknown => catalogue.language(locale);
      expect(asked).toThrow(DomainError);
      expect(asked).toThrow(
        expect.objectContaining({ kind: 'invalid', code: 'UNKNOWN_LOCALE', nextStep: 'Use one of: en, fr.' }),
      );
      expect(() => explain(decision, catalogue, locale)).toThrow(DomainError);
      expect(() => localise(decision, catalogue, locale)).toThrow(DomainError);
    },
  );

  it('says where languages are named when a law has none', () => {
    expect(() => new Catalogue(law({})).language('fr')).toThrow(
      expect.objectContaining({ nextStep: 'This law names no languages (corpus.yaml).' }),
    );
  });

  it('builds a language once', () => expect(catalogue.language('fr')).toBe(catalogue.language('fr')));
});

describe('the sentences that a law needs', () => {
  const version = {
    limits: [
      { kind: 'scope', value: 'as-told' },
      { kind: 'scope', value: '$licence.scope' },
      { kind: 'until', value: '$licence.expiresOn' },
    ],
  };
  const keys = [...sentencesFor({ ...law({}), arrangements: [{ versions: [version] }] } as never).keys()];

  it('are the fixed ones, a word for each fact that can be missing, and for each value of a limit', () => {
    expect(keys).toEqual(
      expect.arrayContaining([
        'verdict.barred',
        'fact.licences',
        'fact.licences.expiresOn',
        'fact.licences.jurisdiction',
        'fact.languageTests.scores',
        'fact.assignment.setting',
        'fact.destination',
        'scope.as-told',
        'scope.multistate',
        'profession.RN',
      ]),
    );
  });

  it('are none for what has always to be told, nor for days', () => {
    expect(keys).not.toContain('fact.licences.status');
    expect(keys).not.toContain('fact.profession');
    expect(keys.filter((key) => key.startsWith('scope.') && key.includes('expires'))).toEqual([]);
  });
});
