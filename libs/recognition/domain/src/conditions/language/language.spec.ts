import { lawParts } from '../../compile-one.js';
import { accept, languageLaw, requirementOf, sat, versionOf } from '../../fixtures/tiny-languages.js';
import { ask, day } from '../../fixtures/tiny-law.js';
import { languageStanding, type LanguageStanding } from '../../language-standing.js';
import { contextOf } from '../../context.js';
import type { LanguageDocument, LanguageVersion } from '../../law/index.js';
import { OpenQuestions } from '../../open-questions.js';
import { UNKNOWN } from '../../truth.js';
import { compileCondition } from '../compile.js';
import { outerScope } from '../scope.js';

const ON = '2026-11-22';

const standing = (version: LanguageVersion | LanguageDocument[], nurse: object, on = ON): LanguageStanding => {
  const documents = Array.isArray(version) ? version : [requirementOf('rule', [version])];
  return languageStanding(lawParts(languageLaw(documents)).scope, 'rule', ask(nurse, 'XA', on));
};

const met = (version: LanguageVersion | LanguageDocument[], nurse: object, on = ON): boolean | null =>
  standing(version, nurse, on).met;

const tests = (...languageTests: object[]): object => ({ languageTests });
const plain = versionOf([accept('test-a')]);

describe('minimums', () => {
  it.each([
    ['exactly at each minimum', [7, 7, 6.5, 7], true],
    ['half a band below in listening', [6.5, 7, 6.5, 7], false],
    ['half a band below in reading', [7, 6.5, 6.5, 7], false],
    ['half a band below in writing', [7, 7, 6, 7], false],
    ['half a band below in speaking', [7, 7, 6.5, 6.5], false],
  ])('%s', (_what, scores, expected) => {
    expect(met(plain, tests(sat('2026-06-01', scores as number[])))).toBe(expected);
  });

  it('ask for the part that is not told', () => {
    const untold = tests({ test: 'test-a', takenOn: '2026-06-01', scores: { listening: 7, reading: 7, writing: 7 } });
    expect(standing(plain, untold)).toEqual({ met: null, missing: ['languageTests.scores.speaking'], doubts: [] });
  });

  it('are missed whatever is not told where a part that is told is below', () => {
    expect(met(plain, tests({ test: 'test-a', takenOn: '2026-06-01', scores: { listening: 6.5 } }))).toBe(false);
  });

  it('read a letter as its band: enough where all of it is, unknown where it lies on both sides', () => {
    const atSevenHalf = versionOf([accept('test-a', { minimums: { each: 7.5 } })]);
    expect(met(plain, tests(sat('2026-06-01', ['B', 'B', 'B', 'B'])))).toBe(true);
    expect(met(atSevenHalf, tests(sat('2026-06-01', ['B', 'A', 'A', 'A'])))).toBe(null);
    expect(met(atSevenHalf, tests(sat('2026-06-01', ['C', 'A', 'A', 'A'])))).toBe(false);
    expect(
      met(versionOf([accept('test-a', { minimums: { each: 'B' } })]), tests(sat('2026-06-01', [7, 7, 7, 7]))),
    ).toBe(true);
  });

  it('convert to levels by the score tables, and rest on them', () => {
    const level = (cefr: 'B1' | 'B2' | 'C1') => versionOf([accept('test-l', { minimums: { level: { cefr } } })]);
    const reached = (name: string) => tests({ test: 'test-l', takenOn: '2026-06-01', scores: { level: name } });
    expect(standing(level('B1'), reached('L1'))).toEqual({ met: true, until: null, confidence: 'uncertain' });
    expect([met(level('B2'), reached('L1')), met(level('B2'), reached('two'))]).toEqual([false, true]);
    expect([met(level('C1'), reached('L2')), met(level('C1'), reached('L3'))]).toEqual([null, true]);
  });

  it('let one skill be lower, and only one', () => {
    const lenient = versionOf([accept('test-a', { minimums: { overall: 7, each: 7 }, oneMayBe: 6.5 })]);
    const result = (scores: number[], overall: number) => tests(sat('2026-06-01', scores, { overall }));
    expect(met(lenient, result([7, 7, 6.5, 7], 7))).toBe(true);
    expect(met(lenient, result([6.5, 7, 6.5, 7], 7))).toBe(false);
    expect(met(lenient, result([7, 7, 6, 7], 7))).toBe(false);
    expect(met(lenient, result([7, 7, 6.5, 7], 6.5))).toBe(false);
    const untold = {
      test: 'test-a',
      takenOn: '2026-06-01',
      scores: { overall: 7, listening: 6.5, reading: 7, writing: 7 },
    };
    expect(met(lenient, tests(untold))).toBe(null);
  });
});

