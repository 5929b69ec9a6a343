import { PROFESSIONS, type LocalDate, type Profession } from '@crossward/kernel';
import { lawParts } from './compile-one.js';
import type { LawScope } from './conditions/scope.js';
import { compileEntry, type EntryRule } from './entries.js';
import type {
  ArrangementDocument,
  DatedVersion,
  EntryDocument,
  JurisdictionDocument,
  LawDocuments,
  RatesDocument,
} from './law/index.js';
import { lawError } from './law-error.js';
import { dayInt, dayText, Numbering } from './program/numbering.js';
import { factShapeOf, termsIn, type FactShape } from './program/fact-shape.js';
import type { ProgramLaw } from './program/emitter.js';
import { Preparer, type Asked } from './program/prepare.js';
import { compileProgram, type RuleProgram } from './program/rule-program.js';
import { querySchema, termsOf } from './query/query-schema.js';
import { compileRule, type Rule, type RuleVersion } from './rules.js';
import { coverageOf, lawOn, type DayLaw, type Selection } from './selection.js';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isBar = (rule: Rule): boolean => rule.versions.some((version) => version.document.gives === 'bar');

/** Places times stretches of days that are kept, some kilobytes each: whoever asks about all must not fill the memory. */
const MOST_KEPT = 8192;

/** Before every change of the law. */
const EVER = '0001-01-01' as LocalDate;

const daysOf = ({ from, until, doubtful }: DatedVersion): (LocalDate | null | undefined)[] => [
  from,
  until,
  doubtful?.from,
  doubtful?.until,
];

interface Compiled {
  rules: ReadonlyMap<ArrangementDocument, Rule>;
  entries: ReadonlyMap<EntryDocument, EntryRule>;
}

const NOTHING_COMPILED: Compiled = { rules: new Map(), entries: new Map() };

/** What turns facts into numbers: the terms of the law, and what its rules know of a query. */
interface Numbers {
  numbering: Numbering;
  shape: FactShape;
  preparer: Preparer;
  programs: WeakMap<RuleVersion, RuleProgram>;
}

const numbersOf = (law: LawDocuments): Numbers => {
  const schema = querySchema(termsOf(law));
  const numbering = new Numbering();
  for (const term of termsIn(schema)) numbering.term(term);
  const shape = factShapeOf(schema);
  return { numbering, shape, preparer: new Preparer(numbering, shape), programs: new WeakMap() };
};

/** A law of which another one is a variant, and the documents of its own that the other has to compile again. */
interface Original {
  index: LawIndex;
  again: ReadonlySet<unknown>;
}

const compiled = <D, C>(
  documents: readonly D[],
  kept: ReadonlyMap<D, C>,
  again: ReadonlySet<unknown>,
  compile: (one: D) => C,
): Map<D, C> => new Map(documents.map((one) => [one, (again.has(one) ? undefined : kept.get(one)) ?? compile(one)]));

/** The compiled law, looked up by destination, profession and day. */
export class LawIndex {
  readonly numbering: Numbering;
  readonly preparer: Preparer;
  readonly rules: readonly Rule[];
  private readonly entries: readonly EntryRule[];
  readonly jurisdictions: ReadonlyMap<string, JurisdictionDocument>;
  readonly rates: readonly RatesDocument[];
  private readonly compiled: Compiled;
  private readonly selections = new Map<number, Selection>();
  private readonly numbers: Numbers;
  private readonly programLaw: ProgramLaw;
  /** Days on which some part of the law begins or ends: between two of them nothing changes. */
  private readonly changes: readonly number[];
  private readonly professions: ReadonlyMap<number, Profession>;
  private kept = 0;
  private day = -1;
  private stretch = 0;

