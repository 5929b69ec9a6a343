import type { LocalDate } from '@crossward/kernel';
import { SOURCE_LOCALE, type LawDocuments } from '@crossward/recognition-domain';
import { checkSchema } from './check-schema.js';
import type { Finding } from './finding.js';
import type { LawFile } from './law-file.js';
import { localeOf, merged, PARTS } from './parts.js';
import { digestOf } from './read-law.js';
import type { DocumentKind, Schemas } from './schemas.js';
import { translationsOf } from './translations.js';

/** Folder or file of the law → kind of its documents. */
const KINDS: readonly [pattern: RegExp, kind: DocumentKind][] = [
  [/^corpus\.yaml$/, 'corpus'],
  [/^vocabulary(\.yaml$|\/)/, 'vocabulary'],
  [/^messages\/[a-z]{2}(\.yaml$|\/)/, 'messages'],
  [/^sentences\/[a-z]{2}(\.yaml$|\/)/, 'sentences'],
  [/^phrases(\.yaml$|\/)/, 'phrases'],
  [/^jurisdictions\//, 'jurisdiction'],
  [/^memberships\//, 'membership'],
  [/^tables\//, 'table'],
  [/^conditions\//, 'condition'],
  [/^arrangements\//, 'arrangement'],
  [/^entries\//, 'entry'],
  [/^rates\//, 'rates'],
  [/^language\//, 'language'],
  [/^scores\//, 'score'],
];

/** One document with the file that it stands in. */
export interface Placed {
  kind: DocumentKind;
  id: string;
  content: Record<string, unknown>;
  file: LawFile;
  /** Path of the document inside the file. */
  prefix: readonly (string | number)[];
}

export interface Assembled {
  placed: readonly Placed[];
  findings: Finding[];
  digest: string;
}

const documentsIn = (file: LawFile, kind: DocumentKind): Omit<Placed, 'id'>[] => {
  const content = file.content;
  if (kind === 'jurisdiction' && Array.isArray(content)) {
    return content.map((item, index) => ({ kind, content: item as Record<string, unknown>, file, prefix: [index] }));
  }
  return [{ kind, content: content as Record<string, unknown>, file, prefix: [] }];
};

const idOf = (kind: DocumentKind, content: Record<string, unknown> | null, { path }: LawFile): string =>
  PARTS.has(kind) ? path : String((kind === 'jurisdiction' ? content?.['code'] : content?.['id']) ?? kind);

const checkName = ({ kind, id, file }: Placed): Finding[] => {
  const name = file.path
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '');
  if (PARTS.has(kind) || kind === 'corpus' || kind === 'jurisdiction' || name === id) return [];
  return [
    {
      at: file.at(['id']),
      code: 'FILE_NAME',
      message: `The file (${file.path}) holds the id (${id}).`,
      nextStep: `Name the file ${id}.yaml or correct the id.`,
    },
  ];
};

const checkDoubles = (placed: readonly Placed[]): Finding[] => {
  const seen = new Map<string, Placed>();
  const findings: Finding[] = [];
  for (const document of placed) {
    const key = `${document.kind} ${document.id}`;
    const first = seen.get(key);
    if (first) {
      findings.push({
        at: document.file.at([...document.prefix, document.kind === 'jurisdiction' ? 'code' : 'id']),
        code: 'DUPLICATE_ID',
        message: `The ${document.kind} (${document.id}) also stands in ${first.file.path}.`,
        nextStep: 'Keep one of them.',
      });
    } else seen.set(key, document);
  }
  return findings;
};

/** A term of a list, a sentence and a phrase stand in one file only. */
const checkDoubleKeys = (placed: readonly Placed[]): Finding[] => {
  const seen = new Map<string, string>();
  return placed.flatMap(({ kind, content, file }) => {
    if (!PARTS.has(kind)) return [];
    const paths =
      kind !== 'vocabulary'
        ? Object.keys(content).map((key) => [key])
        : Object.entries(content).flatMap(([list, terms]) => Object.keys(terms as object).map((key) => [list, key]));
    return paths.flatMap((path): Finding[] => {
      const key = `${kind} ${localeOf(file)} ${path.join(' ')}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, file.path);
        return [];
      }
      const message = `(${path.at(-1)}) also stands in ${first}.`;
      return [{ at: file.at(path), code: 'DUPLICATE_ID', message, nextStep: 'Keep one of them.' }];
    });
  });
};

/** Sorts the files into documents, and tells what does not fit the schemas. */
export const assemble = (files: readonly LawFile[], schemas: Schemas): Assembled => {
  const findings: Finding[] = [];
  const placed: Placed[] = [];
  for (const file of files) {
    const syntax = file.syntaxFindings;
    findings.push(...syntax);
    if (syntax.length > 0) continue;
    const kind = KINDS.find(([pattern]) => pattern.test(file.path))?.[1];
    if (!kind) {
      findings.push({
        at: file.position(0),
        code: 'MISPLACED_FILE',
        message: `No kind of document lives at (${file.path}).`,
        nextStep: 'docs/rule-language.md, "Documents", lists the folders.',
      });
      continue;
    }
    for (const document of documentsIn(file, kind)) {
      const faults = checkSchema(schemas, kind, document.content, file, document.prefix);
      const whole = { ...document, id: idOf(kind, document.content, file) };
      findings.push(...faults, ...(faults.length === 0 ? checkName(whole) : []));
      if (faults.length === 0) placed.push(whole);
    }
  }
  findings.push(...checkDoubles(placed), ...checkDoubleKeys(placed));
  return { placed, findings, digest: digestOf(files) };
};

const EMPTY_VOCABULARY: LawDocuments['vocabulary'] = {
  exams: {},
  tests: {},
  certificates: {},
  permits: {},
  educationKinds: {},
  specialties: {},
  vaccinations: {},
  scales: {},
};

interface CorpusDocument {
  name: string;
  asOf: LocalDate;
  locales?: Record<string, string>;
}

/** The documents as the engine takes them. Only what has passed the schemas is in here. */
export const lawOf = (assembled: Assembled): LawDocuments => {
  const { placed, digest } = assembled;
  const of = <T>(kind: DocumentKind): T[] =>
    placed
      .filter((document) => document.kind === kind && localeOf(document.file) === SOURCE_LOCALE)
      .map((document) => document.content as unknown as T);
  const corpus = of<CorpusDocument>('corpus')[0] ?? { name: 'unnamed', asOf: '0001-01-01' as LocalDate };
  return {
    name: corpus.name,
    asOf: corpus.asOf,
    version: `${corpus.asOf}+${digest}`,
    jurisdictions: of('jurisdiction'),
    memberships: of('membership'),
    tables: of('table'),
    vocabulary: merged(of<LawDocuments['vocabulary']>('vocabulary'), EMPTY_VOCABULARY),
    messages: merged(of<LawDocuments['messages']>('messages'), {}),
    translations: translationsOf(assembled, corpus.locales ?? {}),
    conditions: of('condition'),
    arrangements: of('arrangement'),
    entries: of('entry'),
    rates: of<LawDocuments['rates'][number]>('rates').sort((a, b) => (a.asOf < b.asOf ? -1 : 1)),
    languages: of('language'),
    scores: of('score'),
  };
};
