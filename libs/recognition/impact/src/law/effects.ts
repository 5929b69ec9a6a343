import type { LocalDate, Profession } from '@crossward/kernel';
import { and, FALSE, inForce, type DatedVersion } from '@crossward/recognition-domain';
import type { DataChanges } from './data-changes.js';
import { differing, EVER, FIRST_DAY, intersection, NEVER, union, type Days } from './days.js';
import type { LawSide } from './law-side.js';
import type { Asked } from './reads.js';
import type { RuleReads, VersionReads } from './rule-reads.js';

/** One question of both laws: the same place, which each may call by another code. */
export interface Place {
  base: string;
  head: string;
}

/** On which days the two laws can differ about a place: for anybody, or for whom a changed code concerns. */
export interface Effects {
  always: readonly Days[];
  byFact: ReadonlyMap<string, readonly Days[]>;
  /** Arrangements that are not the same, or rest on what is not. */
  changed: readonly string[];
  /** Where the changed arrangements come to the same by themselves, so does the verdict. */
  byOutcomes: boolean;
}

/** A membership speaks of the place itself, of the parts of a country, and of a country where only parts belong. */
export const concerns = (changed: string, asked: string): boolean =>
  changed === asked || asked.startsWith(`${changed}-`) || changed.startsWith(`${asked}-`);

/** A code of the data that changed, as far as it is asked of one field of the facts. */
export interface ChangedFact {
  key: string;
  list: string;
  path: string;
  code: string;
}

const changedFact = ({ list, path }: Asked & { kind: 'fact' }, code: string): ChangedFact => ({
  key: `${list}.${path} ${code}`,
  list,
  path,
  code,
});

class Gathered {
  readonly always: Days[] = [];
  readonly byFact = new Map<string, Days[]>();

  /** `changed` is a code of the data; `asked`, whom the condition asks about. */
  add(changed: string, asked: Asked, days: readonly Days[], known: { place: string; as: string }): void {
    if (days.length === 0) return;
    if (asked.kind === 'fact') {
      const { key } = changedFact(asked, changed);
      this.byFact.set(key, [...(this.byFact.get(key) ?? []), ...days]);
    } else if (asked.kind === 'other' || concerns(changed, valueOf(asked, known))) this.always.push(...days);
  }

  get isEmpty(): boolean {
    return this.always.length === 0 && this.byFact.size === 0;
  }
}

const valueOf = (asked: Asked, { place, as }: { place: string; as: string }): string =>
  asked.kind === 'fixed' ? asked.value : asked.kind === 'as' ? as : place;

const daysOf = ({ from, until, doubtful }: DatedVersion): LocalDate[] =>
  [from, until, doubtful?.from, doubtful?.until].filter((day): day is LocalDate => day !== null && day !== undefined);

export const boundariesOf = (rule: RuleReads, side: LawSide): LocalDate[] =>
  rule.versions.flatMap(({ version, selectedBy }) => [
    ...daysOf(version),
    ...selectedBy.flatMap((key) => side.boundaries(key)),
  ]);

export const isPartOf = (rule: RuleReads | undefined, place: string, as: Profession): rule is RuleReads =>
  rule !== undefined &&
  rule.document.professions.includes(as) &&
  rule.versions.some(({ selector }) => selector.ever(place));

/** What an arrangement says at a place on a day; the same text, the same outcome for anybody. */
const textOn = (rule: RuleReads | undefined, place: string, as: Profession, on: LocalDate): string => {
  if (!isPartOf(rule, place, as)) return '';
  for (const { version, selector, content } of rule.versions) {
    const settled = and(inForce(version, on), selector.truth(place, on));
    if (settled !== FALSE) return `${settled} ${content}`;
  }
  return '';
};

const force = ({ version: { from, until } }: VersionReads): Days => ({
  from: from ?? FIRST_DAY,
  until: until ?? NEVER,
});

/** What changed of the data under one version of an arrangement. */
const gatherData = (
  reading: VersionReads,
  changes: DataChanges,
  known: { place: string; as: Profession },
  gathered: Gathered,
): void => {
  const inEffect = [force(reading)];
  const { reads } = reading;
  for (const [key, asked] of reads.memberships) {
    for (const [code, days] of changes.memberships.get(key) ?? []) {
      for (const { of, anyDay } of asked) {
        gathered.add(code, of, intersection(inEffect, anyDay ? [EVER] : days), known);
      }
    }
  }
  for (const { table, column, row } of reads.cells) {
    for (const changed of changes.rows(table, column)) gathered.add(changed, row, inEffect, known);
  }
  if ([...reads.scales].some((scale) => changes.scales.has(scale))) gathered.always.push(...inEffect);
  if (reads.languages && changes.languages) gathered.always.push(...inEffect);
  if (reads.opaque && changes.unknown) gathered.always.push(...inEffect);
};

