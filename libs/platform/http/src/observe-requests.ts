import type { Logger, Metrics } from '@crossward/platform-observability';
import type { FastifyInstance } from 'fastify';
import { actorOf } from './actor.js';
import { problemCodeOf } from './problem.filter.js';

/** One log line and one figure for each answer: the pattern of its route, never its address. */
export const observeRequests = (fastify: FastifyInstance, log: Logger, metrics: Metrics | null): void => {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics?.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    log.info({
      event: 'request',
      method: request.method,
      route,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      requestId: request.id,
      accountId: actorOf(request)?.accountId ?? null,
      code: problemCodeOf(request) ?? null,
    });
  });
};
