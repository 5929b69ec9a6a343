import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Codes } from '@crossward/recognition-domain';
import { runMutations, type Mutant, type MutationOptions } from './run.js';

const SOUND = fileURLToPath(new URL('../../fixtures/sound', import.meta.url));

const invented: Codes = {
  isJurisdiction: (raw) => typeof raw === 'string' && /^X[A-Z](-[A-Z]{2})?$/.test(raw),
  isCountry: (raw) => typeof raw === 'string' && /^X[A-Z]$/.test(raw),
  nearest: () => undefined,
};

let folder: string;
let law: string;
let cases: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossward-mutation-'));
  law = join(folder, 'law');
  cases = join(folder, 'cases');
  cpSync(SOUND, law, { recursive: true });
  for (const made of [cases, join(law, 'vocabulary')]) mkdirSync(made);
  writeFileSync(join(law, 'vocabulary/exams.yaml'), 'exams: { exam-b: { name: Exam B } }');
});
afterEach(() => rmSync(folder, { recursive: true }));

type Facts = Record<string, unknown>;

const ask = (name: string, on: string, destination: string, nurse: Facts, expect: Facts): Facts => ({
  name,
  on,
  given: { destination, nurse: { profession: 'RN', ...nurse } },
  expect,
});

const PASSED = { exams: [{ exam: 'exam-a' }] };
const HELD = { 'pact-route.passed-exam': 'held' };

const WEAK = [ask('one who passed the examination has a way', '2026-11-22', 'XA', PASSED, { verdict: 'pathway' })];

const STRONG = [
  ...WEAK,
  ask('it is as sure as its source', '2020-01-01', 'XA', PASSED, { verdict: 'pathway', confidence: 'sourced' }),
  ask('not the day before', '2019-12-31', 'XA', PASSED, {
    verdict: 'barred',
    reasons: { 'pact-route.in-force': 'failed' },
  }),
  ask('not without the examination', '2026-11-22', 'XA', { exams: [] }, { verdict: 'barred' }),
  ask('not by another one', '2026-11-22', 'XA', { exams: [{ exam: 'exam-b' }] }, { verdict: 'barred' }),
  ask('a later party from its first day', '2021-01-01', 'XB-AA', PASSED, { verdict: 'pathway', reasons: HELD }),
  ask('and not before', '2020-12-31', 'XB-AA', PASSED, {
    verdict: 'undetermined',
    reasons: { 'pact-route.destination': 'failed' },
  }),
];

const run = (facts: Facts[], options: MutationOptions = {}): Mutant[] => {
  writeFileSync(join(cases, 'pact-route.yaml'), stringify(facts));
  return runMutations({ law, cases, codes: invented, ...options });
};

const changes = (mutants: Mutant[], ...outcomes: Mutant['outcome'][]): string[] =>
  mutants.filter(({ outcome }) => outcomes.includes(outcome)).map(({ change }) => change);

const ofTheRoute = { only: (id: string) => id === 'pact-route' };

describe('a mutation run', () => {
  it('shows that a weak set of cases lets a day, a condition and a doubt about the source pass', () => {
    const mutants = run(WEAK, ofTheRoute);
    expect(changes(mutants, 'survived')).toEqual(
      expect.arrayContaining(['from: 2020-01-01 → 2019-12-31', 'when: without passed-exam']),
    );
    expect(changes(mutants, 'survived')).toContain('confidence: sourced → uncertain');
    expect(changes(mutants, 'killed')).toContain('exists → none');
  });

  it('leaves no fault of an arrangement that a strong set does not notice', () => {
    const mutants = run(STRONG, ofTheRoute);
    expect(changes(mutants, 'survived')).toEqual([]);
    expect(mutants.length).toBeGreaterThan(8);
  });

  it('says where each fault was planted, and which case noticed it', () => {
    const [first] = run(STRONG, ofTheRoute).filter(({ kind }) => kind === 'effect changed');
    expect(first).toMatchObject({ id: 'pact-route', outcome: 'killed', change: 'gives: route → right' });
    expect(first?.at).toBe('arrangements/pact-route.yaml:11:5');
    expect(first?.by).toBe('pact-route.yaml:1:3');
  });

  it('plants into every other kind of document as well, and notices them by what reads them', () => {
    const mutants = run(STRONG);
    const ids = new Set(mutants.map(({ id }) => id));
    expect(ids).toEqual(
      new Set([
        ...['pact-route', 'pact', 'titles', 'trained-after-reference-date', 'citizen', 'XA'],
        ...['alpha', 'test-a', 'trained-in-english'],
      ]),
    );
    const pact = mutants.filter(({ id }) => id === 'pact');
    expect(changes(pact, 'killed')).toEqual(
      expect.arrayContaining(['from: 2021-01-01 → 2021-01-02', 'from: 2021-01-01 → 2020-12-31']),
    );
    expect(changes(pact, 'killed')).toContain('members: without XB-AA');
    expect(changes(mutants, 'survived')).toContain('referenceDate: 2004-05-01 → 2004-05-02');
  });

  it('counts a fault with which the law does not compile as noticed, by itself', () => {
    const version = { from: '2020-01-01', until: '2022-01-01', ...VERSION };
    const route = { ...ROUTE, versions: [version, { from: '2022-01-01', ...VERSION }] };
    writeFileSync(join(law, 'arrangements/pact-route.yaml'), stringify(route));
    const mutants = runMutations({ law, cases, codes: invented, ...ofTheRoute });
    expect(changes(mutants, 'refused')).toEqual(['until: 2022-01-01 → 2022-01-02', 'from: 2022-01-01 → 2021-12-31']);
    expect(changes(mutants, 'killed')).toEqual([]);
  });

  it('picks the same sample by the same seed, and another by another', () => {
    const sample = (seed: string): string[] =>
      run(WEAK, { sample: { size: 5, seed } }).map(({ at, change }) => `${at} ${change}`);
    expect(sample('1')).toHaveLength(5);
    expect(sample('1')).toEqual(sample('1'));
    expect(sample('1')).not.toEqual(sample('2'));
  });

  it('refuses to start where a case fails already', () => {
    const wrong = [ask('a right', '2026-11-22', 'XA', PASSED, { verdict: 'authorised' })];
    expect(() => run(wrong)).toThrow('verdict: expected (authorised), was (pathway)');
  });
});

const VERSION = {
  verifiedOn: '2026-11-01',
  confidence: 'sourced',
  cite: { legalBasis: 'Pact, art. 1', sourceUrl: 'https://law.example/pact' },
  destination: { memberOf: 'pact' },
  gives: 'route',
  when: [{ id: 'passed-exam', exists: { in: 'exams', where: { field: 'exam', is: 'exam-a' } } }],
};

const ROUTE = { id: 'pact-route', name: 'Route of the pact', kind: 'endorsement', professions: ['RN'] };