const datedText = ({ document, versions }: RuleReads): string =>
  JSON.stringify([
    [...document.professions].sort(),
    versions.map(({ version: { from, until, doubtful, destination }, content }) => [
      ...[from, until, doubtful?.from, doubtful?.until],
      ...[destination, content],
    ]),
  ]);

const restsOnChange = (rule: RuleReads, changes: DataChanges): boolean =>
  rule.versions.some(
    ({ selectedBy, reads }) =>
      [...selectedBy, ...reads.memberships.keys()].some((key) => changes.memberships.has(key)) ||
      reads.cells.some(({ table, column }) => changes.rows(table, column).size > 0) ||
      [...reads.scales].some((scale) => changes.scales.has(scale)) ||
      (reads.languages && changes.languages) ||
      (reads.opaque && changes.unknown),
  );

/** The arrangements that are not the same in both laws, or rest on data that is not. */
export const touchedRules = (sides: { base: LawSide; head: LawSide }, changes: DataChanges): string[] => {
  const ids = new Set([...sides.base.rules.keys(), ...sides.head.rules.keys()]);
  return [...ids].sort().filter((id) => {
    const [was, is] = [sides.base.rules.get(id), sides.head.rules.get(id)];
    if (!was || !is || datedText(was) !== datedText(is)) return true;
    return restsOnChange(was, changes) || restsOnChange(is, changes);
  });
};

/** Everything that a nurse's facts could say for a change of data to concern her. */
export const changedFacts = (sides: { base: LawSide; head: LawSide }, changes: DataChanges): ChangedFact[] => {
  const found = new Map<string, ChangedFact>();
  const add = (asked: Asked, codes: Iterable<string>): void => {
    if (asked.kind !== 'fact') return;
    for (const code of codes) {
      const fact = changedFact(asked, code);
      found.set(fact.key, fact);
    }
  };
  for (const side of [sides.base, sides.head]) {
    for (const { reads } of [...side.rules.values()].flatMap(({ versions }) => versions)) {
      for (const [key, asked] of reads.memberships) {
        for (const { of } of asked) add(of, changes.memberships.get(key)?.keys() ?? []);
      }
      for (const { table, column, row } of reads.cells) add(row, changes.rows(table, column));
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
};

/**
 * A verdict follows from what arrangements come to, from what bars close, and from where gates stand. It cannot differ
 * while the changed arrangements come to the same, unless what they do to others is what changed. (Gates concern only who
 * holds something from behind one, and such a nurse is always looked at as a whole.)
 */
const followsOutcomes = (id: string, { base, head }: { base: LawSide; head: LawSide }): boolean => {
  const rules = [base.rules.get(id), head.rules.get(id)].filter((rule) => rule !== undefined);
  const gives = new Set(rules.flatMap(({ versions }) => versions.map(({ version }) => version.gives)));
  if (!gives.has('bar') || rules.length < 2) return true;
  const [was, is] = rules.map(({ document }) => [...(document.closes ?? [])].sort().join());
  return was === is && gives.size === 1;
};

/** Exact as to documents, days and codes; whether a nurse is touched at all is then asked of the engine. */
export const effectsOn = (
  place: Place,
  as: Profession,
  {
    sides,
    changes,
    touched,
  }: { sides: { base: LawSide; head: LawSide }; changes: DataChanges; touched: readonly string[] },
): Effects => {
  const whole = place.base !== place.head || changes.unknown;
  const coverage = sides.base.isComplete(place.base, as) !== sides.head.isComplete(place.head, as);
  const all = new Gathered();
  if (whole || coverage) all.always.push(EVER);
  const changed: string[] = [];
  for (const id of touched) {
    const [was, is] = [sides.base.rules.get(id), sides.head.rules.get(id)];
    const parts = [
      { rule: was, side: sides.base, place: place.base },
      { rule: is, side: sides.head, place: place.head },
    ].flatMap((part) => (isPartOf(part.rule, part.place, as) ? [{ ...part, rule: part.rule }] : []));
    if (parts.length === 0) continue;
    const own = new Gathered();
    own.always.push(
      ...differing(
        parts.flatMap(({ rule, side }) => boundariesOf(rule, side)),
        (on) => textOn(was, place.base, as, on),
        (on) => textOn(is, place.head, as, on),
      ),
    );
    for (const part of parts) {
      for (const reading of part.rule.versions) gatherData(reading, changes, { place: part.place, as }, own);
    }
    if (own.isEmpty) continue;
    changed.push(id);
    all.always.push(...own.always);
    for (const [code, days] of own.byFact) all.byFact.set(code, [...(all.byFact.get(code) ?? []), ...days]);
  }
  return {
    always: union(all.always),
    byFact: new Map([...all.byFact].map(([code, days]) => [code, union(days)])),
    changed,
    byOutcomes: !whole && !coverage && changed.every((id) => followsOutcomes(id, sides)),
  };
};
