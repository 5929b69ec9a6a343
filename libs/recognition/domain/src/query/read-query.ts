import { VOCABULARIES, type RecognitionQuery } from '@crossward/contracts';
import {
  DomainError,
  isLocalDate,
  nearestTerm,
  PROFESSIONS,
  type JurisdictionCode,
  type LocalDate,
  type Problem,
  shownValue,
} from '@crossward/kernel';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { LawDocuments, TestResult } from '../law/index.js';
import { ScoreTables } from '../scores/score-tables.js';
import { checkScores } from './check-scores.js';
import { contradictionsIn } from './contradictions.js';
import { isoCodes, PlaceResolver, type Codes } from './places-in-query.js';
import { querySchema, termsOf, type Schema } from './query-schema.js';

export interface QueryReader {
  readonly schema: Schema;
  /** Refuses, with every problem found, what does not fit the schema or the law's vocabulary. `at`: pointer prefix. */
  read(raw: unknown, at?: string): RecognitionQuery;
}

/** What the terms of a law are called besides their codes; a code that two lists share is called by both. */
const namesIn = ({ vocabulary }: LawDocuments): ((code: string) => readonly string[]) => {
  const names = new Map<string, string[]>();
  for (const list of VOCABULARIES) {
    for (const [code, { name, aliases = [] }] of Object.entries(vocabulary[list] ?? {})) {
      names.set(code, [...(names.get(code) ?? []), name, ...aliases]);
    }
  }
  return (code) => names.get(code) ?? [];
};

/** What tells a caller what was probably meant. */
interface Guide {
  codes: Codes;
  namesOf: (code: string) => readonly string[];
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.slice(0, 60);
};

const maybe = (term: string | undefined, otherwise: string): string => (term ? `Maybe you mean ${term}.` : otherwise);

const MOST_LISTED = 12;
const listed = (terms: readonly string[]): string =>
  terms.length === 0
    ? 'The corpus has no such terms yet: leave the field out.'
    : terms.length > MOST_LISTED
      ? 'GET /v1/recognition/vocabulary lists the terms.'
      : `Use one of: ${terms.join(', ')}.`;

const formatProblem = (at: string, format: string, value: unknown, codes: Codes): Problem => {
  if (format === 'date') {
    const message = `${at} (${shown(value)}) is not a day of the calendar.`;
    return { at, code: 'IMPOSSIBLE_DATE', message, nextStep: 'Write the day as YYYY-MM-DD, for example 2026-11-22.' };
  }
  if (format === 'language') {
    const message = `${at} (${shown(value)}) is not a BCP 47 language.`;
    return { at, code: 'UNKNOWN_LANGUAGE', message, nextStep: 'Write for example en, fr-CA, or pt-BR.' };
  }
  const what = format === 'country' ? 'an ISO 3166-1 code of a country' : 'an ISO 3166 code of a jurisdiction';
  const near = codes.nearest(shownValue(value));
  const fits = near && (format !== 'country' || codes.isCountry(near)) ? near : undefined;
  return {
    at,
    code: format === 'country' ? 'UNKNOWN_COUNTRY' : 'UNKNOWN_JURISDICTION',
    message: `${at} (${shown(value)}) is not ${what}.`,
    nextStep: maybe(fits, 'Use ISO 3166: two letters for a country (GB), with a subdivision for a state (US-TX).'),
  };
};

const enumProblem = (at: string, value: unknown, allowed: readonly string[], { namesOf }: Guide): Problem => {
  const profession = allowed.every((term) => (PROFESSIONS as readonly string[]).includes(term)) && allowed.length > 0;
  return {
    at,
    code: profession ? 'UNKNOWN_PROFESSION' : 'UNKNOWN_TERM',
    message: `${at} (${shown(value)}) is not ${profession ? 'a profession' : 'a term'} of the vocabulary.`,
    nextStep: maybe(nearestTerm(shownValue(value), allowed, namesOf), listed(allowed)),
  };
};

