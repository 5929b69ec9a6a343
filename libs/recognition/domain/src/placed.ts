import type { Reason } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { reasonSet } from './reasons.js';
import type { Rule, RuleVersion } from './rules.js';
import { and, FALSE, UNKNOWN, type Truth } from './truth.js';
import { inForce, versionOn } from './versions.js';

/** An arrangement at one place on one day: all that can be told before the nurse is looked at. */
export interface PlacedRule {
  rule: Rule;
  version: RuleVersion;
  /** In force, and the place is selected. */
  settled: Truth;
  /** Why it is not settled; undefined where it is. */
  unsettled: Reason | undefined;
}

/** A sentence of the engine's own, and the day that it names: libs/recognition/explanation says it in other languages. */
interface Told {
  text: string;
  day: LocalDate | undefined;
}

const notInForce = ({ document: { from, until } }: RuleVersion, on: LocalDate): Told =>
  from !== null && on < from
    ? { text: `In force only from ${from}.`, day: from }
    : { text: `No longer in force since ${until}.`, day: until };

const notSelected = ({ destination }: RuleVersion, place: JurisdictionCode, on: LocalDate): Told => {
  const day = destination.nextFrom(place, on);
  return {
    text: day ? `Does not lead to ${place} before ${day}.` : `Does not lead to ${place} on the day asked about.`,
    day,
  };
};

/** Undefined where the arrangement has no version to speak of. */
export const placeRule = (rule: Rule, place: JurisdictionCode, on: LocalDate): PlacedRule | undefined => {
  const version = versionOn(rule.versions, on);
  if (!version) return undefined;
  const told = (id: string, { text, day }: Told): ReturnType<typeof reasonSet> =>
    reasonSet(rule.id, id, version.document, { held: text, failed: text, unknown: text }, day);
  const force = inForce(version.document, on);
  if (force === FALSE) {
    return { rule, version, settled: FALSE, unsettled: told('in-force', notInForce(version, on)).failed };
  }
  const selected = version.destination.truth(place, on);
  if (selected === FALSE) {
    return { rule, version, settled: FALSE, unsettled: told('destination', notSelected(version, place, on)).failed };
  }
  const settled = and(force, selected);
  const doubt: Told = { text: `Whether it applies to ${place} on the day asked about is not settled.`, day: undefined };
  return { rule, version, settled, unsettled: settled === UNKNOWN ? told('in-force', doubt).unknown : undefined };
};