  /** A variant compiles what differs, and shares all else with its original. */
  constructor(law: LawDocuments, original?: Original) {
    const { scope, messages } = lawParts(law);
    const { rules, entries } = original?.index.compiled ?? NOTHING_COMPILED;
    const again = original?.again ?? new Set();
    this.compiled = {
      rules: compiled(law.arrangements, rules, again, (one) => compileRule(one, scope, messages)),
      entries: compiled(law.entries, entries, again, (one) => compileEntry(one, scope, messages)),
    };
    const sorted = [...this.compiled.rules.values()].sort(byId);
    this.rules = [...sorted.filter(isBar), ...sorted.filter((rule) => !isBar(rule))];
    this.entries = [...this.compiled.entries.values()].sort(byId);
    this.jurisdictions = new Map(law.jurisdictions.map((document) => [document.code, document]));
    this.rates = law.rates;
    assertReferences(sorted);
    this.numbers = original?.index.numbers ?? numbersOf(law);
    const { numbering, shape, preparer } = this.numbers;
    this.numbering = numbering;
    this.preparer = preparer;
    this.programLaw = { law: scope, numbering, shape, memberships: new Map() };
    this.professions = new Map(PROFESSIONS.map((code) => [this.numbering.term(code), code]));
    const dated = [...sorted.flatMap(({ versions }) => versions), ...this.entries.flatMap(({ versions }) => versions)];
    const days = [...dated.flatMap(({ document }) => daysOf(document)), ...scope.memberships.changeDays()];
    this.changes = [...new Set(days.flatMap((day) => (day ? [dayInt(day)] : [])))].sort((a, b) => a - b);
  }

  /** Thousands of nurses are asked about for the same place and day, so what is found for it is kept. */
  lawFor({ destination, as, on }: Pick<Asked, 'destination' | 'as' | 'on'>): DayLaw {
    const selection = this.select(destination, as);
    if (on !== this.day) this.move(on);
    return (selection.days[this.stretch] ??= this.build(selection));
  }

  /** What the conditions of this law are made of. */
  get scope(): LawScope {
    return this.programLaw.law;
  }

  /** Every day on which some part of the law begins or ends, in order. */
  changeDays(): LocalDate[] {
    return this.changes.map(dayText);
  }

  numberOf(day: LocalDate): number {
    return dayInt(day);
  }

  /** Changes only where the law does: what is found for a day holds for the whole stretch. */
  stretchOf(day: LocalDate): number {
    this.move(dayInt(day));
    return this.stretch;
  }

  programOf(version: RuleVersion): RuleProgram {
    const known = this.numbers.programs.get(version);
    if (known) return known;
    const program = compileProgram(version, this.programLaw);
    this.numbers.programs.set(version, program);
    return program;
  }

  private move(on: number): void {
    let [low, high] = [0, this.changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changes[middle] as number) <= on) low = middle + 1;
      else high = middle;
    }
    this.day = on;
    this.stretch = low;
  }

  private build(selection: Selection): DayLaw {
    const began = this.changes[this.stretch - 1];
    this.kept += 1;
    if (this.kept > MOST_KEPT) {
      this.kept = 1;
      for (const other of this.selections.values()) other.days.length = 0;
    }
    return lawOn(selection, began === undefined ? EVER : dayText(began), {
      programOf: (version) => this.programOf(version),
      numberOf: (code) => this.numbering.place(code),
    });
  }

  /** Filled on first use: the same destinations are asked about again and again, most never. */
  private select(destination: number, as: number): Selection {
    const key = as * 65_536 + destination;
    const known = this.selections.get(key);
    if (known) return known;
    const place = this.numbering.places[destination] as Selection['destination'];
    const profession = this.professions.get(as) as Profession;
    const rules = this.rules.filter(
      (rule) => rule.professions.has(profession) && rule.versions.some((version) => version.destination.ever(place)),
    );
    const entries = this.entries.filter(
      (entry) => (entry.professions?.has(profession) ?? true) && entry.destination.ever(place),
    );
    const jurisdiction = this.jurisdictions.get(place);
    const coverage = coverageOf({ destination: place, as: profession, rules, jurisdiction });
    const selection: Selection = { destination: place, rules, entries, coverage, days: [] };
    this.selections.set(key, selection);
    return selection;
  }
}

const assertReferences = (rules: readonly Rule[]): void => {
  const ids = new Set(rules.map((rule) => rule.id));
  for (const rule of rules) {
    for (const other of [...rule.supersedes, ...rule.closes]) {
      if (other !== '*' && !ids.has(other)) {
        throw lawError(
          'DANGLING_REFERENCE',
          `The arrangement (${rule.id}) names (${other}), which does not exist.`,
          'Correct the id under `supersedes` or `closes`, or add the arrangement.',
        );
      }
    }
  }
};
