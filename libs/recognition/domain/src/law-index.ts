import type { JurisdictionCode, Profession } from '@crossward/kernel';
import { lawParts } from './compile-one.js';
import { compileEntry, type EntryRule } from './entries.js';
import type { JurisdictionDocument, LawDocuments } from './law/index.js';
import { lawError } from './law-error.js';
import { compileRule, type Rule } from './rules.js';

/** What can apply to one destination and profession, bars first, then by id. */
export interface Selection {
  rules: readonly Rule[];
  entries: readonly EntryRule[];
  jurisdiction: JurisdictionDocument | undefined;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isBar = (rule: Rule): boolean => rule.versions.some((version) => version.document.gives === 'bar');

/** The compiled law, looked up by destination and profession. */
export class LawIndex {
  private readonly rules: readonly Rule[];
  private readonly entries: readonly EntryRule[];
  private readonly jurisdictions: ReadonlyMap<string, JurisdictionDocument>;
  private readonly selections = new Map<string, Selection>();

  constructor(law: LawDocuments) {
    const { scope, messages } = lawParts(law);
    const rules = law.arrangements.map((document) => compileRule(document, scope, messages)).sort(byId);
    this.rules = [...rules.filter(isBar), ...rules.filter((rule) => !isBar(rule))];
    this.entries = law.entries.map((document) => compileEntry(document, scope, messages)).sort(byId);
    this.jurisdictions = new Map(law.jurisdictions.map((document) => [document.code, document]));
    assertReferences(rules);
  }

  /** Filled on first use: the same destinations are asked about again and again, most never. */
  select(destination: JurisdictionCode, as: Profession): Selection {
    const key = `${as} ${destination}`;
    let selection = this.selections.get(key);
    if (!selection) {
      selection = {
        rules: this.rules.filter(
          (rule) => rule.professions.has(as) && rule.versions.some((version) => version.destination.ever(destination)),
        ),
        entries: this.entries.filter(
          (entry) => (entry.professions?.has(as) ?? true) && entry.destination.ever(destination),
        ),
        jurisdiction: this.jurisdictions.get(destination),
      };
      this.selections.set(key, selection);
    }
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
