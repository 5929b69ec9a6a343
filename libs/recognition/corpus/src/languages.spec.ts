import type { RecognitionQuery } from '@crossward/contracts';
import {
  languageProofUntil,
  languageStanding,
  lawParts,
  ScoreTables,
  type LanguageStanding,
} from '@crossward/recognition-domain';
import { loadCorpus } from './load-corpus.js';

const { law, reader } = loadCorpus();
const { scope } = lawParts(law);

const NOBODY = { citizenships: ['PH'], education: [], practice: [], languages: [], licences: [], certificates: [] };

const query = (facts: object, on: string, destination = 'GB'): RecognitionQuery =>
  reader.read({ nurse: { profession: 'RN', ...NOBODY, languageTests: [], ...facts }, destination, on });

const standing = (id: string, facts: object, on = '2026-11-22'): LanguageStanding =>
  languageStanding(scope, id, query(facts, on));
const met = (id: string, facts: object, on?: string): boolean | null => standing(id, facts, on).met;

const took = (test: string, scores: object, takenOn = '2026-06-01'): object => ({
  languageTests: [{ test, takenOn, scores }],
});
const skills = (listening: unknown, reading: unknown, writing: unknown, speaking: unknown, rest = {}): object => ({
  listening,
  reading,
  writing,
  speaking,
  ...rest,
});

