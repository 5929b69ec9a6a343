import type { Condition } from '../law/index.js';
import type { LawScope } from './scope.js';

const isUse = (part: unknown): part is { use: string } =>
  typeof part === 'object' && part !== null && 'use' in part && typeof part.use === 'string';

/** With shared conditions written out, those within shared ones too. */
export const writtenOut = (condition: Condition, { shared }: Pick<LawScope, 'shared'>): Condition => {
  const written = (part: unknown): unknown => (isUse(part) ? written(shared.get(part.use)?.condition) : part);
  return JSON.parse(JSON.stringify(condition, (_key, part: unknown) => written(part))) as Condition;
};
