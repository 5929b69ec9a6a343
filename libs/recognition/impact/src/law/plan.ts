import type { LocalDate, Profession } from '@crossward/kernel';
import { BEGINS } from '@crossward/recognition-domain';
import type { Days } from './days.js';
import { boundariesOf, type Place } from './effects.js';
import { OF_NURSE, STAY } from './expression.js';
import { firstTurn } from './first-turn.js';
import type { LawSide } from './law-side.js';
import { Reads } from './reads.js';
import type { VersionReads } from './rule-reads.js';
import { TurnSet } from '../profile/turn-set.js';
import { Projection } from '../profile/projection.js';

/** All that a search for the first difference needs to know of the law, the same for all places of a group. */
export interface Plan {
  /** Days inside the window on which either law changes by itself. */
  lawDays: readonly LocalDate[];
  turns: TurnSet;
  projection: Projection;
  /** Days of which each has to be asked about, since nothing is known of when anything changes. */
  everyDayOf: readonly Days[];
  /** Places that a gate stands before. */
  homes: ReadonlySet<string>;
}

const overlaps = ({ version: { from, until } }: VersionReads, window: Days): boolean =>
  (from === null || from < window.until) && (until === undefined || until > window.from);

/** One instance for the same key, so that many places share what is found out for a nurse. */
export class Shared<T extends { key: string }> {
  private readonly kept = new Map<string, T>();

  of(made: T): T {
    const known = this.kept.get(made.key) ?? made;
    this.kept.set(made.key, known);
    return known;
  }
}

export interface Workshop {
  sides: { base: LawSide; head: LawSide };
  window: Days;
  /** Can facts have a value at this path of an item of this list? */
  isFact(list: string, path: string): boolean;
  turnSets: Shared<TurnSet>;
  projections: Shared<Projection>;
}

/** The places that a gate stands before on some day. */
const homesOf = ({ version: { gives, home }, reads }: VersionReads, side: LawSide): string[] =>
  gives === 'gate'
    ? [...(home?.oneOf ?? []), ...[...reads.memberships.keys()].flatMap((key) => [...side.periods(key).keys()])]
    : [];

/** Lists whose items begin on a day are read as of the day asked about, whatever a rule says of them. */
const addBeginnings = (reads: Reads): void => {
  for (const list of [...reads.raw.keys()]) {
    for (const path of BEGINS[list as keyof typeof BEGINS] ?? []) reads.turnOfItem(list, path, false);
  }
};

/** @param only as far as these arrangements go */
export const planFor = (place: Place, as: Profession, workshop: Workshop, only?: ReadonlySet<string>): Plan => {
  const { sides, window } = workshop;
  const reads = new Reads();
  const days = new Set<LocalDate>();
  const origins = new Map<string, { list: string; path: string }>();
  const homes = new Set<string>();
  for (const [side, code] of [[sides.base, place.base] as const, [sides.head, place.head] as const]) {
    for (const rule of side.rulesInto(code, as).filter(({ document }) => only?.has(document.id) ?? true)) {
      for (const day of boundariesOf(rule, side)) days.add(day);
      for (const reading of rule.versions.filter((version) => overlaps(version, window))) {
        reads.add(reading.reads);
        for (const home of homesOf(reading, side)) homes.add(home);
        if (reading.origin) origins.set(`${reading.origin.list}.${reading.origin.path}`, reading.origin);
        for (const key of reading.reads.memberships.keys()) for (const day of side.boundaries(key)) days.add(day);
      }
    }
  }
  for (const { asked, day, strict } of reads.fixedTurns) {
    const first = firstTurn(asked, day, strict, window);
    if (first) days.add(first);
  }
  if (homes.size > 0) {
    for (const list of ['licences', 'education']) reads.value({ kind: 'fact', list, path: 'jurisdiction', move: STAY });
  }
  reads.list(OF_NURSE);
  reads.raw.get(OF_NURSE)?.add('profession');
  addBeginnings(reads);
  return {
    lawDays: [...days].filter((day) => day > window.from && day < window.until).sort(),
    turns: workshop.turnSets.of(new TurnSet(reads, window, workshop.isFact)),
    projection: workshop.projections.of(new Projection(reads, { homes, origins })),
    everyDayOf: reads.opaque ? [window] : [],
    homes,
  };
};
