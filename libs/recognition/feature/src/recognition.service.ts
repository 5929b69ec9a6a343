import { createHash } from 'node:crypto';
import type { Prices, Vocabulary } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { coverageOf, type CorpusCoverage } from '@crossward/recognition-corpus';
import type { ArrangementDocument, JurisdictionDocument } from '@crossward/recognition-domain';
import { told, type ExplainedDecision, type Telling } from '@crossward/recognition-explanation';
import { Inject, Injectable } from '@nestjs/common';
import { readTelling, type TellingAsked } from './answer-language.js';
import { CORPUS, type Corpus } from './corpus.provider.js';
import type { Batch } from './decision-json.js';
import { KnownLaw, type ToldLaw } from './known-law.js';
import { MOST_QUERIES } from './limits.js';
import { membershipsOf, type MembershipAnswer } from './memberships.js';
import { pricesOf } from './prices.js';
import { vocabularyOf } from './vocabulary.js';

const withTag = (prices: Prices): { prices: Prices; tag: string } => ({
  prices,
  tag: `"${createHash('sha256').update(JSON.stringify(prices)).digest('base64url')}"`,
});

export type ArrangementSummary = Pick<ArrangementDocument, 'id' | 'name' | 'kind' | 'professions'>;

/** Reads queries strictly, lets the engine decide, and shows the law that it decides by. */
@Injectable()
export class RecognitionService {
  private register: CorpusCoverage | undefined;
  private figures: { prices: Prices; tag: string } | undefined;

  constructor(
    @Inject(CORPUS) private readonly corpus: Corpus,
    @Inject(KnownLaw) private readonly known: KnownLaw,
  ) {}

  get version(): string {
    return this.corpus.version;
  }

  /**
   * The law as it was known on the day asked for, and how it is to be told.
   * @throws DomainError UNKNOWN_LOCALE, IMPOSSIBLE_DATE, NOT_YET_KNOWN, KNOWN_ON_IN_FUTURE, RELEASE_TAMPERED
   */
  telling({ knownOn, ...asked }: TellingAsked & { knownOn?: unknown }): { law: ToldLaw; telling: Telling } {
    const law = this.known.on(knownOn);
    return { law, telling: readTelling(asked, law.catalogue) };
  }

  /**
   * One query, or `{ queries: [...] }`; a batch is answered whole or refused whole. Its queries are read and decided one
   * by one as the answer is written, so that no two of them take memory at the same time.
   * @throws DomainError what is wrong with a query; of a batch when its decision is asked for
   */
  decide(
    body: unknown,
    { corpus: { reader, engine }, catalogue }: ToldLaw,
    telling: Telling,
  ): ExplainedDecision | Batch {
    const answer = (raw: unknown, at?: string): ExplainedDecision =>
      told(engine.decide(reader.read(raw, at)), catalogue, telling);
    const queries = batchIn(body);
    if (!queries) return answer(body);
    return { decisions: each(queries, (raw, index) => answer(raw, `/queries/${index}`)), count: queries.length };
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

  /** @throws DomainError UNKNOWN_LOCALE */
  memberships(asked: TellingAsked): { locale: string; answer: { corpusVersion: string; items: MembershipAnswer[] } } {
    const { law, telling } = this.telling(asked);
    const items = membershipsOf(law.corpus.law, law.catalogue.language(telling.locale));
    return { locale: telling.locale, answer: { corpusVersion: this.version, items } };
  }

  arrangement(id: string): ArrangementDocument {
    const found = this.corpus.law.arrangements.find((arrangement) => arrangement.id === id);
    if (!found) throw notFound('arrangement', id.slice(0, 80));
    return found;
  }

  /** With a tag of their own, since not all of these figures are in the version of the law. */
  prices(): { prices: Prices; tag: string } {
    this.figures ??= withTag(pricesOf(this.corpus));
    return this.figures;
  }

  vocabulary(): Vocabulary {
    return vocabularyOf(this.corpus);
  }

  /** Put together on first use: the law of a process does not change. */
  coverage(): CorpusCoverage {
    this.register ??= coverageOf(this.corpus.law);
    return this.register;
  }

  describe(): Record<string, string | number> {
    const { name, version, asOf, arrangements, memberships, jurisdictions, entries, languages, scores } =
      this.corpus.law;
    return {
      name,
      version,
      asOf,
      arrangements: arrangements.length,
      memberships: memberships.length,
      jurisdictions: jurisdictions.length,
      entries: entries.length,
      languages: languages.length,
      scores: scores.length,
    };
  }
}

function* each<T, R>(items: readonly T[], answer: (item: T, index: number) => R): Iterable<R> {
  for (const [index, item] of items.entries()) yield answer(item, index);
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
