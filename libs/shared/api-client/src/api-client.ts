import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiProblem } from './api-problem.js';
import type { paths } from './schema.js';
import { ServerUnreachable } from './server-unreachable.js';

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Where the services are, without `/v1`. */
  baseUrl: string;
  /** The token of a session, asked for each request; null: nobody is signed in. */
  token?: () => string | null;
  /** How long one answer may take; 20 s unless told. */
  timeoutMs?: number;
  /** Another way to fetch, in specs for example. */
  fetch?: (request: Request) => Promise<Response>;
}

const TIMEOUT_MS = 20_000;

const authorised = (token: () => string | null): Middleware => ({
  onRequest({ request }) {
    const found = token();
    if (found !== null) request.headers.set('authorization', `Bearer ${found}`);
    return request;
  },
});

/** Refusals become errors, so that what a call returns is always what the document promises. */
const refusals: Middleware = {
  async onResponse({ request, response }) {
    if (response.ok || response.status === 304) return undefined;
    const problem = (await response
      .clone()
      .json()
      .catch(() => ({}))) as ApiProblem['problem'];
    throw new ApiProblem(response.status, problem, `${request.method} ${new URL(request.url).pathname}`);
  },
};

/**
 * The HTTP API with the types of its OpenAPI document: `client.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })`.
 * @throws ApiProblem from every call that the server refuses, ServerUnreachable from one that it does not answer
 */
export const apiClient = ({
  baseUrl,
  token = () => null,
  timeoutMs = TIMEOUT_MS,
  ...rest
}: ApiClientOptions): ApiClient => {
  const send = rest.fetch ?? ((request: Request) => globalThis.fetch(request));
  const client = createClient<paths>({
    baseUrl,
    fetch: (request) =>
      send(new Request(request, { signal: AbortSignal.timeout(timeoutMs) })).catch((cause: unknown) => {
        throw new ServerUnreachable(baseUrl, cause);
      }),
  });
  client.use(authorised(token), refusals);
  return client;
};
