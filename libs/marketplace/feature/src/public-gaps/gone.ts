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
import { catchError, of, type Observable } from 'rxjs';
import { gonePage } from './gone-page.js';
import { PUBLIC_PAGE_POLICY } from './public-page.js';
import { languageOf, PAGE, PAGE_VARIES_BY, prefersPage } from './reader.js';

const PROBLEM = 'application/problem+json';
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
        void reply.header('vary', PAGE_VARIES_BY);
        if (!prefersPage(headers, PROBLEM)) throw error;
        void reply.status(410).type(`${PAGE}; charset=utf-8`).header('content-security-policy', PUBLIC_PAGE_POLICY);
        return of(gonePage(languageOf(headers), START));
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
