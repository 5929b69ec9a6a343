import { addDays } from '@crossward/kernel';
import { lawParts } from './compile-one.js';
import { accept, languageLaw, requirementOf, sat, versionOf } from './fixtures/tiny-languages.js';
import { ask, day } from './fixtures/tiny-law.js';
import { languageProofUntil, languagesIn } from './language-proof-until.js';
import { languageStanding } from './language-standing.js';
import type { LanguageVersion } from './law/index.js';

const lawOf = (versions: LanguageVersion[]) => lawParts(languageLaw([requirementOf('rule', versions)])).scope;
const until = (versions: LanguageVersion[], nurse: object, on = '2026-11-22'): string | null | undefined =>
  languageProofUntil(lawOf(versions), 'rule', ask(nurse, 'XA', on));

const two = versionOf([accept('test-a')], { validFor: { years: 2 } });
const tests = (...languageTests: object[]): object => ({ languageTests });
const good = [7, 7, 7, 7];

describe('the day on which a proof of language stops counting', () => {
  it('is the day on which the result has grown too old', () => {
    expect(until([two], tests(sat('2025-03-01', good)))).toBe('2027-03-01');
    expect(
      until(
        [versionOf([accept('test-a')], { validFor: { months: 18, thenDoubtful: true } })],
        tests(sat('2026-01-31', good)),
      ),
    ).toBe('2027-07-31');
  });

  it('is that of the result that lasts longest', () => {
    expect(until([two], tests(sat('2025-03-01', good), sat('2026-03-01', good)))).toBe('2028-03-01');
  });

  it('is that of the older one where two sittings are put together', () => {
    const rule = versionOf([accept('test-a', { combined: { sittings: 2, withinMonths: 12 } })], {
      validFor: { years: 2 },
    });
    expect(until([rule], tests(sat('2025-06-01', [7, 6.5, 7, 7]), sat('2026-03-01', [6.5, 7, 7, 7])))).toBe(
      '2027-06-01',
    );
  });

  it('is no day where nothing ends, and is not asked for where nothing counts', () => {
    expect(until([versionOf([accept('test-a')])], tests(sat('2025-03-01', good)))).toBeNull();
    expect(until([two], tests(sat('2025-03-01', [6, 7, 7, 7])))).toBeUndefined();
    expect(until([two], {})).toBeUndefined();
  });

  it('comes early where the law asks for more from a day on, and not where it asks for the same', () => {
    const before = { ...two, until: day('2027-01-01') };
    const stricter = {
      ...versionOf([accept('test-a', { minimums: { each: 7.5 } })], { validFor: { years: 2 } }),
      from: day('2027-01-01'),
    };
    expect(until([before, stricter], tests(sat('2026-03-01', good)))).toBe('2027-01-01');
    expect(until([before, { ...two, from: day('2027-01-01') }], tests(sat('2026-03-01', good)))).toBe('2028-03-01');
    expect(until([before], tests(sat('2026-03-01', good)))).toBe('2027-01-01');
    const doubtful = { ...two, doubtful: { from: day('2027-02-01'), why: 'A reform is announced.' } };
    expect(until([doubtful], tests(sat('2026-03-01', good)))).toBe('2027-02-01');
  });

  it('is found for proofs without a test too', () => {
    const lately = { exists: { in: 'practice', where: { field: 'until', within: { years: 2, before: '$on' } } } };
    const rule = versionOf([], { proofs: [{ id: 'p', name: 'P', when: lately }] });
    expect(until([rule], { practice: [{ until: '2026-01-15' }] })).toBe('2028-01-16');
  });

  it('is the first day on which the requirement is no longer met, for any age of a result', () => {
    const scope = lawOf([two]);
    for (let age = 0; age < 900; age += 13) {
      const facts = tests(sat(addDays(day('2026-11-22'), -age), good));
      const met = (on: string): boolean | null => languageStanding(scope, 'rule', ask(facts, 'XA', on)).met;
      const end = languageProofUntil(scope, 'rule', ask(facts, 'XA', '2026-11-22'));
      if (end === undefined) expect(met('2026-11-22')).toBe(false);
      else expect([met(addDays(day(String(end)), -1)), met(String(end))]).toEqual([true, false]);
    }
  });
});

describe('the requirements that a condition names', () => {
  it('are found below every operator', () => {
    const condition = {
      any: [{ language: 'a' }, { all: [{ not: { language: 'b' } }, { field: 'profession', is: 'RN' }] }],
    };
    expect(languagesIn(condition)).toEqual(['a', 'b']);
  });
});
