import type { VocabularyName } from '@crossward/contracts';
import { CEFR_LEVELS, PROFESSIONS, SETTINGS } from '@crossward/kernel';
import type { LawDocuments } from '../law/index.js';

/** JSON Schema 2020-12, as far as the query needs it. */
export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: readonly string[];
  format?: 'date' | 'jurisdiction' | 'country' | 'language';
  description?: string;
  title?: string;
  maxItems?: number;
  minItems?: number;
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  maxProperties?: number;
  examples?: unknown[];
}

const day: Schema = { type: 'string', format: 'date', description: 'YYYY-MM-DD' };
const place: Schema = { type: 'string', format: 'jurisdiction', description: 'ISO 3166-1 alpha-2 or ISO 3166-2' };
const country: Schema = { type: 'string', format: 'country', description: 'ISO 3166-1 alpha-2' };
const flag: Schema = { type: 'boolean' };
const text: Schema = { type: 'string', minLength: 1, maxLength: 200 };
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values });
const amount = (maximum: number): Schema => ({ type: 'number', minimum: 0, maximum });

const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** A person's lists are short; the bound keeps one query from costing as much as a thousand. */
const MOST_ITEMS = 200;
const listOf = (items: Schema): Schema => ({ type: 'array', items, maxItems: MOST_ITEMS });

const EDUCATION_FIELDS = ['general', 'mental-health', 'paediatric', 'learning-disability', 'geriatric', 'midwifery'];
const EDUCATION_LEVELS = ['upper-secondary', 'technical', 'diploma', 'associate', 'bachelor', 'master'];

/** Terms that a query may use: those of the corpus's vocabulary, and the titles that its tables list. */
export interface Terms extends Record<VocabularyName, readonly string[]> {
  titles: readonly string[];
}

export const termsOf = ({ vocabulary, tables }: LawDocuments): Terms => {
  const names = (name: VocabularyName): string[] => Object.keys(vocabulary[name] ?? {});
  const titles = tables.flatMap((table) =>
    Object.values(table.rows).flatMap(({ titles: listed }) =>
      Array.isArray(listed) ? listed.flatMap((entry) => (typeof entry === 'object' ? [entry.code] : [])) : [],
    ),
  );
  return {
    exams: names('exams'),
    tests: names('tests'),
    certificates: names('certificates'),
    permits: names('permits'),
    educationKinds: names('educationKinds'),
    specialties: names('specialties'),
    vaccinations: names('vaccinations'),
    titles: [...new Set(titles)],
  };
};

const licence = object(
  {
    jurisdiction: place,
    profession: oneOf(PROFESSIONS),
    field: oneOf(EDUCATION_FIELDS),
    scope: oneOf(['single-state', 'multistate', 'full', 'limited', 'temporary', 'provisional']),
    status: oneOf(['active', 'inactive', 'lapsed', 'encumbered', 'suspended', 'revoked']),
    issuedOn: day,
    expiresOn: { ...day, description: 'Last day on which the licence is good' },
    established: flag,
    basis: oneOf(['training', 'exam', 'recognition']),
    meetsUniformRequirements: flag,
  },
  ['jurisdiction', 'profession', 'scope', 'status'],
);

const education = (terms: Terms): Schema =>
  object(
    {
      jurisdiction: place,
      award: text,
      titleCode: oneOf(terms.titles),
      kind: oneOf(terms.educationKinds),
      level: oneOf(EDUCATION_LEVELS),
      field: oneOf(EDUCATION_FIELDS),
      beganOn: day,
      completedOn: day,
      years: amount(20),
      hours: amount(100_000),
      clinicalHours: amount(100_000),
      language: { type: 'string', format: 'language', description: 'BCP 47' },
    },
    ['jurisdiction'],
  );

const practice = (terms: Terms): Schema =>
  object(
    {
      jurisdiction: place,
      from: day,
      until: { ...day, description: 'First day on which the nurse no longer practised there' },
      hours: amount(1_000_000),
      fullResponsibility: flag,
      certified: flag,
      setting: oneOf(SETTINGS),
      specialty: oneOf(terms.specialties),
      regulated: flag,
    },
    ['jurisdiction', 'from'],
  );

