import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DomainError } from '@crossward/kernel';
import type { ClauseRule } from './clause-rule.js';
import { lintClauseRules, type RuleFile } from './lint-clause-rules.js';

/** The rules that come with Crossward. */
export const CLAUSE_RULE_FOLDER = fileURLToPath(new URL('../data/', import.meta.url));

const readRuleFiles = (folder: string): RuleFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));

/** @throws DomainError CLAUSE_RULES_INVALID with one problem per finding: a broken rule stops the start */
export const loadClauseRules = (folder: string = CLAUSE_RULE_FOLDER): readonly ClauseRule[] => {
  const { problems, rules } = lintClauseRules(readRuleFiles(folder));
  if (rules) return rules;
  throw new DomainError({
    kind: 'invalid',
    code: 'CLAUSE_RULES_INVALID',
    message: `The clause rules have (${problems.length}) problems, the first at (${problems[0]?.at}): ${problems[0]?.message}`,
    nextStep: 'Correct the files and start again.',
    problems,
  });
};
