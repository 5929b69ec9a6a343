import type { Decision, RecognitionPort, RecognitionQuery } from '@crossward/contracts';
import { DomainError, isLocalDate, type ErrorKind, type Problem } from '@crossward/kernel';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DECISION_SCHEMA } from './decision-schema.js';
import { MOST_QUERIES } from './limits.js';

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

const unavailable = (message: string, cause?: unknown): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'RECOGNITION_UNAVAILABLE',
    message,
    nextStep: 'Try again; if it stays, look at the recognition service and RECOGNITION_URL.',
    cause,
  });

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

/** The port where the law lives in another process: `POST {url}/v1/recognition/decisions`, the answer checked. */
export class HttpRecognition implements RecognitionPort {
  private readonly address: string;
  private readonly timeoutMs: number;

  constructor(url: string, { timeoutMs = 10_000 }: HttpRecognitionOptions = {}) {
    this.address = new URL('/v1/recognition/decisions', url).href;
    this.timeoutMs = timeoutMs;
  }

  async decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const decisions: Decision[] = [];
    for (let start = 0; start < queries.length; start += MOST_QUERIES) {
      decisions.push(...(await this.ask(queries.slice(start, start + MOST_QUERIES))));
    }
    return decisions;
  }

  private async ask(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const body = await this.post(JSON.stringify({ queries }));
    if (!isAnswer(body)) {
      const fault = ajv.errorsText(isAnswer.errors, { dataVar: 'answer' }).slice(0, 200);
      throw unavailable(`The recognition service answered something else than decisions (${fault}).`);
    }
    if (body.decisions.length !== queries.length) {
      const counts = `${body.decisions.length} for ${queries.length}`;
      throw unavailable(`The recognition service answered with the wrong number of decisions (${counts}).`);
    }
    return body.decisions;
  }

  private async post(payload: string): Promise<unknown> {
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(this.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: payload,
        redirect: 'error',
        signal: AbortSignal.timeout(this.timeoutMs),
      });
      const text = await response.text();
      body = text === '' ? null : JSON.parse(text);
    } catch (cause) {
      const late = cause instanceof Error && cause.name === 'TimeoutError';
      const what = late ? `did not answer within (${this.timeoutMs}) ms` : 'could not be reached, or answered no JSON';
      throw unavailable(`The recognition service (${this.address}) ${what}.`, cause);
    }
    if (!response.ok) throw refusal(response.status, body);
    return body;
  }
}
