import type { LocalDate } from '@crossward/kernel';
import type { Weakest } from './confidence.js';
import type { Selector } from './law/index.js';
import type { Membership, Memberships } from './memberships.js';
import type { LawDoubt } from './open-questions.js';
import { liesIn } from './places.js';
import { and, FALSE, not, or, TRUE, truthOf, type Truth } from './truth.js';

/** Which destinations a rule speaks of, and on which days. */
export interface CompiledSelector {
  /** Could it select this place on any day? Decides what the index holds. */
  ever(code: string): boolean;
  truth(code: string, on: LocalDate): Truth;
  doubt(code: string, on: LocalDate): LawDoubt | undefined;
  rests(code: string, on: LocalDate, weakest: Weakest): void;
  /** First day on which the place is no longer certainly selected, as far as that is written. */
  until(code: string, on: LocalDate): LocalDate | undefined;
  /** First later day from which the place is selected. */
  nextFrom(code: string, on: LocalDate): LocalDate | undefined;
}

const lies = (code: string, codes: readonly string[]): boolean => codes.some((other) => liesIn(code, other) === TRUE);

const fixed = (selects: (code: string) => boolean): CompiledSelector => ({
  ever: selects,
  truth: (code) => truthOf(selects(code)),
  doubt: () => undefined,
  rests: () => {},
  until: () => undefined,
  nextFrom: () => undefined,
});

const ofMembership = (membership: Membership): CompiledSelector => ({
  ever: (code) => membership.ever(code),
  truth: (code, on) => membership.truth(code, on),
  doubt: (code, on) => membership.doubt(code, on),
  rests(code, on, weakest) {
    const period = membership.period(code, on);
    if (period) weakest.add(period.confidence);
  },
  until: (code, on) => membership.certainUntil(code, on),
  nextFrom: (code, on) => membership.nextFrom(code, on),
});

const union = (parts: readonly CompiledSelector[]): CompiledSelector => {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const holding = (code: string, on: LocalDate): CompiledSelector | undefined =>
    parts.find((part) => part.truth(code, on) === TRUE) ?? parts.find((part) => part.truth(code, on) !== FALSE);
  return {
    ever: (code) => parts.some((part) => part.ever(code)),
    truth: (code, on) => parts.reduce<Truth>((truth, part) => or(truth, part.truth(code, on)), FALSE),
    doubt: (code, on) => holding(code, on)?.doubt(code, on),
    rests: (code, on, weakest) => holding(code, on)?.rests(code, on, weakest),
    until: (code, on) => holding(code, on)?.until(code, on),
    nextFrom: (code, on) =>
      parts
        .map((part) => part.nextFrom(code, on))
        .filter((day): day is LocalDate => day !== undefined)
        .sort()[0],
  };
};

export const compileSelector = (selector: Selector, memberships: Memberships): CompiledSelector => {
  const parts: CompiledSelector[] = [];
  if (selector.any) parts.push(fixed(() => true));
  const { oneOf, except, exceptMemberOf } = selector;
  if (oneOf) parts.push(fixed((code) => lies(code, oneOf)));
  for (const id of [selector.memberOf ?? []].flat()) parts.push(ofMembership(memberships.get(id, selector.as)));
  for (const part of selector.anyOf ?? []) parts.push(compileSelector(part, memberships));
  const selected = union(parts);
  const excluded = exceptMemberOf ? memberships.get(exceptMemberOf, selector.exceptAs) : undefined;
  if (!except && !excluded) return selected;
  return {
    ...selected,
    ever: (code) => selected.ever(code) && !(except && lies(code, except)),
    truth(code, on) {
      if (except && lies(code, except)) return FALSE;
      const truth = selected.truth(code, on);
      return excluded ? and(truth, not(excluded.truth(code, on))) : truth;
    },
    doubt: (code, on) => selected.doubt(code, on) ?? excluded?.doubt(code, on),
  };
};