describe('what our sources leave open', () => {
  it('is unknown where a test is accepted with numbers that nobody knows', () => {
    const result = standing(versionOf([accept('test-a', { minimums: null })]), tests(sat('2026-06-01', [9, 9, 9, 9])));
    expect(result).toMatchObject({ met: null, missing: [], doubts: [{ what: expect.stringContaining('Test A') }] });
  });

  it('refuses below a minimum that is necessary, and does not accept at it', () => {
    const open = versionOf([accept('test-a', { open: 'There are floors besides.' })]);
    expect(met(open, tests(sat('2026-06-01', [6.5, 7, 7, 7])))).toBe(false);
    expect(standing(open, tests(sat('2026-06-01', [7, 7, 7, 7])))).toMatchObject({
      met: null,
      doubts: [{ what: 'There are floors besides.' }],
    });
  });

  it('does not refuse another test of the language where the list is not complete', () => {
    const other = tests({ test: 'test-m', takenOn: '2026-06-01', scores: { overall: 6 } });
    const foreign = tests({ test: 'test-l', takenOn: '2026-06-01', scores: { level: 'L3' } });
    expect([met(plain, other), met({ ...plain, coverage: 'partial' }, other)]).toEqual([false, null]);
    expect(met({ ...plain, coverage: 'partial' }, foreign)).toBe(false);
  });

  it('compares a score only on the scale that the law was written for', () => {
    const old = versionOf([accept('test-m', { scale: 'm-old', minimums: { total: 4 } })]);
    const result = (takenOn: string, total: number) => tests({ test: 'test-m', takenOn, scores: { total } });
    expect(met(old, result('2026-01-20', 4))).toBe(true);
    expect(met(old, result('2026-01-20', 3))).toBe(false);
    expect(standing(old, result('2026-01-21', 4))).toMatchObject({
      met: null,
      doubts: [{ what: expect.stringContaining('Test M of 2026-01-21') }],
    });
  });

  it('converts both scales of a test to levels', () => {
    const level = versionOf([accept('test-m', { minimums: { total: { cefr: 'B2' } } })]);
    const result = (takenOn: string, total: number) => tests({ test: 'test-m', takenOn, scores: { total } });
    expect([met(level, result('2026-01-20', 72)), met(level, result('2026-01-20', 71))]).toEqual([true, false]);
    expect([met(level, result('2026-01-21', 4)), met(level, result('2026-01-21', 3.5))]).toEqual([true, false]);
  });
});

