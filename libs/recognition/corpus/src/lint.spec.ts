import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalDate } from '@crossward/kernel';
import type { Codes } from '@crossward/recognition-domain';
import { lintCorpus } from './lint.js';
import { loadCorpus } from './load-corpus.js';
import { LAW_FOLDER } from './read-law.js';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const TODAY = '2026-11-22' as LocalDate;

const invented: Codes = {
  isJurisdiction: (raw) => typeof raw === 'string' && /^X[A-Z](-[A-Z]{2})?$/.test(raw),
  isCountry: (raw) => typeof raw === 'string' && /^X[A-Z]$/.test(raw),
  nearest: () => undefined,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossward-law-'));
  cpSync(join(FIXTURES, 'sound'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('lint', () => {
  it('finds nothing wrong with a sound corpus, on the last day before it grows old', () => {
    expect(lintCorpus(folder, TODAY, invented)).toEqual([]);
    expect(lintCorpus(folder, '2027-11-01' as LocalDate, invented)).toEqual([]);
    const old = lintCorpus(folder, '2027-11-02' as LocalDate, invented);
    expect(new Set(old.map(({ code }) => code))).toEqual(new Set(['STALE']));
    expect(old).toHaveLength(7);
  });

  it('finds nothing wrong with the law of this package on the day it was last verified', () => {
    expect(lintCorpus(LAW_FOLDER, TODAY)).toEqual([]);
  });

  const museum = readdirSync(join(FIXTURES, 'malformed'));
  it('has a museum of malformed rules', () => expect(museum.length).toBeGreaterThan(30));

  it.each(museum)('says of %s where the fault is, what it is, and what to do', (name) => {
    const text = readFileSync(join(FIXTURES, 'malformed', name), 'utf8');
    const path = /^# Lives at: (.+)$/m.exec(text)?.[1];
    const words = [...text.matchAll(/^# Must say: (.+)$/gm)].map((match) => match[1] as string);
    if (path === undefined || words.length === 0) throw new Error(`${name} does not say what it must cause`);
    place(path, text);
    const findings = lintCorpus(folder, TODAY, invented);
    const told = findings.map(({ at, code, message, nextStep }) => `${at} ${code} ${message} ${nextStep}`).join('\n');
    for (const word of words) expect(told).toContain(word);
    for (const { at, nextStep } of findings) {
      expect(at).toMatch(/\.yaml:\d+:\d+$/);
      expect(nextStep).not.toBe('');
    }
  });
});

describe('loading', () => {
  it('answers by the law of a folder', () => {
    const { engine, reader, version } = loadCorpus(folder, invented);
    const query = { nurse: { profession: 'RN', exams: [{ exam: 'exam-a' }] }, destination: 'XA', on: TODAY };
    expect(engine.decide(reader.read(query))).toMatchObject({ verdict: 'pathway', corpusVersion: version });
  });

  it('gives the same version for the same files, and another for a changed word', () => {
    const { version } = loadCorpus(folder, invented);
    expect(version).toMatch(/^2026-11-01\+[0-9a-f]{8}$/);
    expect(loadCorpus(folder, invented).version).toBe(version);
    place('messages/en.yaml', readFileSync(join(folder, 'messages/en.yaml'), 'utf8').replace('One', 'A'));
    expect(loadCorpus(folder, invented).version).not.toBe(version);
  });

  it('names the place of a fault that only the compiler finds', () => {
    const overlap = readFileSync(join(FIXTURES, 'malformed/overlapping-versions.yaml'), 'utf8');
    place('arrangements/pact-route.yaml', overlap);
    expect(() => loadCorpus(folder, invented)).toThrow(/arrangements\/pact-route\.yaml:\d+:\d+: .* overlap/);
  });

  it('refuses a law with faults, naming the first', () => {
    place('arrangements/pact-route.yaml', 'id: pact-route\n');
    expect(() => loadCorpus(folder, invented)).toThrow(/arrangements\/pact-route\.yaml:1:1/);
    expect(() => loadCorpus(join(folder, 'absent'))).toThrow('cannot be read');
  });
});
