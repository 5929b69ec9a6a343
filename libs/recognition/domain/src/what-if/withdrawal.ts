import { DomainError, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { LawDocuments } from '../law/corpus.js';
import type { MemberDocument, MembershipDocument, MembershipPeriod } from '../law/reference-data.js';

/** A party that leaves a membership; `on` is the first day without it. */
export interface Withdrawal {
  readonly membership: string;
  readonly jurisdiction: JurisdictionCode;
  readonly on: LocalDate;
}

const impossible = (why: string, nextStep: string, { membership, jurisdiction, on }: Withdrawal): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'WITHDRAWAL_IMPOSSIBLE',
    message: `(${jurisdiction}) cannot leave (${membership.slice(0, 80)}) on (${on}): ${why}.`,
    nextStep,
    facts: { membership: membership.slice(0, 80), jurisdiction, on },
  });

const lastsOn = ({ from, until }: MembershipPeriod, on: LocalDate): boolean =>
  (from === null || from < on) && (until === undefined || on < until);

/** Periods up to the day: what lasts then ends, what would have begun later never does. */
const endedOn = (periods: readonly MembershipPeriod[], on: LocalDate): MembershipPeriod[] =>
  periods
    .filter(({ from }) => from === null || from < on)
    .map((period) => (lastsOn(period, on) ? { ...period, until: on } : period));

/** A member states one period of an aspect, several, or none. */
export const periodsOf = (raw: unknown): MembershipPeriod[] =>
  raw === undefined || raw === null ? [] : ((Array.isArray(raw) ? raw : [raw]) as MembershipPeriod[]);

const leaving = (member: MemberDocument, aspects: readonly string[], on: LocalDate): MemberDocument => ({
  ...member,
  ...Object.fromEntries(
    aspects
      .filter((aspect) => member[aspect] !== undefined)
      .map((aspect) => [aspect, endedOn(periodsOf(member[aspect]), on)]),
  ),
});

const aspectsOf = ({ aspects }: MembershipDocument): readonly string[] => aspects ?? ['member'];

/**
 * The law as it would be if a party left a membership on a day: nothing else changes, and nothing is written down. What was
 * acquired before the day is not kept alive by this, since no law says so.
 * @throws DomainError WITHDRAWAL_IMPOSSIBLE where it is no party on the day before
 */
export const withWithdrawal = (law: LawDocuments, withdrawal: Withdrawal): LawDocuments => {
  const { membership: id, jurisdiction, on } = withdrawal;
  const document = law.memberships.find((membership) => membership.id === id);
  if (!document) {
    const known = law.memberships.map((membership) => membership.id).join(', ');
    throw impossible('there is no such membership', `Name one of: ${known}.`, withdrawal);
  }
  const parties = document.members.filter((member) => member.jurisdiction === jurisdiction);
  const aspects = aspectsOf(document);
  const isParty = parties.some((member) =>
    aspects.some((aspect) => periodsOf(member[aspect]).some((each) => lastsOn(each, on))),
  );
  if (!isParty) {
    const next = 'Name a party of the membership itself, and a day on which it still is one.';
    throw impossible('it is no party of it then', next, withdrawal);
  }
  const left: MembershipDocument = {
    ...document,
    members: document.members.map((member) => (parties.includes(member) ? leaving(member, aspects, on) : member)),
  };
  return {
    ...law,
    version: `${law.version}+without-${jurisdiction}-in-${id}-from-${on}`,
    memberships: law.memberships.map((membership) => (membership === document ? left : membership)),
  };
};
