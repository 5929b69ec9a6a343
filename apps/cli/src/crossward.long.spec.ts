import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Decision } from '@crossward/contracts';
import type { CorpusCoverage } from '@crossward/recognition-corpus';

const BIN = fileURLToPath(new URL('../bin/crossward.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crossward-cli-'));
// The first run may have to build, and says so on stderr: not part of what is tested below.
beforeAll(() => {
  expect(spawnSync(process.execPath, [BIN, 'corpus', 'version'], { cwd: folder }).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs in a folder that has nothing to do with the repository. */
const crossward = (args: string[], input = ''): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', input, maxBuffer: 2 ** 28 });

const TEXAN = ['recognise', '--profession', 'RN', '--licence', 'US-TX:multistate', '--on', '2026-11-22'];
const query = (change: object = {}): string =>
  JSON.stringify({ nurse: { profession: 'RN', licences: [] }, destination: 'US-FL', on: '2026-11-22', ...change });

describe('crossward recognise', () => {
  it('prints verdict, route, law and reasons for a person', () => {
    const { status, stdout } = crossward([...TEXAN, '--residence', 'US-TX', '--to', 'US-FL']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^RN in US-FL \(Florida\) on 2026-11-22: AUTHORISED\n/);
    for (const part of ['us-nlc-privilege', 'US-TX -> US-FL', 'https://', 'Reasons', 'corpus 2026']) {
      expect(stdout).toContain(part);
    }
  });

  it('prints what to ask where a fact could give more', () => {
    const { stdout } = crossward([...TEXAN, '--to', 'US-FL']);
    expect(stdout).toContain('PATHWAY; could be authorised');
    expect(stdout).toMatch(/To ask\n {2}residences: decides .*us-nlc-privilege/);
  });

  it('prints the decision as JSON', () => {
    const { status, stdout } = crossward([...TEXAN, '--to', 'US-FL', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout) as Decision).toMatchObject({ verdict: 'pathway', couldBe: 'authorised' });
  });

  it('reads a query from a file and from standard input', () => {
    const path = join(folder, 'query.json');
    writeFileSync(path, query({ id: 'from-file' }));
    expect(JSON.parse(crossward(['recognise', '--file', path, '--json']).stdout)).toMatchObject({ id: 'from-file' });
    expect(JSON.parse(crossward(['recognise', '--json'], query({ id: 'piped' })).stdout)).toMatchObject({
      id: 'piped',
    });
  });

  it('ends with 1 and the next step when what was given is wrong', () => {
    const uk = crossward([...TEXAN, '--to', 'UK']);
    expect([uk.status, uk.stdout]).toEqual([1, '']);
    expect(uk.stderr).toContain('Maybe you mean GB.');
    expect(crossward(['recognise', '--file', join(folder, 'absent.json')])).toMatchObject({ status: 1 });
    expect(crossward(['recognise', '--file', '-'], 'no json').stderr).toContain('is not JSON');
  });

  it('ends with 2 when it is used wrongly, and with 0 when asked for help', () => {
    expect(crossward(['recognise', '--licens', 'x']).status).toBe(2);
    expect(crossward(['recognize']).status).toBe(2);
    expect(crossward(['--help']).status).toBe(0);
  });
});

describe('crossward recognise --lang', () => {
  const florida = [...TEXAN, '--residence', 'US-TX', '--to', 'US-FL'];

  it('explains the decision in sentences, in English where nothing else is asked for', () => {
    expect(crossward([...florida, '--explain']).stdout).toMatch(/^On 22 November 2026 the nurse may work in Florida/);
    expect(crossward([...florida, '--explain', '--lang', 'fr']).stdout).toMatch(
      /^Le 22 novembre 2026, la personne est/,
    );
    expect(crossward([...florida, '--lang', 'es']).stdout).toMatch(/^El 22 de noviembre de 2026 la persona tiene/);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('names the same days in the time zone %s', (TZ) => {
    const env = { ...process.env, TZ };
    const { stdout } = spawnSync(process.execPath, [BIN, ...florida, '--explain', '--lang', 'fr'], {
      encoding: 'utf8',
      env,
    });
    expect(stdout).toBe(crossward([...florida, '--explain', '--lang', 'fr']).stdout);
    expect(stdout).toContain('22 novembre 2026');
  });

  it('gives the JSON of a decision in the language, with sentences where they are asked for', () => {
    const plain = JSON.parse(crossward([...florida, '--json', '--lang', 'fr']).stdout) as Decision;
    expect(plain.reasons.map(({ text }) => text)).toContain('L’autorisation d’exercer couvre ce jour.');
    expect(plain).not.toHaveProperty('explanation');
    const explained = JSON.parse(crossward([...florida, '--json', '--explain', '--lang', 'es']).stdout) as unknown;
    expect(explained).toMatchObject({ explanation: expect.arrayContaining([expect.stringContaining('en Florida')]) });
  });

  it('answers lines in the language', () => {
    const { stdout } = crossward(['recognise', '--jsonl', '--lang', 'fr', '--explain'], `${query()}\n`);
    expect((JSON.parse(stdout) as { explanation: string[] }).explanation[0]).toContain('en Floride');
  });

  it('ends with 1 and the list where the language is not there', () => {
    const { status, stdout, stderr } = crossward([...florida, '--lang', 'de']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Use one of: en, fr, es.');
  });
});

describe('crossward recognise --jsonl', () => {
  it('answers each line in its place, bad ones with their problem, and ends with 1', () => {
    const input = [query({ id: 'a' }), 'not json', '', query({ destination: 'UK' }), query({ id: 'e' })].join('\n');
    const { status, stdout } = crossward(['recognise', '--jsonl'], input);
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: 'a', destination: 'US-FL' },
      { error: { code: 'INVALID_JSON' }, line: 2 },
      {
        error: { code: 'UNKNOWN_JURISDICTION', nextStep: 'Maybe you mean GB.', problems: [{ at: '/destination' }] },
        line: 4,
      },
      { id: 'e' },
    ]);
  });

  it('ends with 0 when all lines are good', () => {
    expect(crossward(['recognise', '--jsonl'], `${query()}\r\n${query()}\r\n`).status).toBe(0);
  });

  it('answers the first line before the last is written, and waits for a reader that is slow', async () => {
    const child = spawn(process.execPath, ['--max-old-space-size=64', BIN, 'recognise', '--jsonl'], { cwd: folder });
    child.stdin.write(`${query({ id: 'first' })}\n`);
    const first = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
    );
    expect(JSON.parse(first.split('\n')[0] ?? '')).toMatchObject({ id: 'first' });
    const lines = 20_000;
    let refused = 0;
    child.stdout.pause();
    for (let index = 0; index < lines; index += 1) {
      if (child.stdin.write(`${query({ id: String(index) })}\n`)) continue;
      refused += 1;
      child.stdout.resume();
      await new Promise((resolve) => child.stdin.once('drain', resolve));
      child.stdout.pause();
    }
    let bytes = 0;
    child.stdout.on('data', (data: Buffer) => (bytes += data.length));
    child.stdout.resume();
    child.stdin.end();
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(status).toBe(0);
    expect(refused).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(lines * 100);
  });

  it('is quiet when the reader goes away', async () => {
    const child = spawn(process.execPath, [BIN, 'recognise', '--jsonl'], { cwd: folder });
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(Array.from({ length: 5000 }, () => query()).join('\n'));
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, complaint]).toEqual([0, '']);
  });
});

