import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitCodeOf, reportOf, summaryOf } from './report.mjs';

const mutant = (outcome, rest = {}) => ({
  kind: 'day shifted',
  id: 'pact',
  at: 'memberships/pact.yaml:5:7',
  change: 'from: 2020-01-01 → 2020-01-02',
  outcome,
  ...rest,
});

const repeated = (count, outcome) => Array.from({ length: count }, () => mutant(outcome));

const told = (mutants, options) =>
  reportOf(mutants, summaryOf(mutants), { threshold: 95, survivors: false, ...options });

describe('the report of a mutation run', () => {
  it('counts what does not compile as noticed, and leaves equivalents out of the rate', () => {
    const mutants = [mutant('killed'), mutant('refused'), mutant('survived'), mutant('equivalent', { by: 'no one' })];
    const { total } = summaryOf(mutants);
    expect(total).toEqual({ planted: 4, killed: 2, survived: 1, equivalent: 1, refused: 1, rate: 66.6 });
    expect(told(mutants)).toContain('1: no one');
  });

  it('rounds down, so that no run passes that does not', () => {
    expect(summaryOf([...repeated(18_999, 'killed'), ...repeated(1_001, 'survived')]).total.rate).toBe(94.9);
    expect(summaryOf([...repeated(95, 'killed'), ...repeated(5, 'survived')]).total.rate).toBe(95);
  });

  it('fails below the threshold, and not on it', () => {
    const summary = summaryOf([...repeated(95, 'killed'), ...repeated(5, 'survived')]);
    expect(exitCodeOf(summary, 95)).toBe(0);
    expect(exitCodeOf(summary, 95.1)).toBe(1);
  });

  it('says whether it is enough, and where the survivors stand where that is asked for', () => {
    const mutants = [mutant('killed'), mutant('survived')];
    expect(told(mutants)).toContain('Too few: 1 of 2');
    expect(told(mutants, { threshold: 50 })).toContain('Enough: 1 of 2');
    const line = 'memberships/pact.yaml:5:7  day shifted: from: 2020-01-01 → 2020-01-02';
    expect(told(mutants)).not.toContain(line);
    expect(told(mutants, { survivors: true })).toContain(line);
  });
});

describe('npm run mutate', () => {
  const run = (...options) => {
    const tool = fileURLToPath(new URL('../mutate.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [tool, ...options], { encoding: 'utf8' });
    return { status, stderr };
  };

  it.each([[['--unheard-of']], [['--threshold', '101']], [['--threshold', 'most']], [['--sample', '-1']]])(
    'refuses %j and shows how it is used',
    (options) => {
      const { status, stderr } = run(...options);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage: npm run mutate');
    },
  );
});
