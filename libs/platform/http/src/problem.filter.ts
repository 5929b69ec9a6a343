import type { Logger } from '@crossward/platform-observability';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './foreign-errors.js';
import { PROBLEM_TYPE, problemBody, type ProblemInit } from './problem.js';

const CODES = new WeakMap<object, string>();

/** The code of the problem that a request was answered with, for its log line. */
export const problemCodeOf = (request: FastifyRequest): string | undefined => CODES.get(request);

/** The one place where failures become answers: RFC 9457, never a stack, never a message that was not meant for callers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500 && problem.code === 'INTERNAL_ERROR') {
      this.log.error({ event: 'request.failed', requestId: request.id, error });
    }
    CODES.set(request, problem.code);
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const wait = retryAfter(problem);
    if (wait !== undefined && !reply.hasHeader('retry-after')) void reply.header('retry-after', wait);
    void reply
      .status(problem.status)
      .type(PROBLEM_TYPE)
      .removeHeader('etag')
      .send(problemBody(problem.status, problem, request.id));
  }
}

/** Seconds to wait: what the failure says (`retryAfterSeconds`), or five for what passes by itself. */
const retryAfter = ({ status, facts }: ProblemInit): string | undefined => {
  const told = facts?.['retryAfterSeconds'];
  if (typeof told === 'number') return String(Math.max(1, Math.ceil(told)));
  return status === 503 ? '5' : undefined;
};