describe('crossward corpus', () => {
  it('prints the version that decisions name', () => {
    const version = crossward(['corpus', 'version']).stdout.trim();
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}\+[0-9a-f]{8}$/);
    expect(JSON.parse(crossward(['recognise', '--json'], query()).stdout)).toMatchObject({ corpusVersion: version });
  });

  it('lists the arrangements', () => {
    expect(crossward(['corpus', 'list']).stdout).toContain('us-nlc-privilege');
  });

  it('tells what it holds for each place, in 100 columns, and what it lacks', () => {
    const { status, stdout } = crossward(['corpus', 'coverage']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}GB {5}RN .* nmc /m);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('tells the ids of one place, and the parts of a country', () => {
    const { status, stdout } = crossward(['corpus', 'coverage', '--jurisdiction', 'GB']);
    expect(status).toBe(0);
    for (const part of ['GB  United Kingdom', 'uk-toc', 'nmc', 'uk-ie-cta', 'verified']) expect(stdout).toContain(part);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const { items } = JSON.parse(
      crossward(['corpus', 'coverage', '--jurisdiction', 'CA', '--json']).stdout,
    ) as CorpusCoverage;
    expect(items.map(({ code }) => code)).toContain('CA-ON');
    expect(items.every(({ code }) => code.startsWith('CA-'))).toBe(true);
  });

  it('ends with 1 and the nearest place for one that it does not know', () => {
    const { status, stdout, stderr } = crossward(['corpus', 'coverage', '--jurisdiction', 'UK']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Maybe you mean GB.');
  });

  it('finds nothing wrong with the corpus today, and all of it stale in some years', () => {
    expect(crossward(['corpus', 'lint', '--on', '2026-11-22'])).toMatchObject({ status: 0, stdout: '' });
    const late = crossward(['corpus', 'lint', '--on', '2030-01-01']);
    expect(late.status).toBe(1);
    expect(late.stdout).toMatch(/^arrangements\/\S+\.yaml:\d+:\d+ The entry was last verified on/);
    expect(crossward(['corpus', 'lint', '--on', '2026-02-30']).status).toBe(1);
  });
});
