import type { NurseFacts, RecognitionQuery } from '@crossward/contracts';
import { contextOf, type Context } from '../context.js';
import { BEGINS } from '../facts-on.js';
import { propertyOf, type FactShape, type FactType, type Fields } from './fact-shape.js';
import { dayInt, OPEN, type Numbering } from './numbering.js';

/** After every day. */
export const NEVER_INT = 9999_12_31;

/** An item of a list with its facts as numbers (UNTOLD where not told), always in the same order of properties. */
export interface PreparedItem {
  /** The item as it came, and its text where that had to decide. */
  raw: unknown;
  $text: string | undefined;
  /** First day on which it is there at all; 0 where not told. */
  $begins: number;
  /** What `current` asks: first day, first day no longer, last day. */
  $start: number;
  $until: number;
  $expires: number;
  /** Of two that serve alike the one that lasts longer is told. */
  $ends: number;
  [property: string]: unknown;
}

/** Lists by their names: items, or numbers of places for a list of plain codes; undefined where not told. */
export interface PreparedNurse {
  /** The last day on which anything begins: from then on everything is there. */
  latest: number;
  [property: string]: unknown;
}

/** A question as compiled rules read it. */
export interface Asked {
  readonly nurse: PreparedNurse;
  readonly on: number;
  destination: number;
  readonly as: number;
  /** As it was asked. */
  query: RecognitionQuery;
  /** Made on first use, by `contextIn`. */
  $context: Context | undefined;
  /** `purpose` and `assignment.…` of the query. */
  [property: string]: unknown;
}

/** For what is not compiled to numbers, and for explanations: most verdicts need neither. */
export const contextIn = (asked: Asked): Context => (asked.$context ??= contextOf(asked.query));

type Convert = (numbering: Numbering, day: typeof dayInt, raw: unknown) => Record<string, unknown>;

const CONVERSIONS: Record<FactType, (value: string) => string> = {
  place: (value) => `numbering.place(${value})`,
  term: (value) => `numbering.termOf(${value})`,
  day: (value) => `day(${value})`,
  number: (value) => value,
  flag: (value) => `${value} ? 1 : 0`,
};

const read = (path: string): string =>
  `raw${path
    .split('.')
    .map((key) => `?.${key}`)
    .join('')}`;

const propertiesOf = (fields: Fields): string =>
  Object.entries(fields)
    .map(([path, type]) => `${propertyOf(path)}: ${read(path)} === undefined ? -1 : ${CONVERSIONS[type](read(path))},`)
    .join('\n');

const dayOr = (keys: readonly string[], fallback: number): string =>
  keys.reduceRight((rest, key) => `raw.${key} !== undefined ? day(raw.${key}) : ${rest}`, String(fallback));

const beginsOf = (list: string): string => {
  const days = BEGINS[list as keyof NurseFacts] ?? [];
  return `Math.max(0, ${days.map((key) => dayOr([key], 0)).join(', ') || '0'})`;
};

const compile = (body: string): Convert => new Function('numbering', 'day', 'raw', body) as Convert;

/** A literal with all properties at once: items of a list then have one layout in memory. */
const itemMaker = (list: string, fields: Fields): Convert =>
  compile(`return {
    raw,
    $text: undefined,
    $begins: ${beginsOf(list)},
    $start: ${dayOr(['from', 'issuedOn', 'since'], 0)},
    $until: ${dayOr(['until'], NEVER_INT)},
    $expires: ${dayOr(['expiresOn'], NEVER_INT)},
    $ends: ${dayOr(['expiresOn', 'until'], NEVER_INT)},
    ${propertiesOf(fields)}
  };`);

const nurseMaker = ({ nurse, lists, plain }: FactShape): Convert =>
  compile(`return {
    latest: 0,
    ${[...Object.keys(lists), ...plain].map((name) => `${name}: undefined,`).join('\n')}
    ${propertiesOf(nurse)}
  };`);

/** What is asked beside nurse, place and day. */
const othersIn = ({ query }: FactShape): Fields =>
  Object.fromEntries(Object.entries(query).filter(([path]) => path === 'purpose' || path.startsWith('assignment.')));

const queryMaker = (shape: FactShape): Convert => {
  const others = othersIn(shape);
  return compile(
    `return { nurse: undefined, on: 0, destination: 0, as: 0, query: raw, $context: undefined, ${propertiesOf(others)} };`,
  );
};

/** Turns queries that the reader has accepted into numbers. */
export class Preparer {
  private readonly makeNurse: Convert;
  private readonly makeQuery: Convert;
  private readonly others: readonly string[];
  private readonly lists: readonly (readonly [name: string, make: Convert | undefined])[];
  private readonly makers: ReadonlyMap<string, Convert | undefined>;

  constructor(
    private readonly numbering: Numbering,
    shape: FactShape,
  ) {
    this.makeNurse = nurseMaker(shape);
    this.makeQuery = queryMaker(shape);
    this.others = Object.keys(othersIn(shape)).map(propertyOf);
    this.lists = [
      ...[...shape.plain].map((name) => [name, undefined] as const),
      ...Object.entries(shape.lists).map(([name, fields]) => [name, itemMaker(name, fields)] as const),
    ];
    this.makers = new Map(this.lists);
  }

  nurse(facts: NurseFacts): PreparedNurse {
    const nurse = this.makeNurse(this.numbering, dayInt, facts) as PreparedNurse;
    for (const [name, make] of this.lists) {
      const items = (facts as unknown as Record<string, unknown[] | undefined>)[name];
      if (items === undefined) continue;
      if (make === undefined) nurse[name] = items.map((code) => this.numbering.place(code as string));
      else nurse[name] = items.map((item) => this.item(make, item, nurse));
    }
    return nurse;
  }

  /** The whole question; `nurse` where the facts were prepared before. */
  query(query: RecognitionQuery, nurse: PreparedNurse = this.nurse(query.nurse)): Asked {
    const asked = this.makeQuery(this.numbering, dayInt, query) as Record<string, unknown>;
    const on = dayInt(query.on);
    asked['on'] = on;
    asked['nurse'] = nurse.latest > on ? this.on(nurse, on) : nurse;
    asked['destination'] = this.numbering.place(query.destination);
    asked['as'] = this.numbering.termOf(query.as ?? query.nurse.profession);
    return asked as Asked;
  }

  /** The same question, of which it is open whether it tells more than nurse, place and day. */
  open(query: RecognitionQuery, nurse: PreparedNurse): Asked {
    const asked = this.query(query, nurse);
    for (const property of this.others) asked[property] = OPEN;
    return asked;
  }

  /** One item of a list, for a nurse as she would be. */
  itemOf(list: string, raw: unknown): PreparedItem {
    const make = this.makers.get(list);
    if (!make) throw new Error(`There is no list (${list}) of items.`);
    return make(this.numbering, dayInt, raw) as PreparedItem;
  }

  private item(make: Convert, raw: unknown, nurse: PreparedNurse): PreparedItem {
    const item = make(this.numbering, dayInt, raw) as PreparedItem;
    if (item.$begins > nurse.latest) nurse.latest = item.$begins;
    return item;
  }

  /** The facts as they stand on a day: what begins later is not there yet. */
  private on(nurse: PreparedNurse, on: number): PreparedNurse {
    const facts = { ...nurse };
    for (const [name, make] of this.lists) {
      const items = nurse[name] as PreparedItem[] | undefined;
      if (make !== undefined && items !== undefined) facts[name] = items.filter(({ $begins }) => $begins <= on);
    }
    return facts;
  }
}
