import type { Entry } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { compileCondition } from './conditions/compile.js';
import type { Node } from './conditions/node.js';
import { outerScope, type LawScope } from './conditions/scope.js';
import type { Context } from './context.js';
import type { DatedVersion, EntryDocument, EntryVersion } from './law/index.js';
import type { Messages } from './reasons.js';
import { compileSelector, type CompiledSelector } from './selectors.js';
import { and, FALSE, UNKNOWN, type Truth } from './truth.js';
import { inForce, versionOn } from './versions.js';

interface Asked {
  /** Absent: no fact settles it. */
  node: Node | undefined;
  texts: { held: string; failed: string; unknown: string };
}

interface EntryRuleVersion {
  document: DatedVersion;
  when: readonly Asked[];
  subjectTo: readonly Asked[];
  /** By the truth of all that is asked: a handful of answers, built once and shared by all decisions. */
  told: Map<string, Entry>;
}

/** A way into the country, compiled. */
export interface EntryRule {
  id: string;
  kind: Entry['kind'];
  professions: ReadonlySet<Profession> | undefined;
  destination: CompiledSelector;
  versions: readonly EntryRuleVersion[];
}

const hasOperator = (condition: { id: string }): boolean => Object.keys(condition).length > 1;

const compileVersion = (owner: string, version: EntryVersion, law: LawScope, messages: Messages): EntryRuleVersion => {
  const asked = (condition: { id: string }): Asked => ({
    node: hasOperator(condition) ? compileCondition(condition as never, outerScope(law)) : undefined,
    texts: messages.get(owner, condition.id),
  });
  const subjectTo = (version.subjectTo ?? []).map(asked);
  return { document: version, when: version.when.map(asked), subjectTo, told: new Map() };
};

export const compileEntry = (document: EntryDocument, law: LawScope, messages: Messages): EntryRule => ({
  id: document.id,
  kind: document.kind,
  professions: document.professions && new Set(document.professions),
  destination: compileSelector(document.destination, law.memberships),
  versions: document.versions.map((version) => compileVersion(document.id, version, law, messages)),
});

const truthsOf = (asked: readonly Asked[], context: Context): Truth[] =>
  asked.map(({ node }) => (node ? node.truth(context) : UNKNOWN));

/** The sentences of those that have one of the truths. What no fact settles is always told. */
const textsOf = (asked: readonly Asked[], truths: readonly Truth[], told: readonly Truth[]): string[] =>
  asked.flatMap(({ node, texts }, index) => {
    const truth = truths[index] as Truth;
    if (node && !told.includes(truth)) return [];
    return [node && truth === FALSE ? texts.failed : texts.unknown];
  });

/** A way into one country on one day. */
export interface PlacedEntry {
  rule: EntryRule;
  version: EntryRuleVersion;
  settled: Truth;
}

/** Undefined where this way does not lead there on that day. */
export const placeEntry = (rule: EntryRule, place: JurisdictionCode, on: LocalDate): PlacedEntry | undefined => {
  const version = versionOn(rule.versions, on);
  if (!version) return undefined;
  const settled = and(inForce(version.document, on), rule.destination.truth(place, on));
  return settled === FALSE ? undefined : { rule, version, settled };
};

/** What is told of a way, by the truth of its conditions; of a way that is not open what it is subject to is not looked at. */
const tell = (
  { rule, version }: PlacedEntry,
  eligible: Truth,
  when: readonly Truth[],
  subjectTo: readonly Truth[],
): Entry => {
  const entry = (available: Entry['available'], conditions: string[]): Entry =>
    Object.freeze({
      id: rule.id,
      kind: rule.kind,
      available,
      conditions: Object.freeze(conditions) as string[],
      sourceUrl: version.document.cite.sourceUrl,
    });
  if (eligible === FALSE) return entry('no', textsOf(version.when, when, [FALSE]));
  const outstanding = textsOf(version.subjectTo, subjectTo, [FALSE, UNKNOWN]);
  if (eligible === UNKNOWN) return entry('unknown', [...textsOf(version.when, when, [UNKNOWN]), ...outstanding]);
  return entry(outstanding.length > 0 ? 'conditional' : 'yes', outstanding);
};

/** Entry is told beside the verdict and never enters it. */
export const evaluateEntry = (placed: PlacedEntry, context: Context): Entry => {
  const { version, settled } = placed;
  const when = truthsOf(version.when, context);
  const eligible = when.reduce(and, settled);
  const subjectTo = eligible === FALSE ? [] : truthsOf(version.subjectTo, context);
  const key = `${settled}${when.join('')}${subjectTo.join('')}`;
  const known = version.told.get(key);
  if (known) return known;
  const entry = tell(placed, eligible, when, subjectTo);
  version.told.set(key, entry);
  return entry;
};
