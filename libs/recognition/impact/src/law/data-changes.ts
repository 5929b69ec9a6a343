import type { LocalDate } from '@crossward/kernel';
import type { LawDocuments, VocabularyDocument } from '@crossward/recognition-domain';
import canonicalize from 'canonicalize';
import { differing, type Days } from './days.js';
import type { LawSide, Period } from './law-side.js';

/** What changed of the data that conditions ask: memberships, cells of tables, scales. */
export interface DataChanges {
  /** `id/aspect` → code → the days on which it belongs in one law and not, or not surely, in the other. */
  memberships: ReadonlyMap<string, ReadonlyMap<string, readonly Days[]>>;
  /** Keys of the rows whose cell in a column differs. */
  rows(table: string, column: string): ReadonlySet<string>;
  scales: ReadonlySet<string>;
  /** What regulators ask for as proof of a language, or how tests are scored. */
  languages: boolean;
  /** Parts of a law that this room does not know differ: nothing can be ruled out. */
  unknown: boolean;
}

/** Documents without weight for a verdict, and those that are looked at one by one. */
const KNOWN_PARTS: ReadonlySet<string> = new Set([
  ...['name', 'version', 'asOf', 'messages', 'translations', 'entries', 'vocabulary', 'rates', 'languages', 'scores'],
  ...['jurisdictions', 'memberships', 'tables', 'conditions', 'arrangements'],
]);

const within = (day: LocalDate, from: LocalDate | null, until: LocalDate | undefined): boolean =>
  (from === null || from <= day) && (until === undefined || day < until);

/** Does a place belong on a day by its own periods: no, perhaps, yes? The first period that holds the day decides. */
const standing = (periods: readonly Period[], day: LocalDate): string => {
  const period = periods.find(({ from, until }) => within(day, from, until));
  if (!period) return 'no';
  const { doubtful } = period;
  return doubtful && within(day, doubtful.from, doubtful.until) ? 'perhaps' : 'yes';
};

const plain = (periods: readonly Period[]): string =>
  JSON.stringify(periods.map(({ from, until, doubtful }) => [from, until, doubtful?.from, doubtful?.until]));

const NOBODY: readonly Period[] = [];

const changedCodes = (base: LawSide, head: LawSide, key: string): Map<string, readonly Days[]> => {
  const [before, after] = [base.periods(key), head.periods(key)];
  const boundaries = [...base.boundaries(key), ...head.boundaries(key)];
  const changed = new Map<string, readonly Days[]>();
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(code) ?? NOBODY, after.get(code) ?? NOBODY];
    if (plain(was) === plain(is)) continue;
    const days = differing(
      boundaries,
      (day) => standing(was, day),
      (day) => standing(is, day),
    );
    changed.set(code, days);
  }
  return changed;
};

const keysOf = ({ memberships }: LawDocuments): string[] =>
  memberships.flatMap(({ id, aspects = ['member'] }) => aspects.map((aspect) => `${id}/${aspect}`));

const cellText = (value: unknown): string =>
  JSON.stringify(
    Array.isArray(value) ? value.map((entry: unknown) => (entry as { code?: unknown } | null)?.code ?? entry) : value,
  ) ?? 'absent';

const rowTexts = (side: LawSide, table: string, column: string): Map<string, string> =>
  new Map(
    Object.entries(side.tables.get(table)?.rows ?? {}).map(([row, cells]) => [row, cellText(cells[column])] as const),
  );

const changedRows = (base: LawSide, head: LawSide, table: string, column: string): Set<string> => {
  const [before, after] = [rowTexts(base, table, column), rowTexts(head, table, column)];
  return new Set([...before.keys(), ...after.keys()].filter((row) => before.get(row) !== after.get(row)));
};

const changedScales = (before: VocabularyDocument['scales'], after: VocabularyDocument['scales']): Set<string> =>
  new Set(
    [...Object.keys(before), ...Object.keys(after)].filter(
      (scale) => JSON.stringify(before[scale]) !== JSON.stringify(after[scale]),
    ),
  );

const languageParts = ({ languages, scores }: LawDocuments): string => canonicalize({ languages, scores }) ?? '';

const otherParts = (law: LawDocuments): string =>
  canonicalize(Object.fromEntries(Object.entries(law).filter(([key]) => !KNOWN_PARTS.has(key)))) ?? '';

export const dataChanges = (
  laws: { base: LawDocuments; head: LawDocuments },
  sides: { base: LawSide; head: LawSide },
): DataChanges => {
  const { base, head } = sides;
  const memberships = new Map<string, ReadonlyMap<string, readonly Days[]>>();
  for (const key of new Set([...keysOf(laws.base), ...keysOf(laws.head)])) {
    const codes = changedCodes(base, head, key);
    if (codes.size > 0) memberships.set(key, codes);
  }
  const kept = new Map<string, ReadonlySet<string>>();
  return {
    memberships,
    rows(table, column) {
      const key = `${table} ${column}`;
      const rows = kept.get(key) ?? changedRows(base, head, table, column);
      kept.set(key, rows);
      return rows;
    },
    scales: changedScales(laws.base.vocabulary.scales, laws.head.vocabulary.scales),
    languages: languageParts(laws.base) !== languageParts(laws.head),
    unknown: otherParts(laws.base) !== otherParts(laws.head),
  };
};
