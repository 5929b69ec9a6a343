import { randomUUID } from 'node:crypto';
import { send, type Answer, type Sent } from './send.js';

/** Somebody who calls the API: with a session, or anonymous. */
export class Person {
  constructor(
    readonly name: string,
    readonly url: string,
    readonly token: string | null = null,
  ) {}

  static async signIn(name: string, url: string, email: string, password: string): Promise<Person> {
    const visitor = new Person(name, url);
    const { token } = await visitor.make<{ token: string }>('/v1/sessions', { email, password });
    return new Person(name, url, token);
  }

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
}
