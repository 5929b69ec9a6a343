import { runInRequest } from '@crossward/platform-database';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';

/** Lets the unit of work know which request it serves; audit events and outbox rows carry its id. */
export class RequestContextInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { id, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = headers;
    const request = { requestId: id, ...(authorization !== undefined && { authorization }) };
    return new Observable((subscriber) => runInRequest(request, () => next.handle().subscribe(subscriber)));
  }
}
