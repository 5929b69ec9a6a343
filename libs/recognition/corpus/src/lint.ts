import { daysBetween, DomainError, type LocalDate } from '@crossward/kernel';
import {
  compileArrangement,
  compileEntryDocument,
  compileLanguageDocument,
  isoCodes,
  lawParts,
  querySchema,
  termsOf,
  type ArrangementDocument,
  type Codes,
  type EntryDocument,
  type LanguageDocument,
  type LawDocuments,
} from '@crossward/recognition-domain';
import { assemble, lawOf, type Assembled, type Placed } from './assemble.js';
import { checkLanguages, checkScores } from './check-languages.js';
import { checkMessages, checkUnusedMessages } from './check-messages.js';
import { checkTerms } from './check-terms.js';
import { checkTranslations } from './check-translations.js';
import { checkVocabulary } from './check-vocabulary.js';
import type { Finding } from './finding.js';
import { readYamlFiles } from './read-law.js';
import { schemasFor } from './schemas.js';

/** After this many days without our looking again, an entry is no longer vouched for. */
const STALE_AFTER_DAYS = 365;

const checkAge = ({ content, file, prefix }: Placed, on: LocalDate): Finding[] => {
  const findings: Finding[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'verifiedOn') visit(inner, [...path, key]);
      else if (daysBetween(inner as LocalDate, on) > STALE_AFTER_DAYS) {
        findings.push({
          at: file.at([...path, key]),
          code: 'STALE',
          message: `The entry was last verified on (${String(inner)}), more than ${STALE_AFTER_DAYS} days before ${on}.`,
          nextStep: 'Read the source again, correct what changed, and set verifiedOn to that day.',
        });
      }
    }
  };
  visit(content, [...prefix]);
  return findings;
};

/** Turns what a compiler throws into a finding, at the line where the offending value stands. */
const located = ({ file, prefix }: Placed, check: () => Finding[]): Finding[] => {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const at = file.find(String(error.facts['value'] ?? '')) ?? file.at(prefix);
    return [{ at, code: error.code, message: error.message, nextStep: error.nextStep }];
  }
};

const unreachable = ({ file, id }: Placed): Finding => ({
  at: file.find('destination') ?? file.position(0),
  code: 'UNREACHABLE',
  message: `No jurisdiction of the corpus is ever a destination of (${id}).`,
  nextStep: 'Correct `destination`, or add the jurisdictions.',
});

const checkReferences = (document: Placed, ids: ReadonlySet<string>): Finding[] => {
  const { supersedes = [], closes = [] } = document.content as unknown as ArrangementDocument;
  return [...supersedes, ...closes]
    .filter((id) => id !== '*' && !ids.has(id))
    .map((id) => ({
      at: document.file.find(id) ?? document.file.position(0),
      code: 'DANGLING_REFERENCE',
      message: `The arrangement (${document.id}) names (${id}), which does not exist.`,
      nextStep: 'Correct the id, or add the arrangement.',
    }));
};

const compiled = ({ placed }: Assembled, law: LawDocuments): Finding[] => {
  const memberships = placed.find(({ kind }) => kind === 'membership') ?? placed[0];
  if (!memberships) return [];
  let parts: ReturnType<typeof lawParts> | undefined;
  const broken = located(memberships, () => {
    parts = lawParts({ ...law, messages: everyMessage(law) });
    return [];
  });
  if (!parts) return broken;
  const ready = parts;
  const codes = law.jurisdictions.map(({ code }) => code);
  return placed.flatMap((document) => {
    if (document.kind === 'language') {
      return located(document, () => {
        compileLanguageDocument(document.content as unknown as LanguageDocument, ready);
        return [];
      });
    }
    if (document.kind !== 'arrangement' && document.kind !== 'entry') return [];
    return located(document, () => {
      const reachable =
        document.kind === 'arrangement'
          ? compileArrangement(document.content as unknown as ArrangementDocument, ready, codes)
          : compileEntryDocument(document.content as unknown as EntryDocument, ready, codes);
      return reachable ? [] : [unreachable(document)];
    });
  });
};

/** Missing messages have a check of their own that finds all of them; here they must not hide other faults. */
const everyMessage = ({ messages }: LawDocuments): LawDocuments['messages'] =>
  new Proxy(messages, { get: (target, key) => target[key as string] ?? '(no message)' });

const byPlace = (a: Finding, b: Finding): number => a.at.localeCompare(b.at, 'en', { numeric: true });

/**
 * Every fault of a corpus: shape, references, messages, translations, terms, citations, overlaps, unreachable rules, and entries that
 * nobody has verified for a year before `on`.
 */
export const lintCorpus = (folder: string, on: LocalDate, codes: Codes = isoCodes): Finding[] => {
  const assembled = assemble(readYamlFiles(folder), schemasFor(codes));
  const law = lawOf(assembled);
  const ids = new Set(law.arrangements.map(({ id }) => id));
  const { placed } = assembled;
  const scores = checkScores(placed, law);
  const query = querySchema(termsOf(law));
  return [
    ...assembled.findings,
    ...placed.flatMap((document) => checkAge(document, on)),
    ...placed.flatMap((document) => (document.kind === 'arrangement' ? checkReferences(document, ids) : [])),
    ...placed.flatMap((document) => checkMessages(document, law.messages)),
    // A file that does not fit its schema is not among the documents, and its messages would seem unused.
    ...(assembled.findings.length === 0 ? [...checkUnusedMessages(placed), ...checkTranslations(placed, law)] : []),
    ...placed.flatMap((document) => checkTerms(document, query)),
    ...placed.flatMap(checkVocabulary),
    ...checkLanguages(placed, law),
    ...scores.findings,
    ...compiled(assembled, { ...law, scores: scores.sound }),
  ].sort(byPlace);
};
