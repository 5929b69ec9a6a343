import { tokenOf } from '@crossward/platform-http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The token that this request came in with, in its header or its cookie; the guard has already accepted it. */
export const BearerToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const token = tokenOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (token === undefined) throw new Error('The access guard did not run: no token is known.');
  return token;
});
