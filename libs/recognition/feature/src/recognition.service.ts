import type { Decision, Vocabulary } from '@crossward/contracts';
import { DomainError, notFound, type LocalDate } from '@crossward/kernel';
import type { ArrangementDocument, JurisdictionDocument } from '@crossward/recognition-domain';
import { Inject, Injectable } from '@nestjs/common';
import { CORPUS, type Corpus } from './corpus.provider.js';
import { KnownLaw } from './known-law.js';
import { MOST_QUERIES } from './limits.js';
import { vocabularyOf } from './vocabulary.js';

export type ArrangementSummary = Pick<ArrangementDocument, 'id' | 'name' | 'kind' | 'professions'>;

/** Reads queries strictly, lets the engine decide, and shows the law that it decides by. */
@Injectable()
export class RecognitionService {
  constructor(
    @Inject(CORPUS) private readonly corpus: Corpus,
    @Inject(KnownLaw) private readonly known: KnownLaw,
  ) {}

  get version(): string {
    return this.corpus.version;
  }

  /** One query, or `{ queries: [...] }`, by the law as known on a day; a batch is answered whole or refused whole. */
  decide(body: unknown, knownOn?: LocalDate): Decision | { decisions: Decision[] } {
    const { reader, engine } = this.known.on(knownOn);
    const queries = batchIn(body);
    if (!queries) return engine.decide(reader.read(body));
    const read = queries.map((query, index) => reader.read(query, `/queries/${index}`));
    return { decisions: read.map((query) => engine.decide(query)) };
  }

  jurisdictions(): { corpusVersion: string; items: JurisdictionDocument[] } {
    const items = [...this.corpus.law.jurisdictions].sort((a, b) => (a.code < b.code ? -1 : 1));
    return { corpusVersion: this.version, items };
  }

  arrangements(): { corpusVersion: string; items: ArrangementSummary[] } {
    const items = this.corpus.law.arrangements.map(({ id, name, kind, professions }) => ({
      id,
      name,
      kind,
      professions,
    }));
    return { corpusVersion: this.version, items };
  }

  arrangement(id: string): ArrangementDocument {
    const found = this.corpus.law.arrangements.find((arrangement) => arrangement.id === id);
    if (!found) throw notFound('arrangement', id.slice(0, 80));
    return found;
  }

  vocabulary(): Vocabulary {
    return vocabularyOf(this.corpus);
  }

  describe(): Record<string, string | number> {
    const { name, version, asOf, arrangements, memberships, jurisdictions, entries } = this.corpus.law;
    return {
      name,
      version,
      asOf,
      arrangements: arrangements.length,
      memberships: memberships.length,
      jurisdictions: jurisdictions.length,
      entries: entries.length,
    };
  }
}

/** The queries of a batch; undefined where the body is a single query. */
const batchIn = (body: unknown): unknown[] | undefined => {
  if (typeof body !== 'object' || body === null || !('queries' in body)) return undefined;
  const { queries, ...rest } = body as { queries: unknown };
  const [other] = Object.keys(rest);
  if (!Array.isArray(queries) || other !== undefined) {
    const at = other === undefined ? '/queries' : `/${other}`;
    const message =
      other === undefined ? '/queries is not a list.' : `A batch has an unknown key (${other.slice(0, 60)}).`;
    throw new DomainError({
      kind: 'invalid',
      code: 'INVALID_BATCH',
      message,
      nextStep: 'Send one query, or { "queries": [ … ] } and nothing else.',
      problems: [{ at, code: 'INVALID_BATCH', message }],
    });
  }
  if (queries.length > MOST_QUERIES) {
    throw new DomainError({
      kind: 'too-large',
      code: 'TOO_MANY_QUERIES',
      message: `The batch has (${queries.length}) queries; at most (${MOST_QUERIES}) are answered at once.`,
      nextStep: 'Send it in parts, or use `crossward recognise --jsonl`, which has no limit.',
      facts: { queries: queries.length, limit: MOST_QUERIES },
    });
  }
  return queries;
};
