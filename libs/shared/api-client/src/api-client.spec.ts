import { apiClient } from './api-client.js';
import { ApiProblem } from './api-problem.js';
import { dataOf } from './data-of.js';
import { domainErrorOf } from './domain-error-of.js';
import { creating, moving } from './headers.js';

const GAP = '01930000-0000-7000-8000-000000000001';

/** A server that answers everything alike, and remembers what it was asked. */
const server = (status: number, body: string, type = 'application/json') => {
  const asked: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    asked.push(request);
    return new Response(body, { status, headers: { 'content-type': type } });
  };
  return { asked, fetch };
};

describe('the API client', () => {
  it('sends what the document names, with the token of the moment', async () => {
    const { asked, fetch } = server(200, '{"id":"x"}');
    let token = 'first';
    const client = apiClient({ baseUrl: 'http://127.0.0.1:3000', token: () => token, fetch });
    await client.GET('/v1/gaps/{gapId}', { params: { path: { gapId: GAP } } });
    token = 'second';
    await client.GET('/v1/gaps', { params: { query: { limit: 2 } } });
    expect(asked.map(({ url }) => url)).toEqual([
      `http://127.0.0.1:3000/v1/gaps/${GAP}`,
      'http://127.0.0.1:3000/v1/gaps?limit=2',
    ]);
    expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer first', 'Bearer second']);
  });

  it('makes a creation repeatable and a change conditional', async () => {
    const { asked, fetch } = server(200, '{}');
    const client = apiClient({ baseUrl: 'http://127.0.0.1:3000', fetch });
    const path = { offerId: GAP };
    await client.POST('/v1/offers/{offerId}/acceptance', { params: { path, header: moving(3) } });
    await client.POST('/v1/units', {
      params: { header: creating('a-key') },
      body: { facilityId: GAP, name: 'ICU' },
    });
    expect(asked[0]?.headers.get('if-match')).toBe('"3"');
    expect(asked[1]?.headers.get('idempotency-key')).toBe('a-key');
  });

  it('throws a refusal with its code, its next step and every finding', async () => {
    const problem = {
      code: 'REQUEST_INVALID',
      detail: 'The body has 1 finding.',
      nextStep: 'Correct it.',
      problems: [{ at: '/name', code: 'REQUIRED', message: 'must be a text' }],
    };
    const { fetch } = server(400, JSON.stringify(problem), 'application/problem+json');
    const client = apiClient({ baseUrl: 'http://127.0.0.1:3000', fetch });
    const refused = client.GET('/v1/gaps').catch((error: unknown) => error);
    expect(await refused).toBeInstanceOf(ApiProblem);
    expect(await refused).toMatchObject({ status: 400, code: 'REQUEST_INVALID', nextStep: 'Correct it.' });
    expect(String(await refused)).toContain('GET /v1/gaps was answered with 400: The body has 1 finding. /name');
  });

  it('tells a server that does not answer from one that refuses, and both in the terms of the product', async () => {
    const silent = apiClient({ baseUrl: 'http://127.0.0.1:1' });
    const silence = await silent.GET('/v1/gaps').catch((error: unknown) => error);
    expect(silence).toMatchObject({ name: 'ServerUnreachable', server: 'http://127.0.0.1:1' });
    expect(domainErrorOf(silence)).toMatchObject({ kind: 'unavailable', code: 'SERVER_UNREACHABLE' });
    const { fetch } = server(412, '{"code":"VERSION_CONFLICT","detail":"Changed.","nextStep":"Read it again."}');
    const refusal = await apiClient({ baseUrl: 'http://127.0.0.1:1', fetch })
      .GET('/v1/gaps')
      .catch((error: unknown) => error);
    expect(domainErrorOf(refusal)).toMatchObject({
      ...{ kind: 'precondition-failed', code: 'VERSION_CONFLICT', nextStep: 'Read it again.' },
    });
    const other = new Error('of our own');
    expect(domainErrorOf(other)).toBe(other);
  });

  it('gives up on an answer that takes too long', async () => {
    const fetch = (request: Request): Promise<Response> =>
      new Promise((_done, fail) =>
        request.signal.addEventListener('abort', () => fail(request.signal.reason as Error)),
      );
    const slow = apiClient({ baseUrl: 'http://127.0.0.1:1', timeoutMs: 20, fetch });
    await expect(slow.GET('/v1/gaps')).rejects.toMatchObject({ name: 'ServerUnreachable' });
  });

  it('hands out what a call answers with', async () => {
    const { fetch } = server(200, '{"items":[],"nextCursor":null}');
    const client = apiClient({ baseUrl: 'http://127.0.0.1:1', fetch });
    expect(await dataOf(client.GET('/v1/gaps'))).toEqual({ items: [], nextCursor: null });
  });

  it('survives an answer that is no problem document', async () => {
    const { fetch } = server(502, '<html>Bad gateway</html>', 'text/html');
    const client = apiClient({ baseUrl: 'http://127.0.0.1:3000', fetch });
    await expect(client.GET('/v1/gaps')).rejects.toMatchObject({ status: 502, code: 'REQUEST_REFUSED' });
  });
});
