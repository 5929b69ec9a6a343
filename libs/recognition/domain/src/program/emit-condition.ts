import { compileCondition, requireList } from '../conditions/compile.js';
import type { Condition, Quantifier } from '../law/index.js';
import { emitFieldTests } from './emit-field.js';
import type { EmitScope, Emitter } from './emitter.js';

/** Leaves the answer of the interpreting condition in `into`: what is rare or asks for sums and stretches of days. */
const emitInterpreted = (condition: Condition, into: string, scope: EmitScope, emitter: Emitter): string => {
  const k = emitter.context();
  const node = emitter.constant(compileCondition(condition, scope.closure));
  const bound = scope.bindings.map(
    ({ variable, slot, plain }) =>
      `${k}.items[${slot}] = ${plain ? `${emitter.constant(emitter.of.numbering)}.places[${variable}]` : `${variable}.raw`};`,
  );
  return `${bound.join(' ')} ${into} = ${node}.truth(${k});`;
};

const emitAll = (parts: readonly Condition[], into: string, scope: EmitScope, emitter: Emitter): string => {
  const t = emitter.variable('t');
  const code = parts.map(
    (part) =>
      `if (${into} !== 0) { let ${t}; ${emitCondition(part, t, scope, emitter)} if (${t} < ${into}) ${into} = ${t}; }`,
  );
  return `${into} = 2; ${code.join('\n')}`;
};

const emitAny = (parts: readonly Condition[], into: string, scope: EmitScope, emitter: Emitter): string => {
  const t = emitter.variable('t');
  const code = parts.map(
    (part) =>
      `if (${into} !== 2) { let ${t}; ${emitCondition(part, t, scope, emitter)} if (${t} > ${into}) ${into} = ${t}; }`,
  );
  return `${into} = 0; ${code.join('\n')}`;
};

/** A loop over a list of the nurse; the list left out is unknown. */
const emitExists = ({ in: list, as, where }: Quantifier, into: string, scope: EmitScope, emitter: Emitter): string => {
  const inside = emitter.enter(scope, requireList(list), as);
  const [l, i, t] = [emitter.variable('l'), emitter.variable('i'), emitter.variable('t')];
  const asked = where ? emitCondition(where, t, inside.scope, emitter) : `${t} = 2;`;
  return `{ const ${l} = n.${list}; ${into} = ${l} === undefined ? 1 : 0;
    if (${l} !== undefined) for (let ${i} = 0; ${i} < ${l}.length; ${i} += 1) {
      const ${inside.binding.variable} = ${l}[${i}]; let ${t}; ${asked}
      if (${t} > ${into}) { ${into} = ${t}; if (${into} === 2) break; }
    } }`;
};

const emitCurrent = (
  current: Extract<Condition, { current: unknown }>['current'],
  into: string,
  scope: EmitScope,
): string | undefined => {
  const { of, on = '$on' } = current === true ? {} : current;
  if (on !== '$on') return undefined;
  const binding = of === undefined ? scope.inner : scope.names.get(String(of).slice(1));
  if (!binding || binding.plain) return undefined;
  const x = binding.variable;
  return `${into} = ${x}.$start <= a.on && a.on < ${x}.$until && a.on <= ${x}.$expires ? 2 : 0;`;
};

/** Statements that leave the truth of a condition in `into`. */
export const emitCondition = (condition: Condition, into: string, scope: EmitScope, emitter: Emitter): string => {
  if ('all' in condition) return emitAll(condition.all, into, scope, emitter);
  if ('any' in condition) return emitAny(condition.any, into, scope, emitter);
  if ('not' in condition) return `${emitCondition(condition.not, into, scope, emitter)} ${into} = 2 - ${into};`;
  if ('exists' in condition) return emitExists(condition.exists, into, scope, emitter);
  if ('none' in condition) return `${emitExists(condition.none, into, scope, emitter)} ${into} = 2 - ${into};`;
  if ('use' in condition) {
    const shared = emitter.of.law.shared.get(condition.use);
    return shared
      ? emitCondition(shared.condition, into, scope, emitter)
      : emitInterpreted(condition, into, scope, emitter);
  }
  const emitted =
    'field' in condition
      ? emitFieldTests(condition, into, scope, emitter)
      : 'current' in condition
        ? emitCurrent(condition.current, into, scope)
        : undefined;
  return emitted ?? emitInterpreted(condition, into, scope, emitter);
};
