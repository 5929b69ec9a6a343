import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAW_FOLDER } from '@crossward/recognition-corpus';
import { crossward } from './support/crossward-cli.js';
import { expectNothingOfTheInsides } from './support/http.js';

const RULE = 'arrangements/us-nv-endorsement.yaml';
const ON = '2026-11-22';

describe('a fault in the law', () => {
  let law: string;
  beforeEach(() => {
    law = mkdtempSync(join(tmpdir(), 'crossward-faulty-law-'));
    cpSync(LAW_FOLDER, law, { recursive: true });
  });
  afterEach(() => rmSync(law, { recursive: true }));

  const text = (): string => readFileSync(join(law, RULE), 'utf8');
  const rewrite = (change: (text: string) => string): void => {
    const changed = change(text());
    expect(changed).not.toBe(text());
    writeFileSync(join(law, RULE), changed);
  };
  /** Line and column, from 1, of the last occurrence of a text in the rule. */
  const placeOf = (words: string): string => {
    const before = text().slice(0, text().lastIndexOf(words));
    return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
  };

  const secondVersion = (rule: string): string => {
    const version = rule.slice(rule.indexOf('  - from:'));
    return `${rule.trimEnd()}\n${version.replace(/from: \S+/, 'from: 2020-01-01')}`;
  };

  it.each([
    [
      'an unknown operator',
      (rule: string) => rule.replace('field: $licence.status, is: active', 'field: $licence.status, iss: active'),
      'iss: active',
      /There is no operator \(iss\)\. Maybe you mean is\./,
    ],
    [
      'a missing citation',
      (rule: string) => rule.replace(/^ {4}cite: .*\n/m, ''),
      'from:',
      /\(cite\) is missing\. Every rule says where it is written/,
    ],
    ['versions that overlap', secondVersion, 'null\n', /overlap.* Give the first `until: 2020-01-01`/],
  ])('(%s) is named by file, line and column, with the next step', async (_what, change, words, told) => {
    rewrite(change);
    const lint = await crossward(['corpus', 'lint', '--law', law, '--on', ON]);
    expect(lint.status).toBe(1);
    const line = lint.stdout.split('\n').find((each) => told.test(each));
    expect({ line, all: lint.stdout }).toMatchObject({ line: expect.stringContaining(`${RULE}:${placeOf(words)} `) });
    expectNothingOfTheInsides(lint.stdout + lint.stderr);

    const query = ['--profession', 'RN', '--licence', 'US-CA:single-state', '--to', 'US-NV', '--on', ON];
    const refused = await crossward(['recognise', ...query, '--law', law]);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain(`${RULE}:`);
    expectNothingOfTheInsides(refused.stderr);
  });

  it('is not found where there is none', async () => {
    expect(await crossward(['corpus', 'lint', '--law', law, '--on', ON])).toMatchObject({ status: 0, stdout: '' });
  });
});
