import { apiClient, dataOf, domainErrorOf, type ApiClient } from '@crossward/api-client';
import { DomainError } from '@crossward/kernel';

/** One signed-in user of the HTTP API (or a visitor, before `signIn`), who tells refusals as the product does. */
export class Api {
  private token: string | null = null;
  private readonly client: ApiClient;

  constructor(
    private readonly base: string,
    private readonly who: string,
  ) {
    this.client = apiClient({ baseUrl: base, token: () => this.token });
  }

  /** The same server for somebody else. */
  as(who: string): Api {
    return new Api(this.base, who);
  }

  async signIn(email: string, password: string): Promise<this> {
    const { token } = await this.ask(({ POST }) => POST('/v1/sessions', { body: { email, password } }));
    this.token = token;
    return this;
  }

  /** @throws DomainError that names who asked */
  async ask<T>(call: (client: ApiClient) => Promise<{ data?: T }>): Promise<T> {
    try {
      return await dataOf(call(this.client));
    } catch (error) {
      throw this.told(domainErrorOf(error));
    }
  }

  private told(error: unknown): unknown {
    if (!(error instanceof DomainError)) return error;
    const { kind, code, nextStep, problems, message, cause } = error;
    return new DomainError({ kind, code, nextStep, problems, message: `${this.who}: ${message}`, cause });
  }
}
