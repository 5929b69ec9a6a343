import type { LawOfDay } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { DatedVersion, Doubt } from '../law/arrangement.js';
import type { LawDocuments } from '../law/corpus.js';
import type { LanguageDocument } from '../law/language.js';
import type { MemberDocument, MembershipDocument, MembershipPeriod } from '../law/reference-data.js';
import { periodsOf } from './withdrawal.js';

/** What all dated parts of a law have in common: a first day, perhaps an end, perhaps a doubt. */
interface Dated {
  readonly from?: LocalDate | null;
  readonly until?: LocalDate;
  readonly doubtful?: Doubt;
}

/** What has not begun by the day is kept, for a place of which a rule speaks is no place without a rule. */
const NEVER = '9999-12-31' as LocalDate;

type Move = (day: LocalDate) => LocalDate;

const mover =
  ({ day, since }: LawOfDay): Move =>
  (when) => {
    if (when > day) return NEVER;
    return when < since ? when : since;
  };

const endOf = (until: LocalDate | undefined, move: Move): { until?: LocalDate } =>
  until === undefined ? {} : { until: move(until) };

const movedDoubt = ({ until, from, ...rest }: Doubt, move: Move): Doubt => ({
  ...rest,
  from: move(from),
  ...endOf(until, move),
});

/** As it stands by the law of the day; none where it has come and gone before anybody asks. */
const moved = <P extends Dated>({ until: end, doubtful, from: start, ...rest }: P, move: Move): P[] => {
  const from = start ? move(start) : start;
  const until = from === NEVER ? {} : endOf(end, move);
  if (from && from === until.until) return [];
  const begins = from === undefined ? {} : { from };
  const doubt = doubtful === undefined ? {} : { doubtful: movedDoubt(doubtful, move) };
  return [{ ...rest, ...begins, ...until, ...doubt } as unknown as P];
};

/** Of what never begins one is enough, and two would speak of the same day. */
const allMoved = <P extends Dated>(periods: readonly P[], move: Move): P[] => {
  const left = periods.flatMap((period) => moved(period, move));
  return [...left.filter(({ from }) => from !== NEVER), ...left.filter(({ from }) => from === NEVER).slice(0, 1)];
};

const withVersions = <V extends DatedVersion, D extends { versions: V[] }>(document: D, move: Move): D => ({
  ...document,
  versions: allMoved(document.versions, move),
});

const withTests = (document: LanguageDocument, move: Move): LanguageDocument => ({
  ...document,
  versions: withVersions(document, move).versions.map((version) => ({
    ...version,
    tests: version.tests.flatMap((test) => moved(test, move)),
  })),
});

const withMembers = (document: MembershipDocument, move: Move): MembershipDocument => {
  const aspects = document.aspects ?? ['member'];
  const member = (one: MemberDocument): MemberDocument => {
    const held = aspects.filter((aspect) => one[aspect] !== undefined);
    const periods = (aspect: string): MembershipPeriod[] => allMoved(periodsOf(one[aspect]), move);
    return { ...one, ...Object.fromEntries(held.map((aspect) => [aspect, periods(aspect)])) };
  };
  return { ...document, members: document.members.map(member) };
};

/**
 * The law of another day, held against the facts and assignments of today: what changes up to `day` has changed when
 * `since` comes, and nothing changes later. So from `since` on every day has the law of `day`, and what the law says of days
 * before is left as it is (whether a place was a party when a licence was issued). A licence that ends between the two days
 * makes no difference. Days that conditions, tables and scales of scores name are left as well: they speak of facts.
 */
export const withLawOf = (law: LawDocuments, of: LawOfDay): LawDocuments => {
  const move = mover(of);
  return {
    ...law,
    version: `${law.version}+law-of-${of.day}-since-${of.since}`,
    arrangements: law.arrangements.map((document) => withVersions(document, move)),
    entries: law.entries.map((document) => withVersions(document, move)),
    memberships: law.memberships.map((document) => withMembers(document, move)),
    languages: law.languages.map((document) => withTests(document, move)),
  };
};
