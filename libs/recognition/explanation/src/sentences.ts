import { PROFESSIONS, SETTINGS } from '@crossward/kernel';
import {
  querySchema,
  termsOf,
  type LawDocuments,
  type LimitDocument,
  type Schema,
} from '@crossward/recognition-domain';

/** Every sentence that an explanation is made of, with the arguments that its ICU message may use. */
export const SENTENCES = {
  day: ['on', 'date'],
  quoted: ['name'],
  'place.in': ['code', 'name'],

  'verdict.authorised': ['on', 'place', 'profession', 'arrangement'],
  'verdict.pathway': ['on', 'place', 'profession', 'arrangement'],
  'verdict.undetermined': ['on', 'place', 'profession'],
  'verdict.barred': ['on', 'place', 'profession'],
  'could-be.authorised': [],
  'could-be.pathway': [],
  'barred-by': ['arrangement', 'text'],

  leg: ['leg', 'legs', 'origin', 'from', 'to', 'arrangement'],
  law: ['legalBasis', 'url', 'verifiedOn', 'confidence'],
  step: ['name', 'days', 'min', 'typical', 'max', 'fee', 'amount'],
  'need.open': ['detail'],
  'need.satisfied': ['detail'],
  'need.unknown': ['detail'],
  'leg.conditional': ['facts', 'count'],
  'leg.home': ['place'],
  finding: ['leg', 'legs', 'kind', 'what', 'place', 'expiresOn', 'neededOn'],
  start: ['start', 'min', 'typical', 'max'],
  fees: ['fees', 'amounts'],
  confidence: ['confidence'],
  alternative: ['arrangement', 'start', 'typical', 'fees', 'amounts'],

  'limit.until': ['day'],
  'limit.setting': ['settings', 'count'],
  'limit.employer': ['employer'],
  'limit.scope': ['scope'],
  'limit.days-a-year': ['days'],

  missing: ['fact', 'arrangements', 'count'],
  'open-law': ['what', 'source', 'url'],
  'coverage.no-rule': ['place', 'profession'],
  'coverage.incomplete': ['place', 'profession'],

  'entry.yes': ['entry'],
  'entry.conditional': ['entry', 'conditions'],
  'entry.no': ['entry', 'conditions'],
  'entry.unknown': ['entry', 'conditions'],

  regulator: ['place', 'regulator', 'source', 'url'],
  corpus: ['version'],

  'reason.in-force-from': ['day'],
  'reason.no-longer-in-force': ['day'],
  'reason.leads-there-from': ['place', 'day'],
  'reason.does-not-lead-there': ['place'],
  'reason.not-settled': ['place'],
  'reason.closed.held': ['arrangement'],
  'reason.closed.failed': ['arrangement'],
  'reason.closed.unknown': ['arrangement'],
} as const satisfies Record<string, readonly string[]>;

export type SentenceKey = keyof typeof SENTENCES;

/** Words for codes, one key per code: `fact.licences`, `scope.single-state`. Which codes there are the law decides. */
export const WORDS = ['fact', 'profession', 'setting', 'employer', 'scope'] as const;
export type WordKind = (typeof WORDS)[number];

/** Facts are named by their path from the nurse, assignments by theirs from the query. */
const factsIn = (schema: Schema, path: readonly string[]): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const here = [...path, key];
    // What has to be told can still be told too broadly: a country, where the law asks for its state.
    const settled = (schema.required?.includes(key) ?? false) && inner.format !== 'jurisdiction';
    return [...(settled ? [] : [here.join('.')]), ...factsIn(inner.items ?? inner, here)];
  });

/** What the engine can ask for (`Decision.missing`); scores of a test are asked for by one name. */
const factsOf = (query: Schema): string[] => {
  const { nurse, purpose, assignment } = query.properties ?? {};
  return [
    ...factsIn(nurse ?? {}, []),
    'languageTests.scores',
    'destination',
    ...(purpose ? ['purpose'] : []),
    ...factsIn({ properties: { assignment: assignment ?? {} } }, []),
  ];
};

/** The values that the limits of one kind can have: those the law states, and the terms of the field it reads. */
const limitValues = (law: LawDocuments, kind: LimitDocument['kind'], query: Schema): string[] => {
  const lists = Object.values(query.properties?.['nurse']?.properties ?? {});
  const terms = (field: string): readonly string[] =>
    lists.flatMap(({ items }) => items?.properties?.[field]?.enum ?? []);
  return law.arrangements
    .flatMap(({ versions }) => versions.flatMap(({ limits }) => limits ?? []))
    .filter((limit) => limit.kind === kind && typeof limit.value === 'string')
    .flatMap(({ value }) => {
      const raw = value as string;
      return raw.startsWith('$') ? terms(raw.split('.').at(-1) ?? '') : [raw];
    });
};

/** All keys that a catalogue of this law needs, each with its arguments. */
export const sentencesFor = (law: LawDocuments): ReadonlyMap<string, readonly string[]> => {
  const query = querySchema(termsOf(law));
  const words: Record<WordKind, readonly string[]> = {
    fact: factsOf(query),
    profession: PROFESSIONS,
    setting: [...SETTINGS, ...limitValues(law, 'setting', query)],
    employer: limitValues(law, 'employer', query),
    scope: limitValues(law, 'scope', query),
  };
  return new Map<string, readonly string[]>([
    ...Object.entries(SENTENCES),
    ...WORDS.flatMap((kind) => words[kind].map((code) => [`${kind}.${code}`, []] as const)),
  ]);
};
