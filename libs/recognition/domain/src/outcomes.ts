import type { Asked } from './program/prepare.js';
import { appliesOf, rightOf } from './program/rule-program.js';
import type { DayLaw, ReadyRule } from './selection.js';
import { and, FALSE, type Truth } from './truth.js';

/** The truths of one arrangement; nothing where it certainly does not apply. */
const outcomeOf = ({ settled, program }: ReadyRule, asked: Asked): string => {
  if (settled === FALSE) return '';
  const packed = program.judge(asked);
  const applies = and(settled, appliesOf(packed) as Truth);
  return applies === FALSE ? '' : `${applies}${and(settled, rightOf(packed) as Truth)}`;
};

/**
 * What some arrangements come to by themselves, before any closes or displaces another: the same text, the same truths.
 * Whoever compares two laws looks only at those that are not the same in both.
 */
export const outcomesOf = (law: DayLaw, asked: Asked, arrangements: ReadonlySet<string>): string => {
  const found: string[] = [];
  const add = (kind: string, rules: readonly ReadyRule[]): void => {
    for (const one of rules) {
      if (!arrangements.has(one.rule.id)) continue;
      const outcome = outcomeOf(one, asked);
      if (outcome !== '') found.push(`${one.rule.id} ${kind}${outcome}`);
    }
  };
  add('bar ', law.bars);
  add('gate ', law.gates);
  add('', law.candidates);
  return found.sort().join('; ');
};
