import type { FastifyInstance } from 'fastify';

/** Requests under way may end; after this time their connections are cut. */
const DRAIN_MS = 20_000;
const LOOK_EVERY_MS = 50;

/**
 * Lets a stopping server end: answers under way say `connection: close`, and connections that fall idle meanwhile are
 * closed. Otherwise each kept-alive connection holds the process for as long as its client pleases.
 */
export const drainOnClose = (fastify: FastifyInstance): void => {
  let stopping = false;
  fastify.addHook('onSend', async (_request, reply) => {
    if (stopping) void reply.header('connection', 'close');
  });
  fastify.addHook('preClose', async () => {
    stopping = true;
    const { server } = fastify;
    if (!server.listening) return;
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
    const limit = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.once('close', () => {
      clearInterval(idle);
      clearTimeout(limit);
    });
  });
};
