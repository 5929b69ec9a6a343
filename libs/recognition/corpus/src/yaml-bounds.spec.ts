import { LawFile } from './law-file.js';
import { faultInText } from './yaml-bounds.js';

const faults = (text: string): string[] =>
  new LawFile('a.yaml', text).syntaxFindings.map(({ at, code }) => `${at} ${code}`);

describe('the bounds of a YAML file', () => {
  it('hold everything that the law needs, to the last level and the last alias', () => {
    expect(faultInText(`a: ${'['.repeat(48)}${']'.repeat(48)}`)).toBeUndefined();
    expect(faultInText(`a: ${'['.repeat(49)}${']'.repeat(49)}`)).toMatchObject({ code: 'YAML_TOO_DEEP', offset: 51 });
    expect(faults(`a: &a 1\n${Array.from({ length: 100 }, (_none, index) => `k${index}: *a`).join('\n')}`)).toEqual([]);
    expect(faults(`a: { ${Array.from({ length: 60 }, (_none, index) => `k${index}: 1`).join(', ')} }`)).toEqual([]);
  });

  it('do not count brackets and dashes in quotes, in comments and in long texts', () => {
    const brackets = '['.repeat(200);
    expect(
      faults(
        `a: "${brackets}"\nb: '${brackets}'\n# ${brackets}\nc: |\n  ${brackets}\nd: - x`.replace(
          'd: - x',
          'd: x - - - y',
        ),
      ),
    ).toEqual([]);
  });

  it('refuse a file that is too large before it is parsed', () => {
    expect(faults(`a: ${'x'.repeat(262_141)}`)).toEqual([]);
    expect(faults(`a: ${'x'.repeat(262_142)}`)).toEqual(['a.yaml:1:262145 YAML_TOO_LARGE']);
  });

  it('refuse many values, written out or by aliases', () => {
    const list = (count: number): string => `[${Array.from({ length: count }, () => 'x').join(',')}]`;
    expect(faults(`a: ${list(49_990)}`)).toEqual([]);
    expect(faults(`a: ${list(50_000)}`)).toEqual(['a.yaml:1:1 YAML_TOO_LARGE']);
    expect(faults(`a: &a ${list(30_000)}\nb: *a`)).toEqual(['a.yaml:1:1 YAML_TOO_LARGE']);
  });

  it('give no content to a file that breaks them', () => {
    expect(new LawFile('a.yaml', 'a: &a { b: 1 }\nc: { <<: *a }').content).toBeUndefined();
    expect(new LawFile('a.yaml', 'a: &a { b: 1 }\nc: *a').content).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });
});
