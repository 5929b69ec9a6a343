import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { paintsOf, sendPainted } from './paint-page.js';
import { PROBLEM_TYPE, problemBody } from './problem.js';

const SHELL = 'index.html';
const NONCE = '__CSP_NONCE__';
const ASSET = /^[\w-][\w.-]*$/;
/** Answered by the services, never by a page. */
const NOT_PAGES = /^\/(v1|reference|openapi\.json|livez|readyz|metrics|assets)(\/|$)/;

/** What the shell runs before anything of it is seen, by its hash. */
const inlineScriptsOf = (shell: string): string[] =>
  [...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  );

/**
 * Scripts come from this address alone, by file, but for those of the shell itself. Style elements that the component library writes at run time carry the
 * nonce of the page; nothing inline is let through without it.
 */
const contentSecurity = (nonce: string, inline: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inline].join(' '),
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const isPage = ({ url, headers }: FastifyRequest): boolean => {
  const path = url.split('?', 1)[0] ?? url;
  return !NOT_PAGES.test(path) && (headers.accept ?? '').includes('text/html');
};

/** Whether the folder holds a built portal. */
export const hasPortal = (folder: string): boolean => existsSync(join(folder, SHELL));

/** Serves the built portal of the folder: its files, and its shell for every address that is a page of it. */
export const servePortal = async (fastify: FastifyInstance, folder: string): Promise<void> => {
  const shell = readFileSync(join(folder, SHELL), 'utf8');
  const inline = inlineScriptsOf(shell);
  const config = { rateLimit: false as const };
  const paint = await paintsOf(fastify, folder);
  const page = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const nonce = randomBytes(16).toString('base64');
    const empty = shell.replaceAll(NONCE, nonce);
    void reply.header('content-security-policy', contentSecurity(nonce, inline)).type('text/html; charset=utf-8');
    const painted = await paint(request, empty, nonce);
    if (painted !== null) return sendPainted(request, reply, painted);
    return reply.header('cache-control', 'no-cache').send(empty);
  };
  await fastify.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const hashed = path.includes('/assets/') || path.includes('\\assets\\');
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/', { config }, async (request, reply) => page(request, reply));
  // The bundler writes them flat; whatever else a name may try leads nowhere.
  fastify.get<{ Params: { '*': string } }>('/assets/*', { config }, (request, reply) =>
    ASSET.test(request.params['*'])
      ? reply.sendFile(request.params['*'], join(folder, 'assets'))
      : notFound(request, reply),
  );
  for (const name of ['manifest.webmanifest', 'service-worker.js', 'icon.svg', 'icon-192.png', 'icon-512.png']) {
    if (existsSync(join(folder, name))) fastify.get(`/${name}`, { config }, (_request, reply) => reply.sendFile(name));
  }
  fastify.get('/*', { config }, async (request, reply) =>
    isPage(request) ? page(request, reply) : notFound(request, reply),
  );
};

const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const detail = 'Nothing is served at this address with this method.';
  const body = problemBody(
    404,
    { code: 'ROUTE_NOT_FOUND', detail, nextStep: 'See /reference for what is served.' },
    request.id,
  );
  return reply.status(404).type(PROBLEM_TYPE).send(body);
};
