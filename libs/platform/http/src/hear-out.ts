import type { FastifyInstance } from 'fastify';

/** More than any route takes; who announces more is cut off. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads on, and throws away, what a client still sends after its body was refused as too large. A socket that is closed
 * with bytes unread is reset, and most clients then report a broken connection instead of the answer. The time for a
 * whole request bounds this.
 */
export const hearOutRefused = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', async (request, reply) => {
    const announced = Number(request.headers['content-length']);
    if (reply.statusCode !== 413 || !(announced <= MOST_BYTES)) return;
    void reply.removeHeader('connection');
    request.raw.resume();
  });
};
