import type { ContractClause } from '@crossward/contracts';
import { jurisdictionCode, localDate } from '@crossward/kernel';
import { checkClauseRules } from './check-clause-rules.js';
import { lintClauseRules } from './lint-clause-rules.js';
import { loadClauseRules } from './load-clause-rules.js';
import { rulesOfClauses } from './rules-of-clauses.js';

const RULES = loadClauseRules();
const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });
const repayment = (more: Partial<Extract<ContractClause, { kind: 'repayment' }>> = {}): ContractClause => ({
  ...{ kind: 'repayment', what: 'sign-on bonus', amount: usd(200_000), proration: 'daily', endsAfterDays: 730 },
  ...more,
});
const told = (clause: ContractClause, place = 'US-CA', day = '2026-01-01'): string[] =>
  rulesOfClauses(loadClauseRules(), [clause], { jurisdiction: jurisdictionCode(place), signedOn: localDate(day) }).map(
    ({ outcome, rule }) => `${outcome} ${rule?.id ?? '-'}`,
  );

describe('clause rules', () => {
  it('begin on their day, and not on the day before', () => {
    expect(told(repayment(), 'US-CA', '2025-12-31')).toEqual(['no-rule-known -']);
    expect(told(repayment())).toEqual(['limited us-ca.stay-or-pay-repayment']);
  });

  it('limit a repayment in California to two years and to the days that were not worked', () => {
    expect(told(repayment({ endsAfterDays: 731 }))).toEqual(['limit-exceeded us-ca.stay-or-pay-repayment']);
    expect(told(repayment({ proration: 'none' }))).toEqual(['limit-exceeded us-ca.stay-or-pay-repayment']);
  });

  it('forbid a penalty of the nurse there, and know nothing of one of the hospital', () => {
    expect(told({ kind: 'penalty', side: 'nurse', amount: usd(1) })).toEqual(['forbidden us-ca.penalty-for-leaving']);
    expect(told({ kind: 'penalty', side: 'hospital', amount: usd(1) })).toEqual(['no-rule-known -']);
  });

  it('never pass from one place to another, and never say that something is lawful', () => {
    for (const place of ['US-FL', 'DE', 'CA-ON']) expect(told(repayment(), place)).toEqual(['no-rule-known -']);
  });

  it('stop clauses from the day they apply, not the day before, and never where we are unsure', () => {
    const clauses: ContractClause[] = [{ kind: 'penalty', side: 'nurse', amount: usd(1) }];
    const check =
      (day: string, rules = RULES) =>
      () =>
        checkClauseRules(rules, clauses, { jurisdiction: jurisdictionCode('US-CA'), signedOn: localDate(day) });
    expect(check('2025-12-31')).not.toThrow();
    expect(check('2026-01-01')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ at: '/clauses/0', code: 'FORBIDDEN_BY_RULE' })] }),
    );
    const unsure = RULES.map((rule) => ({ ...rule, confidence: 'uncertain' as const }));
    expect(check('2026-01-01', unsure)).not.toThrow();
  });

  const GOOD = `id: de.notice
jurisdiction: DE
clause: notice
title: An example
effect: limited
from: 2026-01-01
limits: { leastDays: 14 }
citation: An example of the spec
sourceUrl: https://example.org/
verifiedOn: 2026-01-01
confidence: uncertain
`;
  it.each([
    ['nothing', GOOD, []],
    ['a country that is none', GOOD.replaceAll('DE', 'UK').replace('de.', 'uk.'), ['UNKNOWN_JURISDICTION']],
    ['a day that is none', GOOD.replace('from: 2026-01-01', 'from: 2026-02-30'), ['IMPOSSIBLE_DATE']],
    ['no source', GOOD.replace('sourceUrl: https://example.org/\n', ''), ['SCHEMA']],
    ['a limit without figures', GOOD.replace('limits: { leastDays: 14 }\n', ''), ['SCHEMA']],
    ['an end before its start', `${GOOD}until: 2026-01-01\n`, ['EMPTY_RANGE']],
    ['a side of what has none', GOOD.replace('clause: notice', 'clause: float\nside: nurse'), ['NO_SIDES']],
    ['a key told twice', `${GOOD}title: Again\n`, ['YAML_SYNTAX']],
  ])('are refused for %s', (_, text, codes) => {
    const { problems, rules } = lintClauseRules([{ path: 'de.yaml', text }]);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes);
    expect(rules === null).toBe(codes.length > 0);
  });

  it('of two with one id are refused', () => {
    const { problems } = lintClauseRules(['a.yaml', 'b.yaml'].map((path) => ({ path, text: GOOD })));
    expect(problems).toMatchObject([{ at: 'b.yaml#/id', code: 'DUPLICATE_RULE' }]);
  });
});
