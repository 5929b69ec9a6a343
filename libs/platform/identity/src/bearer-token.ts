import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The token that this request came in with; the guard has already accepted it. */
export const BearerToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers.authorization ?? '';
  return header.slice(header.lastIndexOf(' ') + 1);
});
