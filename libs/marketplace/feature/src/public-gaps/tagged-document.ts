import { createHash } from 'node:crypto';
import type { ReaderLanguage } from '@crossward/contracts';
import {
  applyDecorators,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { PUBLIC_PAGE_POLICY } from './public-page.js';
import { languageOf, PAGE, PAGE_VARIES_BY, prefersPage } from './reader.js';

/** What a public address serves, as text. */
export interface PublicDocument {
  text: string;
  /** Address of the next page. */
  next?: string;
  /** The same for people: browsers get this one. */
  page?: (language: ReaderLanguage) => string;
}

/** Does one of the tags of If-None-Match, weak or strong, name what we have? */
const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag));

class TaggedDocument implements NestInterceptor<PublicDocument, string | undefined> {
  constructor(private readonly mediaType: string) {}

  intercept(context: ExecutionContext, next: CallHandler<PublicDocument>): Observable<string | undefined> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ text: document, next: nextPage, page }) => {
        const { headers } = request;
        const asPage = page !== undefined && prefersPage(headers, this.mediaType);
        const text = asPage ? page(languageOf(headers)) : document;
        const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
        void reply.header('etag', tag).header('cache-control', 'public, max-age=60');
        if (page !== undefined) void reply.header('vary', PAGE_VARIES_BY);
        if (nextPage !== undefined) void reply.header('link', `<${nextPage}>; rel="next"`);
        if (matches(headers['if-none-match'], tag)) {
          void reply.status(304);
          return undefined;
        }
        if (asPage) void reply.type(`${PAGE}; charset=utf-8`).header('content-security-policy', PUBLIC_PAGE_POLICY);
        else void reply.type(this.mediaType);
        return text;
      }),
    );
  }
}

/** The route answers with a document of this type under an entity tag of its content; an unchanged one is 304. */
export const Document = (mediaType: string, description: string): MethodDecorator =>
  applyDecorators(
    UseInterceptors(new TaggedDocument(mediaType)),
    ApiProduces(mediaType),
    ApiResponse({ status: 200, description, schema: { type: 'object', additionalProperties: true } }),
    ApiResponse({ status: 304, description: 'Nothing has changed since the ETag that was sent as If-None-Match.' }),
  );
