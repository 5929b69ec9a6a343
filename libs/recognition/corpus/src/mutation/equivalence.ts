import {
  dependentsOf,
  destinationsOf,
  lawParts,
  type ArrangementDocument,
  type EntryDocument,
  type LanguageDocument,
  type LawParts,
  type LawDocuments,
  type MembershipDocument,
  type Selector,
} from '@crossward/recognition-domain';
import type { Placed } from '../assemble.js';
import { plant, type Fault } from './fault.js';

/** Why a fault changes no decision that could be asked for; undefined for all that cases have to notice. */
export type Equivalence = (document: Placed, fault: Fault) => string | undefined;

type Reader = ArrangementDocument | EntryDocument;

interface Period {
  from: string | null;
  until?: string;
  doubtful?: { from: string; until?: string };
}

const isPeriod = (value: unknown): value is Period => typeof value === 'object' && value !== null && 'from' in value;

const valueAt = (document: unknown, path: Fault['path']): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], document);

/** Not in force is not in force, whether in doubt or not: a window that reaches out of its period changes nothing. */
const doubtOutsideItsPeriod: Equivalence = ({ content }, fault) => {
  if (fault.kind !== 'day shifted' || fault.path.at(-2) !== 'doubtful') return undefined;
  const path = fault.path.slice(0, -2);
  const before = valueAt(content, path);
  const after = valueAt(plant(content, fault), path);
  if (!isPeriod(before) || !isPeriod(after)) return undefined;
  const sameFrom = before.from !== null && before.doubtful?.from === before.from && startsBefore(after, before.from);
  const sameUntil =
    before.until !== undefined && before.doubtful?.until === before.until && endsAfter(after, before.until);
  return sameFrom || sameUntil ? 'the window of a doubt reaches out of the period that it doubts' : undefined;
};

const startsBefore = ({ doubtful }: Period, day: string): boolean => doubtful !== undefined && doubtful.from < day;

const endsAfter = ({ doubtful }: Period, day: string): boolean => doubtful?.until !== undefined && doubtful.until > day;

const MEMBER_KEYS = new Set(['jurisdiction', 'enactedOn', 'confidence', 'sourceUrl', 'verifiedOn', 'note']);

/** Enacted is not operating: a member without any aspect is never one. */
const ofNoAspect: Equivalence = ({ kind, content }, { path: [list, index] }) => {
  if (kind !== 'membership' || list !== 'members') return undefined;
  const member = (content as unknown as MembershipDocument).members[index as number];
  const aspects = Object.keys(member ?? {}).filter((key) => !MEMBER_KEYS.has(key));
  return aspects.length === 0 ? 'the member has enacted, and belongs in no respect yet' : undefined;
};

const alwaysDoubtful = ({ from, until, doubtful }: Period): boolean =>
  doubtful !== undefined && doubtful.from === from && (doubtful.until === undefined || doubtful.until === until);

/** Only what is certain becomes a route, and so only what rests on certain members shows how sure it is. */
const confidenceOfDoubt: Equivalence = ({ kind, content }, { kind: fault, path: [list, index] }) => {
  if (kind !== 'membership' || fault !== 'confidence changed' || list !== 'members') return undefined;
  const member = (content as unknown as MembershipDocument).members[index as number] ?? {};
  const periods = Object.values(member).flat().filter(isPeriod);
  return periods.length > 0 && periods.every(alwaysDoubtful)
    ? 'whether the member belongs is in doubt on every day'
    : undefined;
};

const keysIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) keysIn(inner, found.add(key));
  }
  return found;
};

/** On this day none of the rules has begun; and none looks at another day than that asked about. */
const noneBegunBy = (day: string, readers: readonly Reader[]): boolean =>
  readers.every(
    (reader) => !keysIn(reader).has('at') && reader.versions.every(({ from }) => from !== null && from > day),
  );

/**
 * A period that begins a day earlier or later differs on one day only, and so does a doubt from the beginning. (An end,
 * or a later doubt, is also read before it comes, as a limit.)
 */
const beforeEveryRule =
  (readersOf: (id: string) => readonly Reader[]): Equivalence =>
  ({ kind, id, content }, { kind: fault, path, value }) => {
    if (kind !== 'membership' || fault !== 'day shifted' || path.at(-1) !== 'from') return undefined;
    const day = valueAt(content, path) as string;
    const around = valueAt(content, path.slice(0, -2));
    if (path.at(-2) === 'doubtful' && isPeriod(around) && around.from !== day) return undefined;
    const first = day < (value as string) ? day : (value as string);
    return noneBegunBy(first, readersOf(id)) ? 'no rule that reads the membership has begun by that day' : undefined;
  };

const NEGATED = new Set(['not', 'none', 'notMemberOf', 'exceptMemberOf', 'listedIn']);

/** The memberships that a condition or a selector names and that hold where it holds. */
const namedIn = (value: unknown, shared: ReadonlyMap<string, unknown>, found: Set<string> = new Set()): Set<string> => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'memberOf') for (const id of [inner as string | string[]].flat()) found.add(id);
    else if (key === 'use') namedIn(shared.get(inner as string), shared, found);
    else if (!NEGATED.has(key)) namedIn(inner, shared, found);
  }
  return found;
};

