import { isoCodes } from '@crossward/recognition-domain';
import { assemble, lawOf } from './assemble.js';
import { checkTranslations } from './check-translations.js';
import type { Finding } from './finding.js';
import { LawFile } from './law-file.js';
import { differingNumbers } from './numbers-in.js';
import { schemasFor } from './schemas.js';

/** The least corpus that has something to say in every place that is translated. */
const SOUND: Record<string, string> = {
  'corpus.yaml': 'name: Small\nasOf: 2026-11-22\nlocales: { en: en-GB, fr: fr-FR }\n',
  'messages/en/a.yaml': 'passed: { held: Yes since 2007-01-01., failed: No., unknown: Perhaps. }\noffer: An offer.\n',
  'messages/fr/a.yaml':
    'passed: { held: Oui depuis le 1er janvier 2007., failed: Non., unknown: Peut-être. }\noffer: Une offre.\n',
  'sentences/en/a.yaml': "verdict: 'Yes, {name}.'\n",
  'sentences/fr/a.yaml': "verdict: 'Oui, {name}.'\n",
  'phrases/a.yaml': 'Texas: verbatim\nBoard: { fr: Autorité }\n1,800 hours: { fr: 1 800 heures }\n',
  'jurisdictions/US-TX.yaml':
    'code: US-TX\nname: Texas\nregulator: { name: Board }\nlanguages: [en]\ncoverageNote: 1,800 hours\n',
};

const KNOWN = new Map([['verdict', ['name']]]);

