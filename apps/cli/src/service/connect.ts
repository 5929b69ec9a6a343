import type { ApiClient } from '@crossward/api-client';
import { DomainError } from '@crossward/kernel';
import { readSession, type StoredSession } from './session-file.js';

export interface ServerOptions {
  url?: string;
}

/** A running service, and what is told of a call to it. */
export interface Service {
  readonly url: string;
  readonly api: ApiClient;
  /** The answer of a call. @throws DomainError what the server refuses, or that it does not answer */
  ask<T>(call: Promise<{ data?: T }>): Promise<T>;
}

const LOCAL = 'http://127.0.0.1:3000';

export const homeOf = async (): Promise<string> => (await import('@crossward/platform-config')).homeFolder(process.env);

const httpUrl = (raw: string): string => {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  if (url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password) {
    return raw.replace(/\/+$/, '');
  }
  throw new DomainError({
    kind: 'invalid',
    code: 'URL_INVALID',
    message: `(${raw.slice(0, 200)}) is no address of a server.`,
    nextStep: `Give one such as ${LOCAL} as --url or in CROSSWARD_URL.`,
  });
};

/** What was told, then where somebody is signed in, then this machine. */
export const serverUrl = ({ url }: ServerOptions, session: StoredSession | null): string =>
  httpUrl(url ?? (process.env['CROSSWARD_URL']?.trim() || session?.url || LOCAL));

/** @param token of whom the calls are made; null: of nobody */
export const serviceAt = async (url: string, token: string | null): Promise<Service> => {
  // Only here: a decision asks no server, and should not wait for its client.
  const { apiClient, dataOf, domainErrorOf } = await import('@crossward/api-client');
  const ask = <T>(call: Promise<{ data?: T }>): Promise<T> =>
    dataOf(call).catch((error: unknown) => {
      throw domainErrorOf(error);
    });
  return { url, api: apiClient({ baseUrl: url, token: () => token }), ask };
};

/** The service as whom CROSSWARD_TOKEN or the last sign-in says. @throws DomainError NOT_SIGNED_IN */
export const connect = async (options: ServerOptions): Promise<Service> => {
  const session = readSession(await homeOf());
  const url = serverUrl(options, session);
  const token = process.env['CROSSWARD_TOKEN']?.trim() || (session?.url === url ? session.token : null);
  if (token) return serviceAt(url, token);
  throw new DomainError({
    kind: 'unauthenticated',
    code: 'NOT_SIGNED_IN',
    message: `Nobody is signed in at (${url}).`,
    nextStep: `Run crossward sign-in --url ${url} --email YOU, or give a token in CROSSWARD_TOKEN.`,
  });
};
