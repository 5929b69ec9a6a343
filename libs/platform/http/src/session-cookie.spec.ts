import type { FastifyRequest } from 'fastify';
import { BROWSER_HEADER, isOfOwnPage } from './session-cookie.js';

const asked = (method: string, headers: Record<string, string>): FastifyRequest =>
  ({ method, headers: { host: 'crossward.example:3000', ...headers } }) as unknown as FastifyRequest;
const own = { [BROWSER_HEADER]: 'portal' };

describe('a change with a session in a cookie', () => {
  it('is let through from a page of the same address that sends our header', () => {
    expect(isOfOwnPage(asked('POST', { ...own, origin: 'http://crossward.example:3000' }))).toBe(true);
    expect(isOfOwnPage(asked('DELETE', { ...own, 'sec-fetch-site': 'same-origin' }))).toBe(true);
  });

  it.each([
    ['without our header, as a form of another site would send it', { origin: 'http://crossward.example:3000' }],
    ['of another origin', { ...own, origin: 'https://evil.example' }],
    ['of another port of the same host', { ...own, origin: 'http://crossward.example:4000' }],
    ['of a page without an origin', { ...own, origin: 'null' }],
    ['that the browser calls cross-site', { ...own, 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s', (_what, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(isOfOwnPage(asked(method, headers))).toBe(false);
  });
});
