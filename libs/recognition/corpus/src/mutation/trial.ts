import type { Decision, RecognitionQuery } from '@crossward/contracts';
import { dependentsOf, type Dependents, type LawDocuments, type Variant } from '@crossward/recognition-domain';
import type { Placed } from '../assemble.js';
import type { Case } from '../cases.js';
import { problemsOf } from '../expectation.js';
import type { Fault } from './fault.js';

/** A case that is read once, with what a fault would have to touch to change its decision. */
export interface Trial {
  one: Case;
  file: string;
  query: RecognitionQuery;
  /** Arrangements that the decision tells anything of. */
  arrangements: ReadonlySet<string>;
  entries: ReadonlySet<string>;
  /** Countries of every place that the query names. */
  countries: ReadonlySet<string>;
}

const PLACE = /^([A-Z]{2})(-[A-Z0-9]{1,3})?$/;

const countriesIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value === 'string') {
    const country = PLACE.exec(value)?.[1];
    if (country !== undefined) found.add(country);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) countriesIn(inner, found);
  }
  return found;
};

const arrangementsIn = ({ reasons, route, alternatives, openLaw }: Decision): Set<string> =>
  new Set([
    ...reasons.map(({ arrangement }) => arrangement),
    ...openLaw.map(({ arrangement }) => arrangement),
    ...[route, ...alternatives].flatMap((one) => one?.legs.map(({ arrangement }) => arrangement) ?? []),
  ]);

export const trialOf = (file: string, one: Case, query: RecognitionQuery, decision: Decision): Trial => ({
  one,
  file,
  query,
  arrangements: arrangementsIn(decision),
  entries: new Set(Object.keys(one.expect.entry ?? {})),
  countries: countriesIn(query),
});

/** Is there a case that the engine decides otherwise, or cannot decide? */
export const notices = ({ one, query }: Trial, engine: Variant): boolean => {
  try {
    return problemsOf(one.expect, engine.decide(query)).length > 0;
  } catch {
    return true;
  }
};

/** Files of cases that are named after a document come first: there its faults are looked for. */
const ownFile = ({ kind, id }: Placed): RegExp => {
  if (kind === 'language' || kind === 'score') return /^language\//;
  return new RegExp(kind === 'arrangement' ? `^${id}\\.yaml$` : `(^|/)${id}(/|\\.yaml$)`);
};

/** Where the fault changes what is looked at at all, the decisions of the sound law do not tell which cases it touches. */
const reachesElsewhere = ({ content }: Placed, { path }: Fault): boolean =>
  path.some((key) => key === 'destination' || key === 'home' || key === 'professions' || key === 'gives') ||
  (content['versions'] as Record<string, unknown>[]).some(
    ({ gives, when, subject }) => gives === 'gate' || (!subject && (when as unknown[]).length === 0),
  );

const placeOf = ({ content }: Placed, { path: [list, key] }: Fault): string | undefined => {
  if (list === 'members') return (content['members'] as { jurisdiction: string }[])[key as number]?.jurisdiction;
  return list === 'rows' ? String(key) : undefined;
};

/** Cases in which what is read by many can matter at all: those of its place, or with a result of its test. */
const concerns = (document: Placed, fault: Fault): ((trial: Trial) => boolean) => {
  const { kind, content } = document;
  if (kind === 'language') {
    const places = new Set((content['jurisdictions'] as string[]).map((place) => place.slice(0, 2)));
    return ({ query }) => places.has(query.destination.slice(0, 2));
  }
  if (kind === 'score') {
    const tests = content['tests'] as string[];
    return ({ query }) => query.nurse.languageTests?.some(({ test }) => tests.includes(test)) ?? false;
  }
  const country = placeOf(document, fault)?.slice(0, 2);
  return ({ countries }) => country === undefined || countries.has(country);
};

/** Which cases a fault can make fail, those that most likely notice it first. */
export class Trials {
  private readonly dependents: Dependents;

  constructor(
    private readonly all: readonly Trial[],
    law: LawDocuments,
  ) {
    this.dependents = dependentsOf(law);
  }

  of(document: Placed, fault: Fault): Trial[] {
    const own = ownFile(document);
    const touched = this.all.filter(this.touching(document, fault));
    return [...touched.filter(({ file }) => own.test(file)), ...touched.filter(({ file }) => !own.test(file))];
  }

  private touching(document: Placed, fault: Fault): (trial: Trial) => boolean {
    const { kind, id } = document;
    switch (kind) {
      case 'arrangement':
        return reachesElsewhere(document, fault) ? () => true : ({ arrangements }) => arrangements.has(id);
      case 'entry':
        return ({ entries }) => entries.has(id);
      case 'jurisdiction':
        return ({ query }) => query.destination === id;
      case 'membership':
      case 'table':
      case 'condition':
      case 'language':
      case 'score': {
        const readers = [...this.dependents([id])].map((reader) => reader.id);
        const concerned = concerns(document, fault);
        return (trial) =>
          concerned(trial) && readers.some((reader) => trial.arrangements.has(reader) || trial.entries.has(reader));
      }
      default:
        return () => true;
    }
  }
}