/** A route is as sure as what its destination, its subject and its conditions rest on (docs/law.md, "Confidence"). */
const restedOn = ({ arrangements, conditions, memberships }: LawDocuments): ReadonlySet<string> => {
  const shared = new Map(conditions.map(({ id, condition }) => [id, condition]));
  const versions = arrangements.flatMap((arrangement) => arrangement.versions);
  const routes = versions.filter(({ gives }) => gives === 'right' || gives === 'route');
  const named = routes.map(({ destination, subject, when }) => namedIn([destination, subject, when], shared));
  const ids = new Set(named.flatMap((found) => [...found]));
  for (const id of ids) for (const part of memberships.find((one) => one.id === id)?.include ?? []) ids.add(part);
  return ids;
};

const confidenceOfNoRoute =
  (rested: ReadonlySet<string>): Equivalence =>
  ({ kind, id }, { kind: fault }) =>
    kind === 'membership' && fault === 'confidence changed' && !rested.has(id)
      ? 'no route rests on the membership'
      : undefined;

const READ = new Set(['language', 'score']);

/** What no rule asks for is told by other means than a decision, and looked at by the spec of language requirements. */
const unread =
  (readersOf: (id: string) => readonly Reader[]): Equivalence =>
  ({ kind, id }) =>
    READ.has(kind) && readersOf(id).length === 0 ? 'no rule asks for the requirement, or for the test' : undefined;

const PROOFS = new Set(['tests', 'proofs', 'exemptions']);

/** What a doubt marks is never certain, so no route rests on it. */
const confidenceOfOpenProof: Equivalence = ({ kind, content }, { kind: fault, path }) => {
  if (kind !== 'language' || fault !== 'confidence changed' || !PROOFS.has(String(path.at(-3)))) return undefined;
  const { open, minimums } = valueAt(content, path.slice(0, -1)) as { open?: string; minimums?: unknown };
  return open !== undefined || minimums === null ? 'what is in doubt proves nothing for certain' : undefined;
};

/** Asks for whatever the place asked about has as its own requirement. */
const byPlace = (reader: unknown): boolean => JSON.stringify(reader).includes('"language":"$destination"');

const selectorsOf = (reader: Reader): Selector[] =>
  'destination' in reader ? [reader.destination] : reader.versions.map(({ destination }) => destination);

/** Where a requirement stands, and for whom, matters to those rules alone that look it up by the place asked about. */
const placeOfRequirement = (law: LawDocuments): Equivalence => {
  const readers = [...law.arrangements, ...law.entries].filter(byPlace);
  let parts: LawParts | undefined;
  const leadsTo = (codes: readonly string[], professions: readonly string[]): boolean => {
    const known = (parts ??= lawParts(law));
    return readers.some(
      (reader) =>
        (reader.professions ?? professions).some((one) => professions.includes(one)) &&
        destinationsOf(selectorsOf(reader), known, codes).length > 0,
    );
  };
  const within = (places: readonly string[]): string[] =>
    law.jurisdictions
      .map(({ code }) => code as string)
      .filter((code) => places.some((place) => code === place || code.startsWith(`${place}-`)));
  return ({ kind, content }, { path: [list, index] }) => {
    if (kind !== 'language' || (list !== 'jurisdictions' && list !== 'professions')) return undefined;
    const { serves, jurisdictions, professions } = content as unknown as LanguageDocument;
    if (serves !== 'licence') return 'a requirement that is not for a licence is not looked up by its place';
    const one = (content[list] as string[])[index as number] as string;
    const reached =
      list === 'jurisdictions' ? leadsTo(within([one]), professions) : leadsTo(within(jurisdictions), [one]);
    return reached ? undefined : 'no rule that asks for the language of its place leads there';
  };
};

const CONVERTING = new Set(['cefr', 'cefrConfidence', 'byScore']);

/** Tests whose results some requirement converts to levels. */
const convertedIn = ({ languages }: LawDocuments): ReadonlySet<string> =>
  new Set(
    languages.flatMap(({ versions }) =>
      versions.flatMap(({ tests }) =>
        tests.filter(({ minimums }) => keysIn(minimums).has('cefr')).map(({ test }) => test),
      ),
    ),
  );

const convertedNowhere =
  (converted: ReadonlySet<string>): Equivalence =>
  ({ kind, content }, { kind: fault, path }) => {
    if (kind !== 'score' || (content['tests'] as string[]).some((test) => converted.has(test))) return undefined;
    const ofLevels = path.some((key) => CONVERTING.has(String(key))) || fault === 'confidence changed';
    return ofLevels ? 'no requirement converts the results of the test' : undefined;
  };

/** What no case can notice, by rules that each say why. Everything else is for the cases. */
export const equivalenceIn = (law: LawDocuments): Equivalence => {
  const dependents = dependentsOf(law);
  const rules: readonly Equivalence[] = [
    doubtOutsideItsPeriod,
    ofNoAspect,
    confidenceOfDoubt,
    beforeEveryRule((id) => [...dependents([id])]),
    confidenceOfNoRoute(restedOn(law)),
    confidenceOfOpenProof,
    placeOfRequirement(law),
    unread((id) => [...dependents([id])]),
    convertedNowhere(convertedIn(law)),
  ];
  return (document, fault) => {
    for (const rule of rules) {
      const why = rule(document, fault);
      if (why !== undefined) return why;
    }
    return undefined;
  };
};
