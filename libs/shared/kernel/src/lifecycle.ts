import { DomainError } from './domain-error.js';

/** A table of states and where each may lead. */
export interface Lifecycle<State extends string> {
  readonly name: string;
  readonly start: State;
  readonly states: readonly State[];
  readonly table: Readonly<Record<State, readonly State[]>>;
  allows(from: State, to: State): boolean;
  /** A state that leads nowhere. */
  isFinal(state: State): boolean;
  /** Returns `to`, or throws what the table forbids, naming what it would allow. */
  move(from: State, to: State): State;
}

/** Checked when the module loads: no unknown target, no state that cannot be reached. */
export const defineLifecycle = <State extends string>(
  name: string,
  start: State,
  table: Readonly<Record<State, readonly State[]>>,
): Lifecycle<State> => {
  const states = Object.keys(table) as State[];
  const reached = new Set<State>([start]);
  for (const state of reached) {
    const targets = table[state];
    if (!targets) throw new Error(`Lifecycle ${name}: the state (${state}) is not in the table.`);
    for (const target of targets) reached.add(target);
  }
  const unreachable = states.filter((state) => !reached.has(state));
  if (unreachable.length > 0) throw new Error(`Lifecycle ${name}: nothing leads to (${unreachable.join(', ')}).`);
  return {
    name,
    start,
    states,
    table,
    allows: (from, to) => table[from].includes(to),
    isFinal: (state) => table[state].length === 0,
    move(from, to) {
      if (table[from]?.includes(to)) return to;
      const next = table[from] ?? [];
      throw new DomainError({
        kind: 'conflict',
        code: 'TRANSITION_NOT_ALLOWED',
        message: `A ${name} cannot go from (${from}) to (${to}).`,
        nextStep: next.length > 0 ? `From (${from}) it can go to: ${next.join(', ')}.` : `(${from}) is final.`,
        facts: { lifecycle: name, from, to, allowed: next },
      });
    },
  };
};
