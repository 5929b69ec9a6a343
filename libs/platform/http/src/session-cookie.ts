import { DomainError } from '@crossward/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Browsers keep the session's token in a cookie that no script can read. `__Host-` (RFC 6265bis, 4.1.3.2) binds it to
 * this very host, but needs TLS, which a machine of one's own does without.
 */
const NAME = 'crossward-session';
const SECURE_NAME = `__Host-${NAME}`;

/** What only our own pages send: another site cannot add it without asking first (CORS), and nobody is ever allowed. */
export const BROWSER_HEADER = 'x-crossward-client';

const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:');

export const setSessionCookie = (reply: FastifyReply, publicUrl: string, token: string, expires: Date): void => {
  const secure = isSecure(publicUrl);
  void reply.setCookie(secure ? SECURE_NAME : NAME, token, {
    ...{ httpOnly: true, sameSite: 'strict', path: '/', secure, expires },
  });
};

export const clearSessionCookie = (reply: FastifyReply): void => {
  for (const name of [NAME, SECURE_NAME]) {
    void reply.clearCookie(name, { httpOnly: true, sameSite: 'strict', path: '/', secure: name === SECURE_NAME });
  }
};

const SAFE = new Set(['GET', 'HEAD']);

const isOwnOrigin = ({ headers }: FastifyRequest): boolean => {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
};

/**
 * Whether one of our own pages asks, and not another site in the name of whoever is signed in: Fetch Metadata says where
 * a request comes from; a change carries our header besides, and no foreign `Origin`.
 */
export const isOfOwnPage = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (SAFE.has(request.method)) return true;
  return request.headers[BROWSER_HEADER] !== undefined && isOwnOrigin(request);
};

/** @throws DomainError 403 when another site may be asking */
export const assertOwnPage = (request: FastifyRequest): void => {
  if (isOfOwnPage(request)) return;
  throw new DomainError({
    kind: 'forbidden',
    code: 'REQUEST_OF_ANOTHER_SITE',
    message: 'A session kept in a cookie answers only to the pages of this very address.',
    nextStep: `Send the header \`${BROWSER_HEADER}\`, or use \`Authorization: Bearer\`.`,
  });
};

/** The session's cookie alone, as a browser sends it. */
export const sessionCookieOf = ({ cookies }: FastifyRequest): string | undefined => {
  const name = [SECURE_NAME, NAME].find((one) => cookies[one] !== undefined);
  return name === undefined ? undefined : `${name}=${encodeURIComponent(cookies[name] ?? '')}`;
};

/** The token in the session's cookie. @throws DomainError 403 when another site may be asking */
export const tokenOfCookie = (request: FastifyRequest): string | undefined => {
  const token = request.cookies[SECURE_NAME] ?? request.cookies[NAME];
  if (token === undefined) return undefined;
  assertOwnPage(request);
  return token;
};
