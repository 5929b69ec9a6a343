import { readFileSync } from 'node:fs';
import { isJurisdictionCode, isLocalDate, type Problem } from '@crossward/kernel';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import type { ClauseRule } from './clause-rule.js';

export interface RuleFile {
  /** Relative to the folder of rules, with `/`. */
  readonly path: string;
  readonly text: string;
}

const schema = JSON.parse(
  readFileSync(new URL('../schema/clause-rule.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile<ClauseRule>(schema);

const SIDED: ReadonlySet<string> = new Set(['notice', 'penalty']);

const problemsOf = (path: string, rule: ClauseRule): Problem[] => {
  const problems: Problem[] = [];
  const add = (key: string, code: string, message: string): void =>
    void problems.push({ at: `${path}#/${key}`, code, message });
  if (!isJurisdictionCode(rule.jurisdiction)) {
    add('jurisdiction', 'UNKNOWN_JURISDICTION', `(${rule.jurisdiction}) is not ISO 3166.`);
  }
  for (const key of ['from', 'until', 'verifiedOn'] as const) {
    const day = rule[key];
    if (day !== undefined && !isLocalDate(day)) add(key, 'IMPOSSIBLE_DATE', `(${day}) is not a day of the calendar.`);
  }
  if (rule.until !== undefined && rule.until <= rule.from) add('until', 'EMPTY_RANGE', 'The rule applies on no day.');
  if (rule.side && !SIDED.has(rule.clause)) add('side', 'NO_SIDES', `A clause (${rule.clause}) is of no side.`);
  if (!rule.id.startsWith(`${rule.jurisdiction.toLowerCase()}.`)) {
    add('id', 'ID_OF_ANOTHER_PLACE', `(${rule.id}) does not begin with the jurisdiction (${rule.jurisdiction}).`);
  }
  return problems;
};

/** Everything that is wrong with the files; rules only where nothing is. */
export const lintClauseRules = (
  files: readonly RuleFile[],
): { problems: Problem[]; rules: readonly ClauseRule[] | null } => {
  const problems: Problem[] = [];
  const rules: ClauseRule[] = [];
  for (const { path, text } of files) {
    const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
    const [syntax] = document.errors;
    const data: unknown = syntax ? null : document.toJS();
    if (syntax) problems.push({ at: path, code: 'YAML_SYNTAX', message: syntax.message.split('\n')[0] ?? syntax.code });
    else if (!validate(data)) {
      for (const error of validate.errors ?? []) {
        problems.push({
          at: `${path}#${error.instancePath}`,
          code: 'SCHEMA',
          message: error.message ?? 'is not valid',
        });
      }
    } else {
      problems.push(...problemsOf(path, data));
      if (rules.some(({ id }) => id === data.id)) {
        problems.push({ at: `${path}#/id`, code: 'DUPLICATE_RULE', message: `The id (${data.id}) is taken.` });
      }
      rules.push(data);
    }
  }
  return { problems, rules: problems.length === 0 ? rules : null };
};
