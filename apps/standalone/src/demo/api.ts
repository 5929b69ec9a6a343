import { randomUUID } from 'node:crypto';
import { DomainError } from '@crossward/kernel';

interface Problem {
  code?: string;
  detail?: string;
  nextStep?: string;
  problems?: { at: string; message: string }[];
}

/** One signed-in user of the HTTP API (or a visitor, before `signIn`). Sends ids and versions, reads problems. */
export class Api {
  private token: string | null = null;

  constructor(
    private readonly base: string,
    private readonly who: string,
  ) {}

  /** The same server for somebody else. */
  as(who: string): Api {
    return new Api(this.base, who);
  }

  async signIn(email: string, password: string): Promise<this> {
    const session = await this.post<{ token: string }>('/v1/sessions', { email, password });
    this.token = session.token;
    return this;
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PUT', path, body);
  }

  /** Creates something; the key makes a repetition after a broken connection harmless. */
  post<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('POST', path, body, { 'idempotency-key': randomUUID() });
  }

  /** Moves something that stands at this version. */
  move<T>(path: string, version: number, body: unknown = {}): Promise<T> {
    return this.send<T>('POST', path, body, { 'if-match': `"${version}"` });
  }

  private async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const answer = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    }).catch((cause: unknown) => {
      throw new DomainError({
        kind: 'unavailable',
        code: 'SERVER_UNREACHABLE',
        message: `No answer from (${this.base}).`,
        nextStep: 'Start it with npm start in another terminal, or name another server in CROSSWARD_URL.',
        cause,
      });
    });
    const text = await answer.text();
    if (answer.ok) return (text ? JSON.parse(text) : undefined) as T;
    throw this.refusal(method, path, answer.status, text);
  }

  private refusal(method: string, path: string, status: number, text: string): DomainError {
    const problem = problemIn(text);
    return new DomainError({
      kind: 'conflict',
      code: problem.code ?? 'REQUEST_REFUSED',
      message: `${this.who}: ${method} ${path} was answered with ${status}: ${problem.detail ?? ''}`,
      nextStep: problem.nextStep ?? 'See the log of the server.',
      problems: (problem.problems ?? []).map(({ at, message }) => ({ at, message, code: 'PROBLEM' })),
    });
  }
}

/** What is not a problem document (a proxy's page, say) is told by its beginning. */
const problemIn = (text: string): Problem => {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return { detail: text.slice(0, 200) };
  }
};
