import type { LawScope, Scope } from '../conditions/scope.js';
import { bind } from '../conditions/scope.js';
import type { Membership } from '../memberships.js';
import type { FactShape } from './fact-shape.js';
import { MembershipTable } from './law-data.js';
import type { Numbering } from './numbering.js';
import { contextIn } from './prepare.js';

/** An item that a loop of the program has in hand. */
export interface EmittedBinding {
  /** Variable that holds the prepared item, or the number of a place for a list of plain codes. */
  variable: string;
  list: string;
  plain: boolean;
  /** Where the interpreting conditions look for it. */
  slot: number;
}

/** Where a condition stands in the program: the scope of the interpreting conditions, and the variables beside it. */
export interface EmitScope {
  closure: Scope;
  names: ReadonlyMap<string, EmittedBinding>;
  inner: EmittedBinding | undefined;
  bindings: readonly EmittedBinding[];
}

/** Everything that the programs of one law share. */
export interface ProgramLaw {
  law: LawScope;
  numbering: Numbering;
  shape: FactShape;
  memberships: Map<Membership, MembershipTable>;
}

/** Collects the text of one program and the constants that it reads. */
export class Emitter {
  readonly constants: unknown[] = [];
  private readonly names: string[] = [];
  private interprets = false;

  constructor(readonly of: ProgramLaw) {}

  constant(value: unknown): string {
    const known = this.constants.indexOf(value);
    return `K${known >= 0 ? known : this.constants.push(value) - 1}`;
  }

  variable(prefix: string): string {
    const name = `${prefix}${this.names.length}`;
    this.names.push(name);
    return name;
  }

  /** How many variables there are, and those with a prefix that came after: a statement declares what it needs. */
  marks(): number {
    return this.names.length;
  }

  variablesSince(mark: number, prefix: string): string[] {
    return this.names.slice(mark).filter((name) => name.startsWith(prefix));
  }

  membership(id: string, aspect: string | undefined): string {
    const { law, numbering, memberships } = this.of;
    const membership = law.memberships.get(id, aspect);
    const table = memberships.get(membership) ?? new MembershipTable(membership, numbering);
    memberships.set(membership, table);
    return this.constant(table);
  }

  /** The scope inside a loop over a list of the nurse. */
  enter(scope: EmitScope, list: string, name: string | undefined): { scope: EmitScope; binding: EmittedBinding } {
    const inside = bind(scope.closure, list, name);
    const plain = this.of.shape.plain.has(list);
    const binding = { variable: this.variable('x'), list, plain, slot: inside.slot };
    return {
      binding,
      scope: {
        closure: inside.scope,
        names: name === undefined ? scope.names : new Map([...scope.names, [name, binding]]),
        inner: binding,
        bindings: [...scope.bindings, binding],
      },
    };
  }

  /** The context of the interpreting conditions, which a program without any never makes. */
  context(): string {
    this.interprets = true;
    return 'k';
  }

  /** Makes a function of what was collected: `parameters` and then the constants are in its reach. */
  build<F>(parameters: string, body: string): F {
    const context = this.interprets ? `const k = ${this.constant(contextIn)}(a);` : '';
    const names = this.constants.map((_value, index) => `K${index}`);
    const make = new Function(...names, `'use strict'; return (${parameters}) => {\n${context}\n${body}\n};`) as (
      ...constants: unknown[]
    ) => F;
    return make(...this.constants);
  }
}
