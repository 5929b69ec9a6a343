import type { LicenceFact } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { compileCondition } from '../conditions/compile.js';
import type { Node } from '../conditions/node.js';
import { bind, outerScope } from '../conditions/scope.js';
import { writtenOut } from '../conditions/written-out.js';
import { contextOf, type Context } from '../context.js';
import type { Condition } from '../law/index.js';
import type { LawIndex } from '../law-index.js';
import type { RuleVersion } from '../rules.js';
import { TRUE } from '../truth.js';
import { licenceOfClass } from './grant.js';

/** What differs between licences of one place that are gained on the way. */
const PROPERTIES = ['scope', 'basis'] as const;
type Property = (typeof PROPERTIES)[number];

type Told = ReturnType<typeof licenceOfClass>;

/** A condition that asks what class the licence is of. */
interface Asking {
  properties: readonly Property[];
  node: Node;
  slot: number;
}

/**
 * Does a licence of one class serve an arrangement as well as one of another class of the same place, whatever else is
 * known of the nurse? It does where each condition that asks about the class holds by the licence alone.
 */
export class Serving {
  private readonly asked = new Map<RuleVersion, readonly Asking[]>();

  constructor(
    private readonly index: LawIndex,
    private readonly as: Profession,
    private readonly days: readonly LocalDate[],
  ) {}

  asWell(version: RuleVersion, from: number, to: number, one: number, other: number): boolean {
    const [mine, theirs] = [licenceOfClass(one), licenceOfClass(other)];
    return this.askingsOf(version).every(
      ({ properties, node, slot }) =>
        properties.every((property) => mine[property] === theirs[property]) ||
        this.days.every((on) => node.truth(this.holder(from, to, on, mine, slot)) === TRUE),
    );
  }

  private askingsOf(version: RuleVersion): readonly Asking[] {
    const known = this.asked.get(version) ?? this.find(version.document);
    this.asked.set(version, known);
    return known;
  }

  private find({ subject, when, bars = [], rightWhen = [] }: RuleVersion['document']): readonly Asking[] {
    if (!subject) return [];
    const { scope, slot } = bind(outerScope(this.index.scope), subject.in, subject.as, false);
    const isSubject: Condition[] = subject.where ? [{ exists: { in: subject.in, where: subject.where } }] : [];
    const all: Condition[] = [...isSubject, ...when, ...rightWhen, ...bars.map((bar): Condition => ({ not: bar }))];
    return all.flatMap((condition) => {
      const text = JSON.stringify(writtenOut(condition, this.index.scope));
      const properties = PROPERTIES.filter((property) => new RegExp(`"(\\$\\w+\\.)?${property}"`).test(text));
      return properties.length === 0 ? [] : [{ properties, node: compileCondition(condition, scope), slot }];
    });
  }

  private holder(from: number, to: number, on: LocalDate, told: Told, slot: number): Context {
    const { places } = this.index.numbering;
    const jurisdiction = places[from] as JurisdictionCode;
    const licence: LicenceFact = { jurisdiction, profession: this.as, status: 'active', ...told };
    const nurse = { profession: this.as, licences: [licence] };
    const context = contextOf({ nurse, destination: places[to] as JurisdictionCode, on, as: this.as });
    context.items[slot] = licence;
    return context;
  }
}
