import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { lawParts } from './compile-one.js';
import { compileEntry, type EntryRule } from './entries.js';
import type { ArrangementDocument, EntryDocument, JurisdictionDocument, LawDocuments } from './law/index.js';
import { lawError } from './law-error.js';
import { compileRule, type Rule } from './rules.js';
import { coverageOf, lawOn, type DayLaw, type Selection } from './selection.js';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isBar = (rule: Rule): boolean => rule.versions.some((version) => version.document.gives === 'bar');

/** Places times days that are kept, some kilobytes each: whoever asks about all days must not fill the memory. */
const MOST_DAYS = 4096;

/** Documents that are compiled already, for a law that shares them with another. */
export interface Compiled {
  rules: ReadonlyMap<ArrangementDocument, Rule>;
  entries: ReadonlyMap<EntryDocument, EntryRule>;
}

const NOTHING_COMPILED: Compiled = { rules: new Map(), entries: new Map() };

const paired = <K, V>(keys: readonly K[], valueOf: (key: K) => V): Map<K, V> =>
  new Map(keys.map((key) => [key, valueOf(key)]));

/** The compiled law, looked up by destination, profession and day. */
export class LawIndex {
  readonly compiled: Compiled;
  private readonly rules: readonly Rule[];
  private readonly entries: readonly EntryRule[];
  private readonly jurisdictions: ReadonlyMap<string, JurisdictionDocument>;
  private readonly selections = new Map<string, Selection>();
  private readonly days = new Map<string, DayLaw>();

  constructor(law: LawDocuments, ready: Compiled = NOTHING_COMPILED) {
    const { scope, messages } = lawParts(law);
    this.compiled = {
      rules: paired(law.arrangements, (one) => ready.rules.get(one) ?? compileRule(one, scope, messages)),
      entries: paired(law.entries, (one) => ready.entries.get(one) ?? compileEntry(one, scope, messages)),
    };
    const rules = [...this.compiled.rules.values()].sort(byId);
    this.rules = [...rules.filter(isBar), ...rules.filter((rule) => !isBar(rule))];
    this.entries = [...this.compiled.entries.values()].sort(byId);
    this.jurisdictions = new Map(law.jurisdictions.map((document) => [document.code, document]));
    assertReferences(rules);
  }

  /** Thousands of nurses are asked about for the same place and day, so what is found for it is kept. */
  lawFor(destination: JurisdictionCode, as: Profession, on: LocalDate): DayLaw {
    const key = `${as} ${destination} ${on}`;
    const known = this.days.get(key);
    if (known) return known;
    if (this.days.size >= MOST_DAYS) this.days.clear();
    const law = lawOn(this.select(destination, as), on);
    this.days.set(key, law);
    return law;
  }

  /** Filled on first use: the same destinations are asked about again and again, most never. */
  private select(destination: JurisdictionCode, as: Profession): Selection {
    const key = `${as} ${destination}`;
    const known = this.selections.get(key);
    if (known) return known;
    const rules = this.rules.filter(
      (rule) => rule.professions.has(as) && rule.versions.some((version) => version.destination.ever(destination)),
    );
    const entries = this.entries.filter(
      (entry) => (entry.professions?.has(as) ?? true) && entry.destination.ever(destination),
    );
    const coverage = coverageOf({ destination, as, rules, jurisdiction: this.jurisdictions.get(destination) });
    const selection = { destination, rules, entries, coverage };
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
