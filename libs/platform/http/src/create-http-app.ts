import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { AppConfig } from '@crossward/platform-config';
import { DatabaseHealth } from '@crossward/platform-database';
import { createLogger, Metrics, NestLogger, Readiness, type Logger } from '@crossward/platform-observability';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { AccessGuard } from './access.guard.js';
import { ActorResolver } from './actor.js';
import { readForms } from './form.js';
import { serveHealth } from './health-routes.js';
import { HttpModule, type RootModule } from './http.module.js';
import { openApiOf } from './openapi.js';
import { drainOnClose } from './drain.js';
import { problemOf } from './foreign-errors.js';
import { hearOutRefused } from './hear-out.js';
import { assertPlainJson } from './plain-json.js';
import { PROBLEM_TYPE, problemBody } from './problem.js';
import { ProblemFilter } from './problem.filter.js';
import { observeRequests } from './observe-requests.js';
import { serveReference } from './reference-page.js';
import { hasPortal, servePortal } from './serve-portal.js';
import { RequestContextInterceptor } from './request-context.interceptor.js';
import type { RouteSettings } from './route-config.js';
import { assertAccessDeclared, routesOf } from './route-inventory.js';
import { StrictValidationPipe } from './strict-validation.pipe.js';
import { keepAnswersYoung } from './young-memory.js';

const MIB = 1024 * 1024;

export interface HttpAppOptions {
  /** Title of the OpenAPI document. */
  title?: string;
  /** The log of requests and failures; one of `config.logLevel` on standard output unless told. */
  log?: Logger;
  /** Requests a minute from one address, to all routes without a limit of their own; 1,200 unless told. */
  requestsPerMinute?: number;
  /** Multiplies every limit of requests; for load tests only. */
  limitFactor?: number;
  /** Folder of the built portal, to be served beside the routes. */
  portal?: string | undefined;
  /** Stops the application on SIGTERM and SIGINT; the caller does it itself when it owns more than the application. */
  shutdownHooks?: boolean;
}

// What a caller sends as x-request-id ends up in our log: only a plain id is taken over.
const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

const requestId = (request: IncomingMessage): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
};

const adapter = (): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: MIB,
    trustProxy: false,
    genReqId: requestId,
    logger: false,
    keepAliveTimeout: 65_000,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    multipart: false,
    // An address that cannot be decoded fails before any hook and filter runs.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = problemOf(error);
      void reply
        .header('x-request-id', request.id)
        .status(problem.status)
        .type(PROBLEM_TYPE)
        .send(problemBody(problem.status, problem, request.id));
    },
  });

const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

const registerPlugins = async (
  fastify: FastifyInstance,
  config: AppConfig,
  { requestsPerMinute = 1200, limitFactor = 1 }: HttpAppOptions,
): Promise<void> => {
  // As bytes at once: a text would be gone through once for its length and once more on its way out.
  fastify.setReplySerializer((body) => Buffer.from(JSON.stringify(body)) as unknown as string);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  fastify.addHook('onRoute', (route: RouteOptions) => {
    const settings = (route.config ?? {}) as RouteSettings;
    if (settings.bodyLimit !== undefined) route.bodyLimit = settings.bodyLimit;
    if (settings.rateLimit) {
      route.config = {
        ...route.config,
        rateLimit: { ...settings.rateLimit, max: settings.rateLimit.max * limitFactor },
      };
    }
  });
  fastify.addHook('preValidation', async ({ body, routeOptions }) => assertPlainJson(body, routeOptions.bodyLimit));
  // Node answers expectations other than 100-continue with a bare 417; RFC 9110, 10.1.1, lets a server ignore them.
  fastify.server.on('checkExpectation', (request, response) => fastify.server.emit('request', request, response));
  // Only JSON and, where a route asks for it, a form: one of another site is never a valid request anywhere else.
  fastify.removeContentTypeParser('text/plain');
  readForms(fastify);
  await fastify.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY,
    strictTransportSecurity: config.mode === 'production',
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  await fastify.register(cookie);
  await fastify.register(rateLimit, { max: requestsPerMinute * limitFactor, timeWindow: 60_000, cache: 20_000 });
  await fastify.register(multipart, {
    limits: { fileSize: 32 * MIB, files: 1, fields: 10, fieldSize: 8192, fieldNameSize: 100, parts: 11 },
    throwFileSizeLimit: true,
  });
};

const registerDatabaseChecks = (readiness: Readiness, database: DatabaseHealth): void => {
  readiness.register('database', async () => void (await database.check()));
  readiness.register('migrations', async () => (await database.check()).pendingMigrations.length === 0);
};

/** A stop that was asked for and went well is a success: 0, not the signal, so that supervisors see no crash. */
const endOnSignals = (app: NestFastifyApplication): void => {
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
};

/**
 * A Nest application on Fastify with everything that all our HTTP services share: limits, headers, strict validation,
 * access by declaration, problem+json, OpenAPI 3.1 at /openapi.json and its reference at /reference. Not listening yet.
 * @throws DomainError when a route does not declare its access, or asks for a permission that nobody checks
 */
export const createHttpApp = async (
  rootModule: RootModule,
  config: AppConfig,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> => {
  keepAnswersYoung();
  const log = options.log ?? createLogger(config);
  const app = await NestFactory.create<NestFastifyApplication>(HttpModule.forRoot(config, rootModule), adapter(), {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLogger(log),
  });
  try {
    const parts = app.get(HttpModule);
    const resolver = parts.find<ActorResolver>(ActorResolver);
    assertAccessDeclared(routesOf(app), resolver !== null);
    const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    await registerPlugins(fastify, config, options);
    const [readiness, metrics, database] = [parts.find(Readiness), parts.find(Metrics), parts.find(DatabaseHealth)];
    hearOutRefused(fastify);
    drainOnClose(fastify);
    observeRequests(fastify, log, metrics);
    app.useGlobalGuards(new AccessGuard(resolver));
    app.useGlobalInterceptors(new RequestContextInterceptor());
    app.useGlobalPipes(new StrictValidationPipe());
    app.useGlobalFilters(new ProblemFilter(log));
    const portal = options.portal !== undefined && hasPortal(options.portal) ? options.portal : null;
    serveReference(fastify, () => openApiOf(app, options.title ?? 'Crossward'), { atRoot: portal === null });
    if (portal !== null) await servePortal(fastify, portal);
    if (readiness && database) registerDatabaseChecks(readiness, database);
    if (readiness && metrics) serveHealth(fastify, readiness, metrics);
    if (options.shutdownHooks ?? config.mode === 'production') endOnSignals(app);
    await app.init();
    await fastify.ready();
    return app;
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
};
