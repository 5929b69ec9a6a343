import { randomUUID } from 'node:crypto';
import { apiClient, dataOf, type ApiClient } from '@crossward/api-client';
import { send, type Answer, type Sent } from './send.js';

interface Credentials {
  email: string;
  password: string;
}

/** Somebody who calls the API: with a session, or anonymous. */
export class Person {
  /** What a well-behaved client can ask for. Whoever signed in does so again when the session is over. */
  readonly api: ApiClient;

  constructor(
    readonly name: string,
    readonly url: string,
    public token: string | null = null,
    private readonly credentials: Credentials | null = null,
  ) {
    this.api = apiClient({ baseUrl: url, token: () => this.token, fetch: (request) => this.fetch(request) });
  }

  static async signIn(name: string, url: string, email: string, password: string): Promise<Person> {
    const person = new Person(name, url, null, { email, password });
    await person.openSession();
    return person;
  }

  /** Anything at all, also what the client's types forbid: for tests of what the API makes of it. */
  send(sent: Sent): Promise<Answer> {
    return send(this.url, { token: this.token, ...sent });
  }

  get<T>(path: string): Promise<T> {
    return this.expect<T>({ method: 'GET', path });
  }

  make<T>(path: string, body: unknown): Promise<T> {
    return this.expect<T>({ method: 'POST', path, body, headers: { 'idempotency-key': randomUUID() } });
  }

  move<T>(path: string, version: number, body?: unknown): Promise<T> {
    return this.expect<T>({ method: 'POST', path, body, headers: { 'if-match': `"${version}"` } });
  }

  private async expect<T>(sent: Sent): Promise<T> {
    const { status, text, json } = await this.send(sent);
    if (status >= 200 && status < 300) return json as T;
    throw new Error(`${this.name}: ${sent.method} ${sent.path} was answered with ${status}: ${text.slice(0, 1000)}`);
  }

  private async openSession(): Promise<void> {
    const { email, password } = this.credentials as Credentials;
    const visitor = apiClient({ baseUrl: this.url });
    ({ token: this.token } = await dataOf(visitor.POST('/v1/sessions', { body: { email, password } })));
  }

  private async fetch(request: Request): Promise<Response> {
    const again = request.clone();
    const answer = await globalThis.fetch(request);
    if (answer.status !== 401 || this.credentials === null) return answer;
    await this.openSession();
    again.headers.set('authorization', `Bearer ${this.token}`);
    return globalThis.fetch(again);
  }
}
