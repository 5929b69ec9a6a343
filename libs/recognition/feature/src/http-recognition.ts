import type { Decision, Prices, PricesPort, RecognitionPort, RecognitionQuery, Vocabulary } from '@crossward/contracts';
import { DomainError, isLocalDate, type ErrorKind, type Problem } from '@crossward/kernel';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { DECISION_SCHEMA } from './decision-schema.js';
import { MOST_QUERIES } from './limits.js';
import { PRICES_SCHEMA } from './prices.js';
import { VOCABULARY_SCHEMA } from './vocabulary.js';

export interface HttpRecognitionOptions {
  /** For one request of up to 1,000 queries; 10 s unless told. */
  timeoutMs?: number;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addFormat('date', isLocalDate as (raw: string) => boolean);
const isAnswer = ajv.compile<{ decisions: Decision[] }>({
  type: 'object',
  properties: { decisions: { type: 'array', items: DECISION_SCHEMA } },
  required: ['decisions'],
});
const isVocabulary = ajv.compile<Vocabulary>(VOCABULARY_SCHEMA);
const arePrices = ajv.compile<Prices>(PRICES_SCHEMA);

const unavailable = (message: string, cause?: unknown): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'RECOGNITION_UNAVAILABLE',
    message,
    nextStep: 'Try again; if it stays, look at the recognition service and RECOGNITION_URL.',
    cause,
  });

const somethingElse = (than: string, errors: ErrorObject[] | null | undefined): string =>
  `The recognition service answered something else than ${than} (${ajv.errorsText(errors, { dataVar: 'answer' }).slice(0, 200)}).`;

/** What the other side refused is refused here in the same words; anything else is its failure, not the caller's. */
const refusal = (status: number, body: unknown): DomainError => {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as {
    code?: string;
    detail?: string;
    nextStep?: string;
    problems?: Problem[];
  };
  const kinds: Record<number, ErrorKind> = { 400: 'invalid', 413: 'too-large', 422: 'unprocessable' };
  const kind = kinds[status];
  if (!kind || typeof problem.code !== 'string' || typeof problem.detail !== 'string') {
    return unavailable(`The recognition service answered with status (${status}).`);
  }
  return new DomainError({
    kind,
    code: problem.code,
    message: problem.detail,
    nextStep: problem.nextStep ?? 'Correct the query.',
    problems: Array.isArray(problem.problems) ? problem.problems : [],
  });
};

/** An answer that is there; its body undefined where nothing has changed. */
interface Received {
  body: unknown;
  tag: string | null;
}

/** The ports where the law lives in another process: the routes of `/v1/recognition`, their answers checked. */
export class HttpRecognition implements RecognitionPort, PricesPort {
  private readonly timeoutMs: number;
  private known: { vocabulary: Vocabulary; tag: string } | undefined;
  private figures: { prices: Prices; tag: string } | undefined;

  constructor(
    private readonly url: string,
    { timeoutMs = 10_000 }: HttpRecognitionOptions = {},
  ) {
    this.timeoutMs = timeoutMs;
  }

  async decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const decisions: Decision[] = [];
    for (let start = 0; start < queries.length; start += MOST_QUERIES) {
      decisions.push(...(await this.ask(queries.slice(start, start + MOST_QUERIES))));
    }
    return decisions;
  }

  /** Read once and kept as long as the service says that nothing has changed (ETag). */
  async vocabulary(): Promise<Vocabulary> {
    const headers: Record<string, string> = this.known ? { 'if-none-match': this.known.tag } : {};
    const { body, tag } = await this.exchange('vocabulary', { method: 'GET', headers });
    if (body === undefined && this.known) return this.known.vocabulary;
    if (!isVocabulary(body)) throw unavailable(somethingElse('a vocabulary', isVocabulary.errors));
    this.known = tag === null ? undefined : { vocabulary: body, tag };
    return body;
  }

  /** Read once and kept as long as the service says that nothing has changed (ETag). */
  async prices(): Promise<Prices> {
    const headers: Record<string, string> = this.figures ? { 'if-none-match': this.figures.tag } : {};
    const { body, tag } = await this.exchange('prices', { method: 'GET', headers });
    if (body === undefined && this.figures) return this.figures.prices;
    if (!arePrices(body)) throw unavailable(somethingElse('prices', arePrices.errors));
    this.figures = tag === null ? undefined : { prices: body, tag };
    return body;
  }

  private async ask(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const { body } = await this.exchange('decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ queries }),
    });
    if (!isAnswer(body)) throw unavailable(somethingElse('decisions', isAnswer.errors));
    if (body.decisions.length !== queries.length) {
      const counts = `${body.decisions.length} for ${queries.length}`;
      throw unavailable(`The recognition service answered with the wrong number of decisions (${counts}).`);
    }
    return body.decisions;
  }

  private async exchange(path: string, request: RequestInit): Promise<Received> {
    const address = new URL(`/v1/recognition/${path}`, this.url).href;
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(address, {
        ...request,
        headers: { accept: 'application/json', ...request.headers },
        redirect: 'error',
        signal: AbortSignal.timeout(this.timeoutMs),
      });
      const text = await response.text();
      body = text === '' ? undefined : JSON.parse(text);
    } catch (cause) {
      const late = cause instanceof Error && cause.name === 'TimeoutError';
      const what = late ? `did not answer within (${this.timeoutMs}) ms` : 'could not be reached, or answered no JSON';
      throw unavailable(`The recognition service (${address}) ${what}.`, cause);
    }
    if (!response.ok && response.status !== 304) throw refusal(response.status, body);
    return { body, tag: response.headers.get('etag') };
  }
}
