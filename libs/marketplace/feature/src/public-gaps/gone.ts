import { DomainError } from '@crossward/kernel';
import { html } from '@remix-run/html-template';
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

const PROBLEM = 'application/problem+json';
const PAGE = 'text/html';

const pageOf = ({ message, nextStep }: DomainError): string =>
  String(
    html`<!doctype html>
      <html lang="en">
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <title>This gap is gone</title>
        <p>${message}</p>
        <p>${nextStep}</p>
      </html>`,
  );

/** Links to jobs are followed by people too: who prefers a page gets the same words as one. */
class GoneAsPage implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof DomainError) || error.kind !== 'gone') throw error;
        const { headers } = request;
        if (new Negotiator({ headers }).mediaType([PROBLEM, PAGE]) !== PAGE) throw error;
        void reply.status(410).type(`${PAGE}; charset=utf-8`);
        return of(pageOf(error));
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
