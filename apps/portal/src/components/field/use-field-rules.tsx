import { ApiProblem } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FindingText } from '../refusals/finding-text.js';
import { brokenRule, type FieldRule } from './field-rule.js';

type Finding = NonNullable<ApiProblem['problem']['problems']>[number];

/** What the server found at this place of the body. */
const findingAt = (error: unknown, at: string): Finding | undefined =>
  error instanceof ApiProblem ? error.problem.problems?.find((finding) => finding.at === at) : undefined;

/**
 * What is wrong with a field, to be said beside it: by the rules of the server's own document while somebody types, else
 * what the server found when it was sent. `error={field('note', note)}`
 */
export const useFieldRules = <Field extends string>(
  rules: { readonly [field in Field]?: FieldRule },
  error: unknown,
  within = '',
): ((field: Field, typed: string | number) => ReactNode) => {
  const { t } = useWords();
  return (field, typed) => {
    const broken = brokenRule(rules[field] ?? {}, typed);
    if (broken) return t(`shell.rule.${broken.rule}`, 'limit' in broken ? { over: 0, ...broken } : {});
    const found = findingAt(error, `${within}/${field}`);
    return found === undefined ? undefined : <FindingText finding={found} />;
  };
};
