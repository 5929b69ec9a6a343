import { DomainError } from '@crossward/kernel';
import {
  applyDecorators,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { catchError, of, type Observable } from 'rxjs';
import { GONE_PAGE_POLICY, gonePage } from './gone-page.js';

const PROBLEM = 'application/problem+json';
const PAGE = 'text/html';
/** Of the portal, on the same address. */
const START = '/';

/** Links to jobs are followed by people too: who prefers a page gets one, in a language of theirs. */
class GoneAsPage implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof DomainError) || error.kind !== 'gone') throw error;
        const { headers } = request;
        void reply.header('vary', 'accept, accept-language');
        if (new Negotiator({ headers }).mediaType([PROBLEM, PAGE]) !== PAGE) throw error;
        void reply.status(410).type(`${PAGE}; charset=utf-8`).header('content-security-policy', GONE_PAGE_POLICY);
        return of(gonePage(headers, START));
      }),
    );
  }
}

/** The route answers 410 for what is gone for good. */
export const Gone = (description: string): MethodDecorator =>
  applyDecorators(
    UseInterceptors(new GoneAsPage()),
    ApiResponse({ status: 410, description, content: { [PROBLEM]: {}, [PAGE]: {} } }),
  );
