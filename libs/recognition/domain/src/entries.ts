import type { Entry } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { compileCondition } from './conditions/compile.js';
import { ALWAYS } from './conditions/logic.js';
import type { Node } from './conditions/node.js';
import { outerScope, type LawScope } from './conditions/scope.js';
import type { Context } from './context.js';
import type { DatedVersion, EntryDocument, EntryVersion } from './law/index.js';
import type { Messages } from './reasons.js';
import { compileSelector, type CompiledSelector } from './selectors.js';
import { and, FALSE, TRUE, UNKNOWN, type Truth } from './truth.js';
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
  return { document: version, when: version.when.map(asked), subjectTo: (version.subjectTo ?? []).map(asked) };
};

export const compileEntry = (document: EntryDocument, law: LawScope, messages: Messages): EntryRule => ({
  id: document.id,
  kind: document.kind,
  professions: document.professions && new Set(document.professions),
  destination: compileSelector(document.destination, law.memberships),
  versions: document.versions.map((version) => compileVersion(document.id, version, law, messages)),
});

const textsOf = (asked: readonly Asked[], context: Context, truths: readonly Truth[]): string[] => {
  const texts: string[] = [];
  for (const { node, texts: variants } of asked) {
    const truth = (node ?? ALWAYS).truth(context);
    if (!node) texts.push(variants.unknown);
    else if (truths.includes(truth)) texts.push(truth === FALSE ? variants.failed : variants.unknown);
  }
  return texts;
};

const truthOfAll = (asked: readonly Asked[], context: Context): Truth =>
  asked.reduce<Truth>((truth, { node }) => and(truth, node ? node.truth(context) : UNKNOWN), TRUE);

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

/** Entry is told beside the verdict and never enters it. */
export const evaluateEntry = ({ rule, version, settled }: PlacedEntry, context: Context): Entry => {
  const { id, kind } = rule;
  const sourceUrl = version.document.cite.sourceUrl;
  const eligible = and(settled, truthOfAll(version.when, context));
  if (eligible === FALSE) {
    return { id, kind, available: 'no', conditions: textsOf(version.when, context, [FALSE]), sourceUrl };
  }
  const outstanding = textsOf(version.subjectTo, context, [FALSE, UNKNOWN]);
  if (eligible === UNKNOWN) {
    const open = [...textsOf(version.when, context, [UNKNOWN]), ...outstanding];
    return { id, kind, available: 'unknown', conditions: open, sourceUrl };
  }
  return { id, kind, available: outstanding.length > 0 ? 'conditional' : 'yes', conditions: outstanding, sourceUrl };
};
