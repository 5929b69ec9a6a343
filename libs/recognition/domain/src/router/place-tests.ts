import type { FieldTests, LanguageVersion } from '../law/index.js';
import type { LawScope } from '../conditions/scope.js';
import type { RuleVersion } from '../rules.js';

/** Lists whose items a way adds: the places in them may be any that it leads to. */
const OF_A_WAY: ReadonlySet<string> = new Set(['licences', 'residences']);

/** A membership that a test asks for; `everyDay` where it may ask for another day than that of the question. */
interface AskedMembership {
  id: string;
  aspect: string | undefined;
  everyDay: boolean;
}

/** The items that are in hand where a condition stands. */
interface Bound {
  names: ReadonlyMap<string, string>;
  inner: string | undefined;
}

/**
 * Everything that the law asks of the place of a licence or of a home gained on a way, or of the destination: all by which
 * it can tell one such place from another.
 */
export class PlaceTests {
  /** Codes that one test names, each list once. */
  private readonly named = new Map<string, readonly string[]>();
  readonly tables = new Set<string>();
  private readonly asked = new Map<string, AskedMembership>();

  constructor(private readonly law: LawScope) {}

  get literals(): readonly (readonly string[])[] {
    return [...this.named.values()];
  }

  get memberships(): readonly AskedMembership[] {
    return [...this.asked.values()];
  }

  addVersion({ document }: RuleVersion): void {
    const { subject, when, bars = [], rightWhen = [] } = document;
    if (subject) this.walk(subject, { names: new Map(), inner: undefined });
    const names = new Map(subject ? [[subject.as, subject.in]] : []);
    for (const condition of [...when, ...bars, ...rightWhen]) this.walk(condition, { names, inner: undefined });
  }

  addLanguageVersion(version: LanguageVersion): void {
    this.walk(version, { names: new Map(), inner: undefined });
  }

  private walk(part: unknown, bound: Bound): void {
    if (Array.isArray(part)) for (const one of part) this.walk(one, bound);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    if ('use' in part && typeof part.use === 'string') this.walk(this.law.shared.get(part.use)?.condition, bound);
    if ('field' in part && typeof part.field === 'string') this.addTests(part as { field: string } & FieldTests, bound);
    this.addTable(part, bound);
    const inside =
      'in' in part && typeof part.in === 'string' ? enter(part as { in: string; as?: string }, bound) : bound;
    for (const [key, value] of Object.entries(part)) this.walk(value, key === 'where' ? inside : bound);
  }

  private addTests({ field, ...tests }: { field: string } & FieldTests, bound: Bound): void {
    if (!isOfWay(field, bound)) return;
    const values = [tests.is, tests.isNot, tests.oneOf, tests.noneOf, tests.partOf].flat();
    const codes = values.filter((value): value is string => typeof value === 'string' && !value.startsWith('$')).sort();
    if (codes.length > 0) this.named.set(codes.join(), codes);
    for (const value of values) if (typeof value === 'object' && 'table' in value) this.tables.add(value.table);
    if (tests.listedIn) this.tables.add(tests.listedIn.table);
    const everyDay = tests.at !== undefined;
    for (const id of [tests.memberOf ?? [], tests.notMemberOf ?? []].flat()) {
      const key = `${id}/${tests.as ?? ''}`;
      const known = this.asked.get(key);
      this.asked.set(key, { id, aspect: tests.as, everyDay: everyDay || (known?.everyDay ?? false) });
    }
  }

  /** A cell in the row of such a place. */
  private addTable(part: object, bound: Bound): void {
    if (!('table' in part) || !('row' in part) || typeof part.row !== 'string') return;
    if (!part.row.startsWith('$') || isOfWay(part.row, bound)) this.tables.add(String(part.table));
  }
}

const enter = ({ in: list, as }: { in: string; as?: string }, { names }: Bound): Bound => ({
  names: as === undefined ? names : new Map([...names, [as, list]]),
  inner: list,
});

/** Does a field hold the place of something that a way adds, or the destination? */
const isOfWay = (field: string, { names, inner }: Bound): boolean => {
  if (!field.startsWith('$')) return inner !== undefined && OF_A_WAY.has(inner) && field === 'jurisdiction';
  const [name = '', key] = field.slice(1).split('.');
  return name === 'destination' || (key === 'jurisdiction' && OF_A_WAY.has(names.get(name) ?? ''));
};
