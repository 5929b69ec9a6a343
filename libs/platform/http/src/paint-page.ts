import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BROWSER_HEADER, isOfOwnPage, sessionCookieOf } from './session-cookie.js';

const PAINTER = 'server/paint.mjs';
/** Whoever waits longer for what a page shows gets the empty page at once, and asks for it themselves. */
const PATIENCE_MS = 1_500;
const LOOK = 'crossward-look';

interface Painter {
  PAINTED: readonly string[];
  paint: (asked: {
    path: string;
    shell: string;
    nonce: string;
    look: string | undefined;
    ask: (address: string) => Promise<unknown>;
  }) => Promise<string | null>;
}

/** The page at an address with its first look in it; null: the empty one is what there is to send. */
export type PaintPage = (request: FastifyRequest, shell: string, nonce: string) => Promise<string | null>;

/**
 * Paints for whoever is signed in, from the answers that the same routes give to the same cookie: session, permission
 * and row-level security are those of the API. Nothing but the session is taken over from the request.
 */
export const paintsOf = async (fastify: FastifyInstance, folder: string): Promise<PaintPage> => {
  const file = join(folder, PAINTER);
  if (!existsSync(file)) return async () => null;
  const { PAINTED, paint } = (await import(pathToFileURL(file).href)) as Painter;
  const asking =
    ({ ip, headers }: FastifyRequest, cookie: string, late: AbortSignal) =>
    async (address: string): Promise<unknown> => {
      const host = headers.host ?? '';
      const answer = await fastify.inject({
        ...{ method: 'GET', url: address, remoteAddress: ip, signal: late },
        headers: { cookie, host, accept: 'application/json', [BROWSER_HEADER]: 'portal' },
      });
      return answer.statusCode === 200 ? (answer.json() as unknown) : undefined;
    };
  return async (request, shell, nonce) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const cookie = PAINTED.includes(path) && isOfOwnPage(request) ? sessionCookieOf(request) : undefined;
    const look = request.cookies[LOOK];
    if (cookie === undefined || look === undefined) return null;
    const late = AbortSignal.timeout(PATIENCE_MS);
    const tooLate = new Promise<null>((resolve) => late.addEventListener('abort', () => resolve(null)));
    const painted = paint({ path, shell, nonce, look, ask: asking(request, cookie, late) });
    const failed = (error: unknown): null => {
      if (!late.aborted) request.log.warn({ err: error }, 'A page could not be painted.');
      return null;
    };
    return Promise.race([painted.catch(failed), tooLate]);
  };
};

const compress = promisify(brotliCompress);
/** Fast: it is compressed while somebody waits. */
const QUALITY = 4;

/** Sends what was painted for somebody: no cache may keep it, and `Vary: *` is refused by those of service workers. */
export const sendPainted = async (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  painted: string,
): Promise<FastifyReply> => {
  void reply.header('cache-control', 'private, no-store').header('vary', '*');
  if (!/\bbr\b/.test(headers['accept-encoding']?.toString() ?? '')) return reply.send(painted);
  const bytes = await compress(painted, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  return reply.header('content-encoding', 'br').send(bytes);
};