const problemOf = (error: ErrorObject, prefix: string, guide: Guide): Problem => {
  const at = `${prefix}${error.instancePath}`;
  const where = at === '' ? 'The query' : at;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const known = Object.keys((error.parentSchema as Schema).properties ?? {});
      return {
        at: `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        code: 'UNKNOWN_KEY',
        message: `${where} has an unknown key (${shown(key)}).`,
        nextStep: maybe(nearestTerm(key, known), `Known keys: ${known.join(', ')}.`),
      };
    }
    case 'required':
      return {
        at,
        code: 'MISSING_KEY',
        message: `${where} lacks (${String(error.params['missingProperty'])}).`,
        nextStep: `Add "${String(error.params['missingProperty'])}".`,
      };
    case 'format':
      return formatProblem(at, String(error.params['format']), error.data, guide.codes);
    case 'enum':
      return enumProblem(
        at,
        error.data,
        (error.params['allowedValues'] as string[]).filter((term) => term !== NO_TERM),
        guide,
      );
    default:
      return {
        at,
        code: error.keyword === 'type' ? 'WRONG_TYPE' : 'OUT_OF_BOUNDS',
        message: `${where} (${shown(error.data)}) ${error.message ?? 'is not valid'}.`,
        nextStep: 'docs/rule-language.md and /openapi.json describe the query.',
      };
  }
};

const isLanguage = (raw: string): boolean => {
  try {
    return raw.length <= 35 && Intl.getCanonicalLocales(raw).length === 1;
  } catch {
    return false;
  }
};

type Placed = Record<string, unknown> & { jurisdiction?: string; from?: string; until?: string };

/** Lists whose places must name a regulator, and so be narrow enough. */
const REGULATED: ReadonlySet<string> = new Set(['licences', 'applications']);

/** What no schema says: places narrow enough, ranges that hold a day, scores that the test has. */
class Meaning {
  readonly problems: Problem[] = [];

  constructor(
    private readonly places: PlaceResolver,
    private readonly tables: ScoreTables,
    private readonly prefix: string,
  ) {}

  place(code: JurisdictionCode, at: string): JurisdictionCode {
    const resolved = this.places.resolve(code);
    if (this.places.isTooBroad(resolved)) this.tooBroad(code, resolved, at);
    return resolved;
  }

  list(list: string, items: readonly Placed[]): readonly Placed[] {
    return items.map((item, index) => this.item(item, list, index));
  }

  private item(item: Placed, list: string, index: number): Placed {
    const { from, until } = item;
    if (from !== undefined && until !== undefined && until <= from) this.emptyRange(item, `/nurse/${list}/${index}`);
    if (list === 'languageTests') {
      const at = `${this.prefix}/nurse/${list}/${index}`;
      this.problems.push(...checkScores(item as unknown as TestResult, at, this.tables));
    }
    if (item.jurisdiction === undefined) return item;
    const code = item.jurisdiction as JurisdictionCode;
    const resolved = this.places.resolve(code);
    if (REGULATED.has(list) && this.places.isTooBroad(resolved)) {
      this.tooBroad(code, resolved, `/nurse/${list}/${index}/jurisdiction`);
    }
    return resolved === code ? item : { ...item, jurisdiction: resolved };
  }

  private tooBroad(code: JurisdictionCode, resolved: JurisdictionCode, at: string): void {
    const examples = this.places.examplesIn(resolved);
    this.problems.push({
      at: `${this.prefix}${at}`,
      code: 'JURISDICTION_TOO_BROAD',
      message: `${this.prefix}${at} (${code}) is too broad: nurses are not regulated by the country there.`,
      nextStep: `Name the state or province${examples.length > 0 ? `, for example ${examples.join(', ')}` : ''}.`,
    });
  }

  private emptyRange({ from, until }: Placed, at: string): void {
    this.problems.push({
      at: `${this.prefix}${at}/until`,
      code: 'EMPTY_DATE_RANGE',
      message: `${this.prefix}${at} from (${from}) until (${until}) holds no day.`,
      nextStep: '`until` is the first day after the range: give a later day than `from`.',
    });
  }
}

const MOST_PROBLEMS = 50;
const NO_TERM = '\u0000';

const refuse = (problems: readonly Problem[]): never => {
  const [first] = problems as [Problem];
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new DomainError({
    kind: 'invalid',
    code: problems.length === 1 ? first.code : 'INVALID_QUERY',
    message: `${first.message.replace(/\.$/, '')}${others}.`,
    nextStep: first.nextStep ?? 'Correct the problems listed.',
    facts: { at: first.at },
    problems: problems.slice(0, MOST_PROBLEMS),
  });
};

/** Compiles the schema with the vocabulary of one corpus; the reader resolves places as the law divides them. */
export const compileQueryReader = (law: LawDocuments, codes: Codes = isoCodes): QueryReader => {
  const schema = querySchema(termsOf(law));
  const places = new PlaceResolver(law.jurisdictions);
  const tables = new ScoreTables(law.scores, law.vocabulary.tests);
  const guide: Guide = { codes, namesOf: namesIn(law) };
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
  ajv.addFormat('date', isLocalDate as (raw: string) => boolean);
  ajv.addFormat('jurisdiction', (raw: string) => codes.isJurisdiction(raw));
  ajv.addFormat('country', (raw: string) => codes.isCountry(raw));
  ajv.addFormat('language', isLanguage);
  const fits = ajv.compile<RecognitionQuery>(withoutEmptyEnums(schema));

  const read = (raw: unknown, at = ''): RecognitionQuery => {
    if (!fits(raw)) return refuse((fits.errors ?? []).map((error) => problemOf(error, at, guide)));
    const meaning = new Meaning(places, tables, at);
    const destination = meaning.place(raw.destination, '/destination');
    const nurse: Record<string, unknown> = { ...raw.nurse };
    for (const list of Object.keys(nurse)) {
      const items = nurse[list];
      if (Array.isArray(items) && list !== 'citizenships') nurse[list] = meaning.list(list, items as Placed[]);
    }
    const { military } = raw.nurse;
    if (military)
      nurse['military'] = { ...military, ordersTo: meaning.place(military.ordersTo, '/nurse/military/ordersTo') };
    for (const problem of contradictionsIn(raw.nurse, raw.on)) {
      meaning.problems.push({ ...problem, at: `${at}${problem.at}`, message: `${at}${problem.message}` });
    }
    if (meaning.problems.length > 0) return refuse(meaning.problems);
    return { ...raw, destination, nurse: nurse as unknown as RecognitionQuery['nurse'], on: raw.on as LocalDate };
  };
  return { schema, read };
};

/** A vocabulary without terms refuses every term, but JSON Schema has no empty `enum`: a term that nobody sends stands in. */
const withoutEmptyEnums = (schema: Schema): object => {
  if (schema.enum?.length === 0) return { ...schema, enum: [NO_TERM] };
  const copy: Record<string, unknown> = { ...schema };
  if (schema.properties) {
    copy['properties'] = Object.fromEntries(
      Object.entries(schema.properties).map(([key, property]) => [key, withoutEmptyEnums(property)]),
    );
  }
  if (schema.items) copy['items'] = withoutEmptyEnums(schema.items);
  return copy;
};