describe('days', () => {
  it('ask for what is in force: the day before and the day of new scores', () => {
    const stricter = versionOf([accept('test-a', { minimums: { each: 7.5 } })], { until: day('2022-11-14') });
    const rule = [requirementOf('rule', [stricter, { ...plain, from: day('2022-11-14') }])];
    const facts = tests(sat('2022-10-01', [7, 7, 7, 7]));
    expect([met(rule, facts, '2022-11-13'), met(rule, facts, '2022-11-14')]).toEqual([false, true]);
  });

  it('are unknown before our sources reach, and in a doubt, which is named', () => {
    const facts = tests(sat('2020-01-01', [9, 9, 9, 9]));
    const late = { ...plain, from: day('2025-03-18') };
    expect(standing(late, facts, '2025-03-17')).toMatchObject({
      met: null,
      doubts: [{ what: expect.stringContaining('2025-03-17') }],
    });
    expect(met(late, facts, '2025-03-18')).toBe(true);
    const doubtful = { ...plain, doubtful: { from: day('2022-11-14'), until: day('2022-12-09'), why: 'One by one.' } };
    expect(standing(doubtful, facts, '2022-11-14')).toMatchObject({ met: null, doubts: [{ what: 'One by one.' }] });
    expect([met(doubtful, facts, '2022-11-13'), met(doubtful, facts, '2022-12-09')]).toEqual([true, true]);
  });

  it('narrow single tests inside a version', () => {
    const rule = versionOf([accept('test-a', { from: day('2024-06-01'), until: day('2025-06-01') })]);
    const facts = tests(sat('2024-01-01', [7, 7, 7, 7]));
    expect(['2024-05-31', '2024-06-01', '2025-05-31', '2025-06-01'].map((on) => met(rule, facts, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('let a result count until the day on which it is too old', () => {
    const rule = { ...plain, validFor: { years: 2 } };
    const facts = tests(sat('2024-11-23', [7, 7, 7, 7]));
    expect([met(rule, facts, '2026-11-22'), met(rule, facts, '2026-11-23')]).toEqual([true, false]);
    const doubtful = { ...plain, validFor: { years: 2, thenDoubtful: true as const } };
    expect([met(doubtful, facts, '2026-11-22'), met(doubtful, facts, '2026-11-23')]).toEqual([true, null]);
  });

  it('leave aside a test that is still to be taken', () => {
    expect(met(plain, tests(sat('2026-11-23', [9, 9, 9, 9])))).toBe(false);
  });
});

describe('sittings put together', () => {
  const two = { sittings: 2 as const, withinMonths: 12, floors: { each: 6.5, writing: 6 } };
  const rule = (combined: object, minimums: object = { each: 7, writing: 6.5 }) =>
    versionOf([accept('test-a', { minimums: minimums as never, combined: combined as never, validFor: { years: 2 } })]);
  const first = sat('2025-11-22', [7, 6.5, 6, 7]);

  it('count with the best of each part, in either order of the list', () => {
    const second = sat('2026-06-01', [6.5, 7, 6.5, 6.5]);
    expect([met(rule(two), tests(first, second)), met(rule(two), tests(second, first))]).toEqual([true, true]);
    expect(met(plain, tests(first, second))).toBe(false);
  });

  it('count on the last day of the window, and not a day later', () => {
    expect(
      met(
        rule(two),
        tests(
          first,
          sat(
            '2026-11-22',
            [7, 7, 6.5, 7].map((score) => Math.min(score, 7)),
          ),
        ),
        '2026-11-23',
      ),
    ).toBe(true);
    const missing = [6.5, 7, 6.5, 6.5];
    expect(met(rule(two), tests(first, sat('2026-11-22', missing)), '2026-11-23')).toBe(true);
    expect(met(rule(two), tests(first, sat('2026-11-23', missing)), '2026-11-23')).toBe(false);
  });

  it('do not count where one of them is below a floor, by half a band', () => {
    expect(met(rule(two), tests(first, sat('2026-06-01', [6, 7, 6.5, 6.5])))).toBe(false);
    expect(met(rule(two), tests(first, sat('2026-06-01', [6.5, 7, 6.5, 6.5])))).toBe(true);
  });

  it('do not count where the older one has grown too old', () => {
    const second = sat('2026-06-01', [6.5, 7, 6.5, 6.5]);
    expect([
      met(rule(two), tests(first, second), '2027-11-21'),
      met(rule(two), tests(first, second), '2027-11-22'),
    ]).toEqual([true, false]);
  });

  it('are at most two where the rule says so, and any number where it does not', () => {
    const three = [
      sat('2026-01-01', [7, 6.5, 6, 6.5]),
      sat('2026-03-01', [6.5, 7, 6, 6.5]),
      sat('2026-05-01', [6.5, 6.5, 6.5, 7]),
    ];
    expect(met(rule(two), tests(...three))).toBe(false);
    expect(met(rule({ withinMonths: 12 }), tests(...three))).toBe(true);
    expect(met(rule({ withinMonths: 3 }), tests(...three))).toBe(false);
  });

  it('are unknown where neither window nor floors are known, and refused where they cannot help', () => {
    const unknown = rule({ sittings: 2, withinMonths: null, floors: null });
    const second = sat('2026-06-01', [6.5, 7, 6.5, 6.5]);
    expect(standing(unknown, tests(first, second))).toMatchObject({
      met: null,
      doubts: [{ what: expect.stringContaining('put together') }],
    });
    expect(met(unknown, tests(first, sat('2026-06-01', [7, 6.5, 6.5, 7])))).toBe(false);
    expect(met(unknown, tests(sat('2026-06-01', [7, 7, 6.5, 7]), first))).toBe(true);
    expect(met(unknown, tests(first))).toBe(false);
  });
});

describe('proofs without a test', () => {
  const native = { exists: { in: 'languages', where: { field: 'basis', is: 'native' } } };
  const proofs = [{ id: 'native', name: 'Native', when: native, confidence: 'known' as const }];

  it('ask for every list that could hold one', () => {
    expect(standing({ ...plain, proofs }, {})).toEqual({
      met: null,
      missing: ['languages', 'languageTests'],
      doubts: [],
    });
    expect(met({ ...plain, proofs }, { languages: [], languageTests: [] })).toBe(false);
    expect(met({ ...plain, proofs }, { languages: [] })).toBe(null);
  });

  it('are enough by themselves, as surely as they are known', () => {
    const facts = { languages: [{ language: 'en', level: 'C2', basis: 'native' }] };
    expect(standing({ ...plain, proofs }, facts)).toEqual({ met: true, until: null, confidence: 'known' });
    const both = { ...facts, ...tests(sat('2026-06-01', [7, 7, 7, 7])) };
    expect(standing({ ...plain, proofs }, both)).toMatchObject({ confidence: 'sourced' });
  });

  it('are unknown where the law leaves it to somebody, and no proof where their condition fails', () => {
    const open = [{ id: 'native', name: 'Native', when: native, open: 'The board judges.' }];
    const nobody = { languages: [], languageTests: [] };
    const one = { languages: [{ language: 'en', level: 'C2', basis: 'native' }], languageTests: [] };
    expect(met({ ...plain, proofs: open }, nobody)).toBe(false);
    expect(standing({ ...plain, proofs: open }, one)).toMatchObject({
      met: null,
      doubts: [{ what: 'The board judges.' }],
    });
    expect(met(versionOf([], { proofs: [{ id: 'all', name: 'All', open: 'The board judges.' }] }), nobody)).toBe(null);
    expect(met(versionOf([], { exemptions: [{ id: 'all', name: 'All' }] }), {})).toBe(true);
  });
});

describe('requirements that rest on others', () => {
  it('take what the others take, on its own days', () => {
    const common = requirementOf('common', [{ ...plain, from: day('2022-11-14') }], { jurisdictions: ['XD'] });
    const rule = requirementOf('rule', [
      versionOf([accept('test-m', { minimums: { total: { cefr: 'B2' } } })], { include: ['common'] }),
    ]);
    const facts = tests(sat('2022-01-01', [7, 7, 7, 7]));
    expect([met([rule, common], facts, '2022-11-13'), met([rule, common], facts, '2022-11-14')]).toEqual([null, true]);
    expect(met([rule, common], tests(sat('2022-01-01', [6, 7, 7, 7])), '2022-11-14')).toBe(false);
  });

  it('do not rest on themselves', () => {
    const circle = [
      requirementOf('rule', [versionOf([], { include: ['other'] })]),
      requirementOf('other', [versionOf([], { include: ['rule'] })], { jurisdictions: ['XD'] }),
    ];
    expect(() => met(circle, {})).toThrow('rests on itself');
  });
});

describe('the operator in a condition', () => {
  const law = lawParts(
    languageLaw([
      requirementOf('rule', [
        versionOf([accept('test-a')], {
          proofs: [
            { id: 'p', name: 'P', when: { exists: { in: 'education', where: { field: 'language', is: 'en' } } } },
          ],
        }),
      ]),
      requirementOf('advice', [plain], { recommendation: true }),
    ]),
  );
  const truthOf = (condition: object, nurse: object, destination = 'XA'): number =>
    compileCondition(condition as never, outerScope(law.scope)).truth(contextOf(ask(nurse, destination)));
  const good = tests(sat('2026-06-01', [7, 7, 7, 7]));

  it('finds the requirement of the destination, and knows nothing where there is none', () => {
    expect([truthOf({ language: 'rule' }, good), truthOf({ language: '$destination' }, good)]).toEqual([2, 2]);
    expect(truthOf({ language: '$destination' }, good, 'XB-AA')).toBe(UNKNOWN);
  });

  it('says what is missing where it is turned round', () => {
    const open = new OpenQuestions();
    const node = compileCondition({ not: { language: 'rule' } }, outerScope(law.scope));
    node.explain(contextOf(ask({}, 'XA')), open);
    expect([...open.facts].sort()).toEqual(['education', 'languageTests']);
  });

  it('leaves the items bound around it alone', () => {
    const condition = {
      exists: {
        in: 'licences',
        as: 'licence',
        where: { all: [{ not: { language: 'rule' } }, { field: '$licence.status', is: 'active' }] },
      },
    };
    const nurse = { licences: [{ status: 'active' }], education: [{ language: 'xx' }], languageTests: [] };
    expect(truthOf(condition, nurse)).toBe(2);
  });

  it('refuses what is no requirement, and what binds nobody', () => {
    expect(() => truthOf({ language: 'nothing' }, {})).toThrow('no language requirement (nothing)');
    expect(() => truthOf({ language: 'advice' }, {})).toThrow('binds nobody');
  });
});

describe('a requirement that cannot be compiled', () => {
  it.each([
    ['an unknown test', accept('test-b'), 'Maybe|no test'],
    ['an unknown part', accept('test-a', { minimums: { grammar: 7 } }), 'no score \\(grammar\\)'],
    ['a minimum off the scale', accept('test-a', { minimums: { each: 7.2 } }), 'no score \\(7.2\\)'],
    ['a letter that the test does not give', accept('test-a', { minimums: { each: 'F' } }), 'no score \\(F\\)'],
    ['a scale that has changed and is not named', accept('test-m', { minimums: { total: 4 } }), 'more than one scale'],
    ['an unknown scale', accept('test-m', { scale: 'm', minimums: { total: 4 } }), 'no scale \\(m\\)'],
  ])('is refused for %s', (_what, test, message) => {
    expect(() => met(versionOf([test]), {})).toThrow(new RegExp(message));
  });
});
