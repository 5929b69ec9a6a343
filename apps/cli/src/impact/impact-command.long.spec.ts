import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LAW_FOLDER } from '@crossward/recognition-corpus';

const BIN = fileURLToPath(new URL('../../bin/crossward.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crossward-impact-'));
const law = join(folder, 'law');
afterAll(() => rmSync(folder, { recursive: true }));

const crossward = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const texan = (id: string, more: object = {}): object => ({
  id,
  nurse: {
    profession: 'RN',
    licences: [{ jurisdiction: 'US-TX', profession: 'RN', scope: 'multistate', status: 'active' }],
    residences: [{ jurisdiction: 'US-TX', from: '2015-01-01' }],
  },
  placements: [{ id: `${id}-fl`, kind: 'placement', destination: 'US-FL', from: '2027-05-01', until: '2027-07-01' }],
  destinations: ['US-FL'],
  ...more,
});
const lines = (...items: (object | string)[]): string =>
  items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n');

const WINDOW = ['--from', '2026-11-22', '--to', '2028-11-22'];
const impact = (...args: string[]): SpawnSyncReturns<string> =>
  crossward('corpus', 'impact', 'current', law, ...args, ...WINDOW);

interface Answer {
  profiles: number;
  counts: object;
  atRisk: { id: string; on: string; arrangement: string }[];
  nurses: { id: string }[];
  problems: { line: number; code: string; problems: { at: string; code: string }[] }[];
}

beforeAll(() => {
  expect(crossward('corpus', 'version').status).toBe(0);
  cpSync(LAW_FOLDER, law, { recursive: true });
  const path = join(law, 'memberships/nlc.yaml');
  const text = readFileSync(path, 'utf8').replace(
    /(jurisdiction: US-TX\n\s+inbound: \{ from: 2018-01-19)( \}\n\s+issuing: \{ from: 2018-01-19)( \})/,
    '$1, until: 2027-06-01$2, until: 2027-06-01$3',
  );
  writeFileSync(path, text);
}, 120_000);

describe('crossward corpus impact', () => {
  it('tells a person who loses what from which day, and what is at risk', () => {
    const { status, stdout, stderr } = impact('--profiles', file('one.jsonl', lines(texan('n1'))));
    expect([status, stderr]).toEqual([0, '']);
    for (const part of [
      'us-nlc-privilege',
      '1 nurses: 0 gain, 1 lose',
      'US-FL',
      '2027-06-01',
      'authorised -> pathway',
      'n1-fl',
      'At risk: 1 placements, 0 submissions',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('answers a packed file in JSON, the same in whatever order the nurses come', () => {
    const [forth, back] = [
      [texan('a'), texan('b')],
      [texan('b'), texan('a')],
    ].map((people, index) => {
      const path = file(`packed-${index}.jsonl.gz`, gzipSync(lines(...people)));
      return impact('--profiles', path, '--json').stdout;
    });
    expect(forth).toBe(back);
    const { atRisk, nurses } = JSON.parse(forth as string) as Answer;
    expect(atRisk.map(({ id, on, arrangement }) => [id, on, arrangement])).toEqual([
      ['a-fl', '2027-06-01', 'us-nlc-privilege'],
      ['b-fl', '2027-06-01', 'us-nlc-privilege'],
    ]);
    expect(nurses.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names every bad line with its number and answers all others', () => {
    const path = file(
      'bad.jsonl',
      lines(
        texan('good'),
        'not json',
        '',
        texan('place', { destinations: ['US-FL', 'UK'] }),
        texan('range', { placements: [{ id: 'p', destination: 'US-FL', from: '2027-07-01', until: '2027-07-01' }] }),
        texan('term', { nurse: { profession: 'RN', exams: [{ exam: 'nclex-rm' }] } }),
        texan('broad', { submissions: [{ id: 's', destination: 'US', from: '2027-07-01' }] }),
        texan('key', { nurses: [] }),
        texan('kind', { placements: [{ id: 'p', kind: 'submission', destination: 'US-FL', from: '2027-07-01' }] }),
        texan('good'),
        texan('also good'),
      ),
    );
    const { status, stdout, stderr } = impact('--profiles', path, '--json');
    expect(status).toBe(1);
    const { profiles, problems, atRisk } = JSON.parse(stdout) as Answer;
    expect(profiles).toBe(2);
    expect(atRisk.map(({ id }) => id)).toEqual(['also good-fl', 'good-fl']);
    expect(problems.map(({ line, code, problems: [first] }) => [line, code, first?.at])).toEqual([
      [2, 'INVALID_JSON', undefined],
      [4, 'UNKNOWN_JURISDICTION', '/destinations/1'],
      [5, 'EMPTY_DATE_RANGE', '/placements/0/until'],
      [6, 'UNKNOWN_TERM', '/nurse/exams/0/exam'],
      [7, 'UNKNOWN_JURISDICTION', '/submissions/0/destination'],
      [8, 'UNKNOWN_KEY', ''],
      [9, 'OUT_OF_BOUNDS', '/placements/0/kind'],
      [10, 'DUPLICATE_ID', undefined],
    ]);
    expect(stderr.match(/^line \d+: /gm)).toHaveLength(8);
  });

  it('refuses a packed file that is cut off, instead of answering half of it', () => {
    const whole = gzipSync(lines(...Array.from({ length: 500 }, (_, index) => texan(`n${index}`))));
    const { status, stdout, stderr } = impact(
      '--profiles',
      file('cut.jsonl.gz', whole.subarray(0, whole.length - 40)),
      '--json',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('damaged or cut off');
  });

  it.each([
    [['--profiles', 'absent.jsonl'], 'cannot be read'],
    [[], 'either --profiles or --live'],
    [['--profiles', 'one.jsonl', '--live'], 'either --profiles or --live'],
    [['--profiles', 'one.jsonl', '--emit'], 'needs --live'],
    [['--profiles', 'one.jsonl', '--from', '2029-01-01'], 'lies after'],
    [['--profiles', 'one.jsonl', '--from', '2026-02-30'], 'not a day of the calendar'],
  ])('refuses %j', (args, told) => {
    const { status, stdout, stderr } = crossward('corpus', 'impact', 'current', law, '--to', '2028-11-22', ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(told);
  });

  it('takes a release as the law before, and refuses what is neither release nor folder', () => {
    const profiles = ['--profiles', file('one.jsonl', lines(texan('n1'))), ...WINDOW];
    const released = crossward('corpus', 'impact', '2026-11-22+5418b98d', 'current', ...profiles);
    expect([released.status, released.stderr]).toEqual([0, '']);
    expect(released.stdout).toContain('Law 2026-11-22+5418b98d -> ');
    const unknown = crossward('corpus', 'impact', '2026-11-22+00000000', 'current', ...profiles);
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('no release and no folder');
  });
});
