import type { Decision } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { placeEntry, type EntryRule, type PlacedEntry } from './entries.js';
import type { ArrangementVersion, JurisdictionDocument } from './law/index.js';
import { placeRule, type PlacedRule } from './placed.js';
import { reasonSet, type ReasonSet } from './reasons.js';
import type { RuleProgram } from './program/rule-program.js';
import type { Rule, RuleVersion } from './rules.js';
import { FALSE } from './truth.js';

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

/** What can be told of a rule at once: its program, and whether it is settled. */
export interface ReadyRule extends PlacedRule {
  program: RuleProgram;
}

export interface OpenRule extends ReadyRule {
  closings: readonly Closing[];
}

/** The home regulator takes part before any way from there. */
export interface Gate extends ReadyRule {
  /** Codes of the places that the gate stands before. */
  homes: ReadonlySet<string>;
  homeNumbers: ReadonlySet<number>;
}

/** The law for one destination, profession and day. */
export interface DayLaw {
  bars: readonly ReadyRule[];
  gates: readonly Gate[];
  /** Told, and without weight. */
  notes: readonly ReadyRule[];
  others: readonly OpenRule[];
  /** Those of the others that can apply at all, what may give a right first: for the verdict alone. */
  candidates: readonly OpenRule[];
  /** How many of the candidates may give a right. */
  rights: number;
  /** Candidates that a licence may open, that displace others, and that ask for a home in the place. */
  byLicence: readonly OpenRule[];
  displacing: readonly OpenRule[];
  byHome: readonly OpenRule[];
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
  /** Filled on use, by the stretch of days in which nothing changes. */
  days: DayLaw[];
}

const mayGiveRight = ({ version: { document, rightWhen } }: PlacedRule): boolean =>
  document.gives === 'right' || rightWhen.length > 0;

const isOwn = ({ rule }: PlacedRule): boolean => rule.document.kind === 'registration';

type Candidates = Pick<DayLaw, 'candidates' | 'rights' | 'byLicence' | 'displacing' | 'byHome'>;

/** A registration of one's own first, then other rights, then ways. */
const candidatesOf = (others: readonly OpenRule[]): Candidates => {
  const open = others.filter(({ settled }) => settled !== FALSE);
  const rights = open.filter(mayGiveRight);
  const ordered = [...rights.filter(isOwn), ...rights.filter((rule) => !isOwn(rule))];
  const candidates = [...ordered, ...open.filter((rule) => !mayGiveRight(rule))];
  return {
    candidates,
    rights: rights.length,
    byLicence: candidates.filter(({ version }) => version.subject?.list === 'licences'),
    displacing: candidates.filter(({ rule }) => rule.supersedes.size > 0),
    byHome: candidates.filter(({ version }) => version.document.relocation),
  };
};

/** What the index knows of versions and places. */
interface Numbers {
  programOf(version: RuleVersion): RuleProgram;
  numberOf(code: string): number;
}

export const lawOn = (
  { destination, rules, entries, coverage }: Selection,
  day: LocalDate,
  { programOf, numberOf }: Numbers,
): DayLaw => {
  const placed = rules.flatMap((rule): ReadyRule[] => {
    const found = placeRule(rule, destination, day);
    return found ? [{ ...found, program: programOf(found.version) }] : [];
  });
  const giving = (...gives: ArrangementVersion['gives'][]): ReadyRule[] =>
    placed.filter(({ version }) => gives.includes(version.document.gives));
  const bars = giving('bar');
  const others = giving('right', 'route').map((rule) => ({ ...rule, closings: closingsOf(rule, bars) }));
  const gates = giving('gate').filter(({ settled }) => settled !== FALSE);
  return {
    bars,
    gates: gates.map((gate) => {
      const homes = gate.version.homesOn(day);
      return { ...gate, homes, homeNumbers: new Set([...homes].map(numberOf)) };
    }),
    notes: giving('note'),
    others,
    ...candidatesOf(others),
    entries: entries.flatMap((entry) => placeEntry(entry, destination, day) ?? []),
    coverage,
  };
};