/** What no arrangement of the corpus asks for on the days that matter; the rest has cases in cases/language. */
describe('language requirements', () => {
  it('are met by nobody who shows nothing, but where nothing is asked for', () => {
    const binding = law.languages.filter(({ recommendation }) => !recommendation).map(({ id }) => id);
    expect(binding.filter((id) => met(id, {}) !== false)).toEqual(['gcc', 'snb']);
    expect(binding.filter((id) => standing(id, { languageTests: undefined }).met === true)).toEqual(['gcc']);
  });

  it.each<[string, object, boolean | null, boolean | null]>([
    ['2022-11-13', skills(7.5, 6.5, 7, 7, { overall: 7 }), true, true],
    ['2022-11-13', skills(7, 6.5, 6.5, 7, { overall: 7 }), false, false],
    ['2022-11-14', skills(7, 6.5, 6.5, 7, { overall: 7 }), null, null],
    ['2022-12-08', skills(7, 6.5, 6.5, 7, { overall: 7 }), null, null],
    ['2022-12-09', skills(7, 6.5, 6.5, 7, { overall: 7 }), true, null],
    ['2022-12-31', skills(7, 6.5, 6.5, 7, { overall: 7 }), true, null],
    ['2023-01-01', skills(7, 6.5, 6.5, 7, { overall: 7 }), true, true],
  ])('of Alberta and Manitoba on %s for %j', (on, scores, alberta, manitoba) => {
    const facts = took('ielts-academic', scores, '2022-06-01');
    expect([met('crna', facts, on), met('crnm', facts, on)]).toEqual([alberta, manitoba]);
  });

  it('of Australia reach back to the standard of 2025-03-18, and not further', () => {
    const facts = took('ielts-academic', skills(7, 7, 6.5, 7, { overall: 7 }), '2024-12-01');
    expect([met('nmba', facts, '2025-03-17'), met('nmba', facts, '2025-03-18')]).toEqual([null, true]);
  });

  it('of Ontario name IELTS General Training from 2023-01-01', () => {
    const facts = took('ielts-general', skills(9, 9, 9, 9, { overall: 9 }), '2022-06-01');
    expect([met('cno', facts, '2022-12-31'), met('cno', facts, '2023-01-01')]).toEqual([false, null]);
  });

  it.each(['big', 'fi-lvv', 'no-helsedirektoratet', 'se-socialstyrelsen', 'nmbi', 'de-laender', 'ch-src'])(
    'of %s do not refuse a test that our sources do not name, nor take it',
    (id) => {
      const { scores } = law;
      const languages = law.languages.find((requirement) => requirement.id === id)?.languages as [string];
      const other = {
        id: 'other',
        name: 'Other',
        tests: ['other'],
        language: languages[0],
        versions: [
          { ...scores[0]?.versions[0], scales: [{ id: 'other', parts: ['level'], unsettled: true }], comparisons: [] },
        ],
      };
      const vocabulary = {
        ...law.vocabulary,
        tests: { ...law.vocabulary.tests, other: { name: 'Other', parts: ['level'] } },
      };
      const wider = lawParts({ ...law, vocabulary, scores: [...scores, other as never] }).scope;
      const facts = {
        ...NOBODY,
        profession: 'RN',
        languageTests: [{ test: 'other', takenOn: '2026-06-01', scores: { level: 1 } }],
      };
      expect(languageStanding(wider, id, { nurse: facts, destination: 'GB', on: '2026-11-22' } as never)).toMatchObject(
        {
          met: null,
          doubts: [{ what: expect.stringContaining('accepts Other') }],
        },
      );
    },
  );

  it('of Manitoba takes IELTS General Training as well, Alberta is not known to', () => {
    const facts = took('ielts-general', skills(7, 6.5, 6.5, 7, { overall: 7 }));
    expect([met('crnm', facts), met('crna', facts)]).toEqual([true, null]);
    expect(met('crnm', took('ielts-general', skills(6.5, 6.5, 6.5, 7, { overall: 7 })))).toBe(false);
  });

  it('of Ontario counts an active registration in another province', () => {
    const licence = (change: object) => ({
      licences: [{ jurisdiction: 'CA-BC', profession: 'RN', scope: 'full', status: 'active', ...change }],
    });
    expect(met('cno', licence({}))).toBe(true);
    expect([
      met('cno', licence({ status: 'lapsed' })),
      met('cno', licence({ jurisdiction: 'CA-ON' })),
      met('cno', licence({ jurisdiction: 'US-NY' })),
    ]).toEqual([false, false, false]);
  });

  it.each<[string, object, boolean | null, boolean | null]>([
    ['ielts-academic', { overall: 6.5, speaking: 7 }, true, true],
    ['ielts-academic', { overall: 6, speaking: 7 }, false, true],
    ['ielts-academic', { overall: 6.5, speaking: 6.5 }, false, false],
    ['ielts-academic', { overall: 5.5, speaking: 7 }, false, false],
    ['ielts-general', { overall: 6, speaking: 7 }, null, true],
    ['ielts-general', { overall: 6, speaking: 6.5 }, null, false],
    ['toefl-paper', { total: 540, twe: 4, tse: 50 }, true, null],
    ['toefl-paper', { total: 539, twe: 4, tse: 50 }, false, null],
    ['toefl-paper', { total: 540, twe: 3.5, tse: 50 }, false, null],
    ['toefl-paper', { total: 540, twe: 4, tse: 45 }, false, null],
    ['toefl-cbt', { total: 207, twe: 4, tse: 50 }, true, null],
    ['toefl-cbt', { total: 206, twe: 4, tse: 50 }, false, null],
    ['toeic', { total: 725, twe: 4, tse: 50 }, true, null],
    ['toeic', { total: 720, twe: 4, tse: 50 }, false, null],
    ['met', { overall: 55, speaking: 55 }, true, null],
    ['met', { overall: 54, speaking: 55 }, false, null],
    ['met', { overall: 55, speaking: 54 }, false, null],
    ['pte-academic', { overall: 55, speaking: 50 }, true, null],
    ['pte-academic', { overall: 54, speaking: 50 }, false, null],
    ['pte-academic', { overall: 55, speaking: 49 }, false, null],
    ['oet-nursing', skills('A', 'A', 'A', 'A'), null, null],
    ['toefl-ibt', { overall: 6, total: 120 }, null, null],
  ])('of the federal certificate for %s at %j', (test, scores, registered, practical) => {
    expect([met('us-federal-rn', took(test, scores)), met('us-federal-lpn', took(test, scores))]).toEqual([
      registered,
      practical,
    ]);
  });

  it('of the federal certificate begin on 2003-07-25, and PTE Academic on 2025-02-12', () => {
    const ielts = took('ielts-academic', { overall: 9, speaking: 9 }, '2003-01-01');
    expect([met('us-federal-rn', ielts, '2003-07-24'), met('us-federal-rn', ielts, '2003-07-25')]).toEqual([
      null,
      true,
    ]);
    expect([met('us-federal-lpn', ielts, '2003-07-24'), met('us-federal-lpn', ielts, '2003-07-25')]).toEqual([
      null,
      true,
    ]);
    const pte = took('pte-academic', { overall: 55, speaking: 50 }, '2024-12-01');
    expect([met('us-federal-rn', pte, '2025-02-11'), met('us-federal-rn', pte, '2025-02-12')]).toEqual([null, true]);
    expect(standing('us-federal-rn', pte, '2025-02-12')).toMatchObject({ confidence: 'uncertain' });
    expect(standing('us-federal-rn', took('ielts-academic', { overall: 9, speaking: 9 }))).toMatchObject({
      confidence: 'sourced',
    });
  });

  it('of the federal certificate name the review of the list since 2024-11-07', () => {
    const doubts = (on: string): string =>
      JSON.stringify(standing('us-federal-rn', took('oet-nursing', skills('A', 'A', 'A', 'A'), '2024-01-01'), on));
    expect([doubts('2024-11-06').includes('89 FR 88294'), doubts('2024-11-07').includes('89 FR 88294')]).toEqual([
      false,
      true,
    ]);
  });

  it.each<[string, string, boolean | null]>([
    ['US-OH', 'en', true],
    ['IE', 'en', true],
    ['CA-ON', 'en', true],
    ['CA-QC', 'en', null],
    ['ZA', 'en', null],
    ['PH', 'en', false],
    ['US-PR', 'es', false],
  ])('of the federal certificate spare who was educated in %s in %s: %s', (jurisdiction, language, expected) => {
    expect(met('us-federal-rn', { education: [{ jurisdiction, language, kind: 'first-level-general' }] })).toBe(
      expected,
    );
  });

  it('of the compact names no number, and spares who is at home in English in both ways', () => {
    expect(standing('us-nlc', took('ielts-academic', skills(9, 9, 9, 9, { overall: 9 })))).toMatchObject({ met: null });
    const native = [{ language: 'en', level: 'C2', basis: 'native' }];
    const programme = [{ jurisdiction: 'US-TX', kind: 'us-board-approved', language: 'en' }];
    expect(met('us-nlc', { languages: native, education: programme })).toBe(true);
    expect(met('us-nlc', { languages: native })).toBe(false);
    expect(met('us-nlc', { education: programme })).toBe(false);
    expect(met('us-nlc', { languages: native, education: programme }, '2018-01-18')).toBe(null);
  });

  it.each<[string, string, boolean | null]>([
    ['jp-mhlw', 'N1', true],
    ['jp-mhlw', 'N2', false],
    ['jp-epa-vn', 'N3', true],
    ['jp-epa-vn', 'N4', false],
    ['jp-epa-id-ph', 'N4', true],
    ['jp-epa-id-ph', 'N5', null],
  ])('of Japan (%s) at %s', (id, level, expected) => {
    expect([met(id, took('jlpt', { level })), met(id, took('jlpt', { level }, '2020-12-06'))]).toEqual([
      expected,
      expected,
    ]);
  });

  it('of Singapore and the Gulf set no score: judged there, not asked for here', () => {
    expect(standing('snb', {})).toMatchObject({
      met: null,
      missing: [],
      doubts: [{ what: expect.stringContaining('judge') }],
    });
    expect(standing('gcc', {})).toEqual({ met: true, until: null, confidence: 'known' });
  });

  it.each<[string, object, boolean | null]>([
    ['de-visa-16d', { level: 'B1' }, true],
    ['de-visa-16d', { level: 'A2' }, null],
    ['de-visa-16d', { level: 'A1' }, false],
    ['ch-src', { level: 'B2' }, true],
    ['ch-src', { level: 'B1' }, false],
  ])('of %s for a certificate at %j', (id, scores, expected) => {
    expect(['goethe', 'telc-deutsch', 'osd'].map((test) => met(id, took(test, scores)))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it('of Switzerland takes French and Italian too, as surely as it is known', () => {
    expect(standing('ch-src', took('delf-dalf', { level: 'DELF B2' }))).toMatchObject({
      met: true,
      confidence: 'known',
    });
    expect(met('ch-src', took('celi-cils', { level: 'CELI 3' }))).toBe(true);
    expect(met('ch-src', { languages: [{ language: 'fr', level: 'B1', basis: 'test' }] })).toBe(false);
    expect(met('ch-src', { languages: [{ language: 'it', level: 'B2', basis: 'test' }] })).toBe(true);
  });

  it('of Norway is not asked for after training in the European Economic Area or Switzerland', () => {
    const trained = (jurisdiction: string) =>
      met('no-helsedirektoratet', { education: [{ jurisdiction, field: 'general' }] });
    expect(['PL', 'IS', 'CH', 'GB', 'PH'].map(trained)).toEqual([true, true, true, false, false]);
  });

  it.each<[string, string]>([
    ['at', 'de'],
    ['cz', 'cs'],
    ['dk', 'da'],
    ['es', 'es'],
    ['fr', 'fr'],
  ])('of %s have no level that a result could be held against, and ask for %s', (id, language) => {
    const knows = (level: string, code: string) => met(id, { languages: [{ language: code, level, basis: 'test' }] });
    expect([knows('A1', language), knows('C2', language), knows('C2', 'hu')]).toEqual([null, null, false]);
  });

  it('of Estonia ask for B2', () => {
    const knows = (level: string, basis: string) => standing('ee', { languages: [{ language: 'et', level, basis }] });
    expect(knows('B2', 'test')).toMatchObject({ met: true, confidence: 'uncertain' });
    expect([knows('B1', 'test').met, knows('B2', 'native').met]).toEqual([false, null]);
  });

  it('say when an English test stops to count for the register', () => {
    const facts = took('ielts-academic', skills(7, 7, 6.5, 7), '2025-03-10');
    expect(languageProofUntil(scope, 'nmc', query(facts, '2026-11-22'))).toBe('2027-03-10');
    expect(
      languageProofUntil(
        scope,
        'nmbi',
        query(took('oet-nursing', skills('B', 'B', 'C+', 'B'), '2025-03-10'), '2026-11-22'),
      ),
    ).toBe('2027-03-10');
    expect(
      languageProofUntil(scope, 'ncnz', query(took('ielts-academic', skills(7, 7, 7, 7), '2025-03-10'), '2026-11-22')),
    ).toBe('2028-03-10');
  });
});

describe('score tables', () => {
  const tables = new ScoreTables(law.scores, law.vocabulary.tests);
  it.each<[string, string, string, Record<string, number | string>, unknown]>([
    ['ielts-academic', '2026-01-01', 'overall', { overall: 6.5 }, ['B2', 'B2']],
    ['ielts-general', '2026-01-01', 'overall', { overall: 7 }, ['C1', 'C1']],
    ['oet-nursing', '2026-01-01', 'writing', { writing: 'C+' }, ['B2', 'B2']],
    ['toefl-ibt', '2026-01-20', 'total', { total: 95 }, ['C1', 'C1']],
    ['toefl-ibt', '2026-01-20', 'total', { total: 94 }, ['B2', 'B2']],
    ['toefl-ibt', '2026-01-21', 'overall', { overall: 5 }, ['C1', 'C1']],
    ['toefl-ibt', '2026-01-21', 'overall', { overall: 4.5 }, ['B2', 'B2']],
    ['pte-academic', '2026-01-01', 'overall', { overall: 66 }, ['B2', 'B2']],
    ['cambridge-c2', '2026-01-01', 'overall', { overall: 200 }, ['C2', 'C2']],
    ['testdaf', '2026-01-01', 'reading', { reading: 'TDN 4' }, ['B2', 'C1']],
    ['dsh', '2026-01-01', 'level', { level: 'DSH-3' }, ['C1', 'C2']],
    ['tcf', '2026-01-01', 'overall', { overall: 499 }, ['B2', 'B2']],
    ['tef-canada', '2026-01-01', 'reading', { reading: 500 }, undefined],
    ['nt2', '2026-01-01', 'level', { level: 'Programma II' }, ['B2', 'B2']],
    ['prove-i-dansk', '2026-01-01', 'level', { level: 'PD2' }, ['B1', 'B1']],
    ['yki', '2026-01-01', 'reading', { reading: 4 }, ['B2', 'B2']],
    ['siele', '2026-01-01', 'total', { total: 900 }, undefined],
    ['jlpt', '2025-12-01', 'level', { level: 'N1' }, ['B2', 'C1']],
    ['jlpt', '2025-12-01', 'level', { level: 'N1', total: 142 }, ['C1', 'C1']],
    ['jlpt', '2025-12-01', 'level', { level: 'N1', total: 141 }, ['B2', 'B2']],
    ['jlpt', '2025-11-30', 'level', { level: 'N1', total: 142 }, undefined],
  ])('%s of %s: %s of %j', (test, takenOn, part, scores, expected) => {
    expect(tables.cefrOf({ test, takenOn: takenOn as never, scores }, part)).toEqual(expected);
  });

  it('read every score of every test of the vocabulary', () => {
    const unread = Object.entries(law.vocabulary.tests).flatMap(([test, { parts = [] }]) => {
      const read = tables.versionsOf(test).flatMap(({ byPart }) => [...byPart.keys()]);
      return parts.filter((part) => !read.includes(part)).map((part) => `${test}.${part}`);
    });
    expect(unread).toEqual([]);
  });
});
