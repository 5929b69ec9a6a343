import type { Metrics, Readiness } from '@crossward/platform-observability';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, problemBody } from './problem.js';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Asked from this machine itself, and not passed on by a proxy on it. */
const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  LOOPBACK.test(ip) && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined;

/** /livez: the process answers. /readyz: it can serve. /metrics: its figures, for this machine only. */
export const serveHealth = (fastify: FastifyInstance, readiness: Readiness, metrics: Metrics): void => {
  const config = { rateLimit: false as const };
  fastify.get('/livez', { config }, async () => ({ status: 'alive' }));
  fastify.get('/readyz', { config }, async (_request, reply) => {
    const report = await readiness.report();
    return reply.status(report.ready ? 200 : 503).send({ status: report.ready ? 'ready' : 'not-ready', ...report });
  });
  fastify.get('/metrics', { config }, async (request, reply) => {
    if (!isLocal(request)) {
      const detail = 'Nothing is served at this address with this method.';
      const nextStep = 'See /reference for what is served.';
      const body = problemBody(404, { code: 'ROUTE_NOT_FOUND', detail, nextStep }, request.id);
      return reply.status(404).type(PROBLEM_TYPE).send(body);
    }
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
};