const lint = (changes: Record<string, string | undefined> = {}): Finding[] => {
  const files = Object.entries({ ...SOUND, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [new LawFile(path, text)],
  );
  const assembled = assemble(files, schemasFor(isoCodes));
  expect(assembled.findings).toEqual([]);
  return checkTranslations(assembled.placed, lawOf(assembled), KNOWN);
};

describe('the lint of translations', () => {
  it('finds nothing where everything is said in every language', () => expect(lint()).toEqual([]));

  it('asks for nothing where the corpus names no languages', () => {
    expect(lint({ 'corpus.yaml': 'name: Small\nasOf: 2026-11-22\n', 'messages/fr/a.yaml': undefined })).toEqual([]);
  });

  it.each([
    [
      'a sentence of a condition',
      'messages/fr/a.yaml',
      'offer: Une offre.\n',
      'MISSING_TRANSLATION',
      'messages/en/a.yaml:1:1',
      '(passed) is missing in the language (fr)',
    ],
    [
      'a phrase',
      'phrases/a.yaml',
      'Texas: verbatim\n1,800 hours: { fr: 1 800 heures }\n',
      'MISSING_TRANSLATION',
      'jurisdictions/US-TX.yaml:3:14',
      '(Board) is missing in the language (fr)',
    ],
    [
      'a phrase in one of the languages',
      'corpus.yaml',
      `${SOUND['corpus.yaml']?.replace('fr-FR', 'fr-FR, es: es-ES')}`,
      'MISSING_TRANSLATION',
      'jurisdictions/US-TX.yaml:3:14',
      '(Board) is missing in the language (es)',
    ],
    [
      'a sentence of an explanation',
      'sentences/fr/a.yaml',
      undefined,
      'MISSING_TRANSLATION',
      'corpus.yaml:3:23',
      '(verdict) is missing',
    ],
    [
      'the English sentence of an explanation',
      'sentences/en/a.yaml',
      undefined,
      'MISSING_TRANSLATION',
      'corpus.yaml:3:12',
      '(verdict) is missing',
    ],
  ])('tells which key is missing: %s', (_what, path, text, code, at, message) => {
    expect(lint({ [path]: text })).toContainEqual(
      expect.objectContaining({ at, code, message: expect.stringContaining(message) }),
    );
  });

  it('asks for what leaves a proof of language open: a test, a proof, an exemption, the law, a version in doubt', () => {
    const language = [
      'id: en',
      'name: English',
      'regulator: Board',
      'jurisdictions: [US-TX]',
      'professions: [RN]',
      'languages: [en]',
      'serves: licence',
      'versions:',
      '  - from: null',
      '    doubtful: { from: 2020-01-01, until: 2021-01-01, why: Taken over at some time. }',
      '    verifiedOn: 2026-11-22',
      '    confidence: known',
      '    cite: { legalBasis: Policy, sourceUrl: "https://example.org" }',
      '    tests: [{ test: ielts-academic, minimums: { overall: 7 }, open: The board judges the result. }]',
      '    proofs: [{ id: schooling, name: Schooling, open: Some schools count. }]',
      '    exemptions: [{ id: everybody, name: All, open: Whom it spares is not told. }]',
      '    openLaw: [{ what: A notice is awaited., sourceUrl: "https://example.org" }]',
      '',
    ].join('\n');
    const missing = lint({ 'language/en.yaml': language }).map(({ code, message }) => `${code} ${message}`);
    expect(missing).toEqual(
      [
        'The board judges the result.',
        'Some schools count.',
        'Whom it spares is not told.',
        'A notice is awaited.',
        'Taken over at some time.',
      ].map((phrase) => `MISSING_TRANSLATION (${phrase}) is missing in the language (fr).`),
    );
  });

  it.each([
    [
      'a sentence',
      'messages/fr/a.yaml',
      `${SOUND['messages/fr/a.yaml']}ofer: Une offre.\n`,
      'messages/fr/a.yaml:3:1',
      '(ofer)',
    ],
    [
      'a phrase',
      'phrases/a.yaml',
      `${SOUND['phrases/a.yaml']}Bord: { fr: Autorité }\n`,
      'phrases/a.yaml:4:1',
      '(Bord)',
    ],
    ['a sentence of an explanation', 'sentences/fr/b.yaml', 'verdikt: Oui.\n', 'sentences/fr/b.yaml:1:1', '(verdikt)'],
  ])('tells which key belongs to nothing: %s', (_what, path, text, at, message) => {
    expect(lint({ [path]: text })).toEqual([
      expect.objectContaining({ at, code: 'UNUSED_TRANSLATION', message: expect.stringContaining(message) }),
    ]);
  });

  it('refuses one sentence where English has three', () => {
    const one = 'passed: Oui depuis le 1er janvier 2007.\noffer: Une offre.\n';
    expect(lint({ 'messages/fr/a.yaml': one })).toEqual([
      expect.objectContaining({ at: 'messages/fr/a.yaml:1:1', code: 'DIFFERING_VARIANTS' }),
    ]);
  });

  it('refuses another figure, and another day', () => {
    const hours = `${SOUND['phrases/a.yaml']?.replace('1 800', '1 080')}`;
    expect(lint({ 'phrases/a.yaml': hours })).toEqual([
      expect.objectContaining({ at: 'phrases/a.yaml:3:16', code: 'DIFFERING_NUMBERS' }),
    ]);
    const day = `${SOUND['messages/fr/a.yaml']?.replace('1er janvier', '2 janvier')}`;
    expect(lint({ 'messages/fr/a.yaml': day })).toEqual([
      expect.objectContaining({ code: 'DIFFERING_NUMBERS', at: expect.stringMatching(/^messages\/fr\/a\.yaml:1:/) }),
    ]);
  });

  it.each([
    ["'Oui, {nom}.'", 'UNKNOWN_ARGUMENT', 'It is given: name.'],
    ["'Oui, {name, select, a {{nom}} other {}}.'", 'UNKNOWN_ARGUMENT', '(nom)'],
    ["'Oui, {name.'", 'MESSAGE_SYNTAX', 'Close every brace'],
    ["'Oui, {name, plural, one {x}}.'", 'MESSAGE_SYNTAX', 'other'],
  ])('refuses a message that could not be filled in: %s', (message, code, words) => {
    const [finding, ...others] = lint({ 'sentences/fr/a.yaml': `verdict: ${message}\n` });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code, at: 'sentences/fr/a.yaml:1:1' });
    expect(`${finding?.message} ${finding?.nextStep}`).toContain(words);
  });
});

describe('numbers of a phrase and its translation', () => {
  it.each([
    ['1,800 hours', '1 800 heures', 'fr-FR'],
    ['1,800 hours', '1\u202f800 heures', 'fr-FR'],
    ['1,800 hours', '1800 horas', 'es-ES'],
    ['IELTS 7.0, OET 350', 'IELTS 7,0, OET 350', 'fr-FR'],
    ['CELBAN 8, 9, 8, 7', 'CELBAN 8, 9, 8, 7', 'fr-FR'],
    ['since 2017-01-01', 'depuis le 1er janvier 2017', 'fr-FR'],
    ['since 2017-01-31', 'desde el 31 de enero de 2017', 'es-ES'],
    ['on 29 May 2023', 'le 29 mai 2023', 'fr-FR'],
  ])('agree: %s, %s', (english, translated, format) =>
    expect(differingNumbers(english, translated, format)).toEqual([]),
  );

  it.each([
    ['1,800 hours', '1 080 heures', ['1800', '1080']],
    ['8, 9, 8, 7', '8, 9, 7', ['8']],
    ['six months', '6 mois', ['6']],
    ['since 2017-01-01', 'depuis le 1er juin 2017', ['01', '01', '1']],
  ])('differ: %s, %s', (english, translated, numbers) => {
    expect(differingNumbers(english, translated, 'fr-FR')).toEqual(numbers);
  });
});
