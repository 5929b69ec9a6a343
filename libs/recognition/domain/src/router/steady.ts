import type { LocalDate } from '@crossward/kernel';
import type { LawScope } from '../conditions/scope.js';
import type { Condition, FieldTests, Quantifier } from '../law/index.js';

/** Lists that the legs of a way add to or replace. */
const CHANGED_ON_THE_WAY: ReadonlySet<string> = new Set(['licences', 'residences']);

/** What is known of a licence before it is gained; the days are not. */
const OF_ANY_LICENCE: ReadonlySet<string> = new Set(['jurisdiction', 'profession', 'scope', 'basis', 'status']);

/** A bound from above, or from below: what a condition comes to at most or at least. */
type Side = 'most' | 'least';

const other = (side: Side): Side => (side === 'most' ? 'least' : 'most');

/** No leg on the way ends at the destination: of the licences there only those count that she starts with. */
const isAtDestination = (where: Condition | undefined): boolean =>
  where !== undefined &&
  (('field' in where && where.field === 'jurisdiction' && where.is === '$destination') ||
    ('all' in where && where.all.some(isAtDestination)));

/**
 * What of a condition neither a later day nor a leg on the way changes, as a condition of its own: what it comes to bounds
 * what the whole can come to on any day from `on` on. Undefined where nothing is left of it.
 */
export class SteadyParts {
  constructor(
    private readonly law: LawScope,
    private readonly on: LocalDate,
    /** What differs from one way to the next, by name: the item that a subject binds is another licence on each. */
    private readonly open: readonly string[],
    /** Name of a licence that is in hand, of which no more is known than of any that is gained. */
    private readonly licence?: string,
  ) {}

  of(condition: Condition, side: Side = 'most'): Condition | undefined {
    if ('all' in condition) {
      const parts = this.partsOf(condition.all, side, side === 'most');
      return parts && { all: parts };
    }
    if ('any' in condition) {
      const parts = this.partsOf(condition.any, side, side === 'least');
      return parts && { any: parts };
    }
    if ('not' in condition) {
      const part = this.of(condition.not, other(side));
      return part && { not: part };
    }
    if ('use' in condition) {
      const shared = this.law.shared.get(condition.use);
      return shared && this.of(shared.condition, side);
    }
    if ('exists' in condition) {
      const from = this.listOf(condition.exists, side);
      return from && { exists: from };
    }
    if ('none' in condition) {
      const from = this.listOf(condition.none, other(side));
      return from && { none: from };
    }
    if ('total' in condition) return side === 'most' && this.isGrowing(condition.total) ? condition : undefined;
    return 'field' in condition && this.isSteadyField(condition) ? condition : undefined;
  }

  /** Of a conjunction any parts bound the whole from above; from below only all of them do. Else the other way round. */
  private partsOf(parts: readonly Condition[], side: Side, someSuffice: boolean): Condition[] | undefined {
    const found = parts.map((part) => this.of(part, side));
    const left = found.filter((part) => part !== undefined);
    return left.length === 0 || (!someSuffice && left.length < found.length) ? undefined : left;
  }

  /** An item that is what is left of the question bounds from above whether there is one that is all of it. */
  private listOf({ in: list, as, where }: Quantifier, side: Side): Quantifier | undefined {
    if (CHANGED_ON_THE_WAY.has(list) && !(list === 'licences' && isAtDestination(where))) return undefined;
    const part = where && this.of(where, side);
    if (where && !part && side === 'least') return undefined;
    return { in: list, ...(as === undefined ? {} : { as }), ...(part && { where: part }) };
  }

  /** What is summed up to a day only grows with the day, where it begins on a fixed one. */
  private isGrowing({ in: list, where, since, atMost }: Extract<Condition, { total: unknown }>['total']): boolean {
    if (CHANGED_ON_THE_WAY.has(list) || atMost !== undefined || this.reads(since)) return false;
    return where === undefined || this.isSteadyWhole(where);
  }

  private isSteadyWhole(condition: Condition): boolean {
    if ('all' in condition) return condition.all.every((part) => this.isSteadyWhole(part));
    if ('any' in condition) return condition.any.every((part) => this.isSteadyWhole(part));
    return 'field' in condition && this.isSteadyField(condition);
  }

  private isSteadyField({ field, ...tests }: { field: string } & FieldTests): boolean {
    if (this.reads(field) || this.reads(tests)) return false;
    const { memberOf, notMemberOf, as, at } = tests;
    if (at !== undefined) return true;
    const ids = [memberOf ?? [], notMemberOf ?? []].flat();
    return ids.every((id) =>
      this.law.memberships
        .get(id, as)
        .changeDays()
        .every((day) => day <= this.on),
    );
  }

  /** Does it speak of the day, or of what differs? */
  private reads(part: unknown): boolean {
    const text = JSON.stringify(part ?? null);
    return [...text.matchAll(/"\$([A-Za-z]+)(?:\.([A-Za-z]+))?/g)].some(
      ([, name = '', key = '']) =>
        name === 'on' || this.open.includes(name) || (name === this.licence && !OF_ANY_LICENCE.has(key)),
    );
  }
}
