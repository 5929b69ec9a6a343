import type { Decision } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { placeEntry, type EntryRule, type PlacedEntry } from './entries.js';
import type { ArrangementVersion, JurisdictionDocument } from './law/index.js';
import { placeRule, type PlacedRule } from './placed.js';
import { reasonSet, type ReasonSet } from './reasons.js';
import type { Rule } from './rules.js';

/** Does the corpus hold every arrangement into a place? Where not, `why` is told. */
export interface Coverage {
  complete: boolean;
  why: Decision['openLaw'][number];
}

interface Asked {
  destination: JurisdictionCode;
  as: Profession;
  rules: readonly Rule[];
  jurisdiction: JurisdictionDocument | undefined;
}

export const coverageOf = ({ destination, as, rules, jurisdiction }: Asked): Coverage => {
  const place = jurisdiction?.name ?? destination;
  const note = jurisdiction?.coverageNote;
  const coverage = rules.length === 0 ? 'no-rule' : note === undefined ? 'incomplete' : 'noted';
  const what = {
    'no-rule': `The corpus holds no rule for ${as} into ${place}.`,
    incomplete: `The corpus does not hold every arrangement for ${as} into ${place}.`,
    noted: note ?? '',
  }[coverage];
  return {
    complete: rules.length > 0 && jurisdiction?.coverage?.[as] === 'complete',
    why: { arrangement: 'coverage', what, sourceUrl: jurisdiction?.regulator?.url ?? '', coverage },
  };
};

/** A bar that may close an arrangement: its place among the bars of the day, and what is told then. */
interface Closing {
  bar: number;
  reasons: ReasonSet;
}

export interface OpenRule extends PlacedRule {
  closings: readonly Closing[];
}

/** The law for one destination, profession and day. */
export interface DayLaw {
  bars: readonly PlacedRule[];
  /** Told, and without weight. */
  notes: readonly PlacedRule[];
  others: readonly OpenRule[];
  entries: readonly PlacedEntry[];
  coverage: Coverage;
}

const closingsOf = ({ rule }: PlacedRule, bars: readonly PlacedRule[]): Closing[] =>
  bars.flatMap(({ rule: { id, closes, document }, version }, bar) => {
    if (!closes.includes(rule.id)) return [];
    const { name } = document;
    const texts = { held: name, failed: `Closed: ${name}.`, unknown: `Perhaps closed: ${name}.` };
    return [{ bar, reasons: reasonSet(rule.id, id, version.document, texts) }];
  });

/** What can apply to one destination and profession on any day. */
export interface Selection {
  destination: JurisdictionCode;
  rules: readonly Rule[];
  entries: readonly EntryRule[];
  coverage: Coverage;
}

export const lawOn = ({ destination, rules, entries, coverage }: Selection, day: LocalDate): DayLaw => {
  const placed = rules.flatMap((rule) => placeRule(rule, destination, day) ?? []);
  const giving = (...gives: ArrangementVersion['gives'][]): PlacedRule[] =>
    placed.filter(({ version }) => gives.includes(version.document.gives));
  const bars = giving('bar');
  const others = giving('right', 'route');
  return {
    bars,
    notes: giving('note'),
    others: others.map((rule) => ({ ...rule, closings: closingsOf(rule, bars) })),
    entries: entries.flatMap((entry) => placeEntry(entry, destination, day) ?? []),
    coverage,
  };
};
