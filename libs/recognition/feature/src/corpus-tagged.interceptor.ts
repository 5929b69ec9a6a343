import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { SOURCE_LOCALE } from '@crossward/recognition-domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { CORPUS, type Corpus } from './corpus.provider.js';

/** Does one of the tags of If-None-Match, weak or strong, name what we have? */
const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag));

/** Sets the entity tag; an answer that the asker has already is 304 without a body. */
export const tagged = <Body>(
  body: Body,
  tag: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Body | undefined => {
  void reply.header('etag', tag).header('cache-control', 'public, no-cache');
  if (!matches(request.headers['if-none-match'], tag)) return body;
  void reply.status(304);
  return undefined;
};

/**
 * What is read of the law changes only with the corpus: its version is the entity tag, with the language where it is told
 * in another than that of the law, and an unchanged one is 304.
 */
@Injectable()
export class CorpusTagged implements NestInterceptor {
  constructor(@Inject(CORPUS) private readonly corpus: Corpus) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const { version } = this.corpus;
    return next.handle().pipe(
      map((body: unknown) => {
        const language = reply.getHeader('content-language') ?? SOURCE_LOCALE;
        const tag = language === SOURCE_LOCALE ? `"${version}"` : `"${version}.${String(language)}"`;
        return tagged(body, tag, request, reply);
      }),
    );
  }
}
