import type { Reason } from '@crossward/contracts';
import type { Context } from './context.js';
import type { Outcome } from './evaluate.js';
import { contextIn, type Asked, type PreparedItem } from './program/prepare.js';
import { appliesOf, rightOf, type Trace } from './program/rule-program.js';
import { reasonForBar } from './reasons.js';
import type { Rule } from './rules.js';
import type { DayLaw, Gate, OpenRule, ReadyRule } from './selection.js';
import { and, FALSE, not, TRUE, type Truth } from './truth.js';
import { bindWitnesses } from './witness.js';

/** An outcome, and what its truth hangs on beside its own conditions. */
export interface Standing {
  outcome: Outcome;
  /** Bars that stand, or may stand, in its way. */
  closedBy: readonly Outcome[];
  /** Gates of the home regulator before it: their steps come first. */
  gatedBy: readonly Outcome[];
}

const NOTHING: readonly Outcome[] = [];

/** Evaluates one arrangement; every condition looked at is told as a reason. */
const trace = (
  { rule, version, settled, unsettled, program }: ReadyRule,
  asked: Asked,
  found: Trace,
  among?: number,
): Outcome => {
  if (unsettled) found.reasons.push(unsettled);
  if (settled === FALSE) return { rule, version, applies: FALSE, right: FALSE, witness: undefined };
  const packed = program.trace(asked, found, among);
  const applies = and(settled, appliesOf(packed) as Truth);
  return { rule, version, applies, right: and(settled, rightOf(packed) as Truth), witness: found.witness };
};

/** A bar closes what it names, as far as the bar itself is certain. */
const close = (outcome: Outcome, { closings }: OpenRule, bars: readonly Outcome[], reasons: Reason[]): Standing => {
  const closedBy: Outcome[] = [];
  let { applies, right } = outcome;
  for (const closing of closings) {
    const bar = bars[closing.bar] as Outcome;
    if (bar.applies === FALSE) continue;
    closedBy.push(bar);
    applies = and(applies, not(bar.applies));
    right = and(right, not(bar.applies));
    reasons.push(reasonForBar(closing.reasons, bar.applies));
  }
  return { outcome: { ...outcome, applies, right }, closedBy, gatedBy: NOTHING };
};

/** Where the way begins, as the leg will name it; undefined where it does not say. */
export const originOf = (outcome: Outcome, context: Context): string | undefined => {
  bindWitnesses(outcome, context);
  const origin = outcome.version.origin?.read(context);
  return typeof origin === 'string' ? origin : undefined;
};

const behind = ({ homeNumbers }: Gate, items: unknown): boolean => {
  if (items === undefined) return false;
  for (const { jurisdiction } of items as PreparedItem[]) if (homeNumbers.has(jurisdiction as number)) return true;
  return false;
};

/** Does the nurse hold anything from behind the gate? Hardly anybody does, and then nothing has to be looked at. */
export const concerns = (gate: Gate, { nurse }: Asked): boolean =>
  behind(gate, nurse['licences']) || behind(gate, nurse['education']);

/** A way from behind a gate is open as far as the gate is; a right that is in effect has passed it. */
const gate = (standing: Standing, gates: readonly (readonly [Gate, Outcome])[], context: Context): Standing => {
  const { outcome } = standing;
  if (outcome.applies === FALSE || outcome.right === TRUE || outcome.version.document.gives !== 'route')
    return standing;
  const origin = originOf(outcome, context);
  const before = gates.filter(([{ homes }]) => origin !== undefined && homes.has(origin)).map(([, found]) => found);
  if (before.length === 0) return standing;
  const truth = before.reduce<Truth>((weakest, { applies }) => and(weakest, applies), TRUE);
  const gated = { ...outcome, applies: and(outcome.applies, truth), right: and(outcome.right, truth) };
  return { ...standing, outcome: gated, gatedBy: before };
};

/** Every arrangement of the day with what it comes to, and the reasons in the order of the law. */
export const evaluateAll = ({ bars, gates, notes, others }: DayLaw, asked: Asked, reasons: Reason[]): Standing[] => {
  const found: Trace = { reasons, witness: undefined };
  for (const note of notes) trace(note, asked, found);
  const barred = bars.map((bar) => trace(bar, asked, found));
  const before = gates.filter((one) => concerns(one, asked)).map((one) => [one, trace(one, asked, found)] as const);
  return others.map((rule) => {
    const outcome = trace(rule, asked, found);
    const standing =
      rule.closings.length === 0
        ? { outcome, closedBy: NOTHING, gatedBy: NOTHING }
        : close(outcome, rule, barred, reasons);
    return before.length === 0 ? standing : gate(standing, before, contextIn(asked));
  });
};

/** One arrangement for itself, without its reasons; `among` as for its program. */
export const evaluateOne = ({ bars, gates }: DayLaw, rule: OpenRule, asked: Asked, among?: number): Standing => {
  const found: Trace = { reasons: [], witness: undefined };
  const outcome = trace(rule, asked, found, among);
  const barred = rule.closings.length === 0 ? [] : bars.map((bar) => trace(bar, asked, found));
  const standing = close(outcome, rule, barred, found.reasons);
  const before = gates.filter((one) => concerns(one, asked)).map((one) => [one, trace(one, asked, found)] as const);
  return before.length === 0 ? standing : gate(standing, before, contextIn(asked));
};

export const supersedes = (by: Rule, other: Rule): boolean =>
  by !== other && (by.supersedes.has(other.id) || by.supersedes.has('*'));

/** A certain right displaces anything it supersedes, a certain way only ways: certainty is never lost by it. */
const displaces = (by: Outcome, { rule, applies, right }: Outcome): boolean =>
  supersedes(by.rule, rule) && (by.right === TRUE || (right !== TRUE && applies === TRUE));

/** Those that no certain one displaces. */
export const standingAmong = (all: readonly Standing[]): readonly Standing[] => {
  let certain: Outcome[] | undefined;
  for (const { outcome } of all) {
    if (outcome.applies === TRUE && outcome.rule.supersedes.size > 0) (certain ??= []).push(outcome);
  }
  if (!certain) return all;
  const by = certain;
  return all.filter(({ outcome }) => !by.some((one) => displaces(one, outcome)));
};
