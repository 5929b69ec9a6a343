import type { Condition, Quantifier } from '../law/index.js';
import { lawError } from '../law-error.js';
import { continuous, lasting } from './continuous.js';
import { current } from './current.js';
import { compileLanguage } from './language/language.js';
import { count, exists, total, type CompiledList } from './lists.js';
import { all, ALWAYS, any, negation } from './logic.js';
import type { Node } from './node.js';
import { compileField, compileOperand } from './operands.js';
import { bind, type Scope } from './scope.js';
import { compileFieldTests } from './tests.js';

/** The lists of NurseFacts. */
const LISTS: ReadonlySet<string> = new Set([
  'citizenships',
  'statuses',
  'residences',
  'licences',
  'education',
  'practice',
  'exams',
  'languageTests',
  'languages',
  'applications',
  'certificates',
  'workAuthorisations',
  'vaccinations',
]);

export const requireList = (list: string): string => {
  if (LISTS.has(list)) return list;
  throw lawError('UNKNOWN_LIST', `The nurse has no list (${list}).`, `Use one of: ${[...LISTS].join(', ')}.`);
};

export const compileList = ({ in: list, as, where }: Quantifier, scope: Scope): CompiledList & { scope: Scope } => {
  const inside = bind(scope, requireList(list), as);
  return {
    list,
    slot: inside.slot,
    where: where ? compileCondition(where, inside.scope) : ALWAYS,
    scope: inside.scope,
  };
};

const compileShared = (id: string, scope: Scope): Node => {
  const shared = scope.law.shared.get(id);
  if (!shared) {
    throw lawError(
      'UNKNOWN_CONDITION',
      `There is no shared condition (${id}).`,
      'Add conditions/<id>.yaml or correct the id.',
    );
  }
  if (shared.in !== undefined && scope.inner?.list !== requireList(shared.in)) {
    throw lawError(
      'MISPLACED_CONDITION',
      `The shared condition (${id}) speaks of an item of ${shared.in}.`,
      `Use it inside a list of ${shared.in}.`,
    );
  }
  if (scope.expanding.includes(id)) {
    throw lawError('CONDITION_CYCLE', `The shared condition (${id}) uses itself.`, 'Break the circle of `use`.');
  }
  return compileCondition(shared.condition, { ...scope, expanding: [...scope.expanding, id] });
};

/** Turns a condition of the law into closures; throws where it names what does not exist. */
export const compileCondition = (condition: Condition, scope: Scope): Node => {
  if ('field' in condition) return compileFieldTests(condition, scope);
  if ('exists' in condition) return exists(compileList(condition.exists, scope));
  if ('none' in condition) return negation(exists(compileList(condition.none, scope)));
  if ('all' in condition) return all(condition.all.map((part) => compileCondition(part, scope)));
  if ('any' in condition) return any(condition.any.map((part) => compileCondition(part, scope)));
  if ('not' in condition) return negation(compileCondition(condition.not, scope));
  if ('use' in condition) return compileShared(condition.use, scope);
  if ('language' in condition) return compileLanguage(condition.language, scope);
  if ('count' in condition) return count(compileList(condition.count, scope), condition.count);
  if ('total' in condition) {
    const { of, since, perDay } = condition.total;
    const summed = { of, since: since === undefined ? undefined : compileOperand(since, scope), perDay };
    return total(compileList(condition.total, scope), summed, condition.total);
  }
  if ('continuous' in condition) {
    const { years, withinYears, endingAt = '$on' } = condition.continuous;
    return continuous(compileList(condition.continuous, scope), {
      years,
      withinYears,
      endingAt: compileOperand(endingAt, scope),
    });
  }
  if ('lasting' in condition) {
    const { years, endingAt = '$on' } = condition.lasting;
    return lasting(compileList(condition.lasting, scope), { years, endingAt: compileOperand(endingAt, scope) });
  }
  if ('current' in condition) {
    const { of, on } = condition.current === true ? {} : condition.current;
    if (of === undefined && !scope.inner) {
      throw lawError(
        'INCOMPLETE_CONDITION',
        '`current` stands outside any list.',
        'Say which item: current: { of: $licence }.',
      );
    }
    const item = of === undefined ? compileField('.', scope) : compileOperand(of, scope);
    return current(item, compileOperand(on ?? '$on', scope));
  }
  throw lawError(
    'UNKNOWN_OPERATOR',
    `The condition (${Object.keys(condition).join(', ')}) has no known operator.`,
    'docs/rule-language.md lists the operators.',
  );
};