const languageTest = (terms: Terms): Schema =>
  object(
    {
      test: oneOf(terms.tests),
      takenOn: day,
      scores: {
        type: 'object',
        maxProperties: 20,
        additionalProperties: { type: ['number', 'string'], maxLength: 20 },
      },
    },
    ['test', 'takenOn', 'scores'],
  );

const nurseFacts = (terms: Terms): Schema => ({
  ...object(
    {
      profession: oneOf(PROFESSIONS),
      citizenships: listOf(country),
      statuses: listOf(
        object(
          {
            kind: oneOf(['eu-family', 'eu-long-term-resident', 'refugee', 'permanent-resident', 'temporary-resident']),
            jurisdiction: place,
            since: day,
          },
          ['kind', 'jurisdiction'],
        ),
      ),
      residences: listOf(object({ jurisdiction: place, from: day, until: day }, ['jurisdiction', 'from'])),
      licences: listOf(licence),
      education: listOf(education(terms)),
      practice: listOf(practice(terms)),
      exams: listOf(object({ exam: oneOf(terms.exams), passedOn: day }, ['exam'])),
      languageTests: listOf(languageTest(terms)),
      languages: listOf(
        object(
          {
            language: { type: 'string', format: 'language', description: 'BCP 47' },
            level: oneOf(CEFR_LEVELS),
            basis: oneOf(['native', 'schooling', 'test', 'self']),
          },
          ['language', 'level'],
        ),
      ),
      applications: listOf(
        object(
          {
            jurisdiction: place,
            kind: oneOf(['endorsement', 'declaration', 'registration']),
            filedOn: day,
            feePaid: flag,
          },
          ['jurisdiction', 'kind', 'filedOn'],
        ),
      ),
      certificates: listOf(
        object({ kind: oneOf(terms.certificates), issuedOn: day, expiresOn: day }, ['kind', 'issuedOn']),
      ),
      workAuthorisations: listOf(
        object({ jurisdiction: place, kind: oneOf(terms.permits), from: day, until: day }, [
          'jurisdiction',
          'kind',
          'from',
        ]),
      ),
      vaccinations: listOf(object({ kind: oneOf(terms.vaccinations), on: day }, ['kind', 'on'])),
      identifiers: object({ usSocialSecurityNumber: flag }),
      military: object({ kind: oneOf(['servicemember', 'spouse']), ordersTo: place, from: day }, [
        'kind',
        'ordersTo',
        'from',
      ]),
    },
    ['profession'],
  ),
  description: 'A field left out is unknown; [] says none; an item without `until` is still so.',
});

/** The one schema of a query: HTTP, command line and OpenAPI all take it from here. */
export const querySchema = (terms: Terms): Schema => ({
  title: 'RecognitionQuery',
  ...object(
    {
      id: { type: 'string', minLength: 1, maxLength: 100, description: 'Returned with the decision' },
      nurse: nurseFacts(terms),
      destination: { ...place, examples: ['US-FL'] },
      on: { ...day, examples: ['2026-11-22'] },
      as: { ...oneOf(PROFESSIONS), description: "The profession sought; the nurse's own unless told" },
      purpose: oneOf(['temporary', 'permanent']),
      assignment: object({
        setting: oneOf(SETTINGS),
        days: { ...amount(3_660), type: 'integer' },
        employerConfirmed: flag,
      }),
    },
    ['nurse', 'destination', 'on'],
  ),
});

/** The same schema without the terms of one corpus: what OpenAPI publishes, beside the vocabulary's own address. */
export const publishedQuerySchema = (): Schema => {
  const term = 'A term of /v1/recognition/vocabulary';
  const none: Terms = {
    exams: [],
    tests: [],
    certificates: [],
    permits: [],
    educationKinds: [],
    specialties: [],
    vaccinations: [],
    titles: [],
  };
  const open = (schema: Schema): Schema => {
    if (schema.enum?.length === 0) return { type: 'string', description: term };
    const properties = schema.properties && Object.entries(schema.properties).map(([key, inner]) => [key, open(inner)]);
    return {
      ...schema,
      ...(properties ? { properties: Object.fromEntries(properties) as Record<string, Schema> } : {}),
      ...(schema.items ? { items: open(schema.items) } : {}),
    };
  };
  return open(querySchema(none));
};
