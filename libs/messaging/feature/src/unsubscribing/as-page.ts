import { READER_LANGUAGES, type ReaderLanguage } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { statusOf } from '@crossward/platform-http';
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
import { catchError, map, of, type Observable } from 'rxjs';
import { askPage, donePage, PAGE_POLICY, refusedPage } from './unsubscribe-page.js';
import type { Left } from './unsubscribing.service.js';

const PROBLEM = 'application/problem+json';
const PAGE = 'text/html';
const PAGES = { ask: askPage, done: donePage } as const;

/** Answers with a page in the language of whom it is about; refusals are one for browsers alone. */
class ShownAsPage implements NestInterceptor<Left, string> {
  constructor(private readonly page: (left: Left) => string) {}

  intercept(context: ExecutionContext, next: CallHandler<Left>): Observable<string> {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const show = (page: string): string => {
      void reply.type(`${PAGE}; charset=utf-8`).header('content-security-policy', PAGE_POLICY);
      return page;
    };
    return next.handle().pipe(
      map((left) => show(this.page(left))),
      catchError((error: unknown) => {
        const negotiator = new Negotiator({ headers });
        if (!(error instanceof DomainError) || negotiator.mediaType([PROBLEM, PAGE]) !== PAGE) throw error;
        void reply.status(statusOf(error.kind));
        const language = (negotiator.language([...READER_LANGUAGES]) ?? 'en') as ReaderLanguage;
        return of(show(refusedPage(error.code, language)));
      }),
    );
  }
}

export const AsPage = (page: keyof typeof PAGES, description: string): MethodDecorator =>
  applyDecorators(
    UseInterceptors(new ShownAsPage(PAGES[page])),
    ApiResponse({ status: 200, description, content: { [PAGE]: { schema: { type: 'string' } } } }),
    ApiResponse({ status: 410, description: 'The link is too old.', content: { [PROBLEM]: {}, [PAGE]: {} } }),
  );
