import { DomainError } from '@crossward/kernel';
import {
  applyDecorators,
  createParamDecorator,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** The entity tag of a version: `"7"`. */
export const etagOf = (version: number): string => `"${version}"`;

class VersionedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (!Number.isSafeInteger(version)) throw new Error('A @Versioned route answered a body without `version`.');
        void reply.header('etag', etagOf(version as number));
        return body;
      }),
    );
  }
}

/** Sends `ETag` from the `version` of the answer. */
export const Versioned = (): MethodDecorator =>
  applyDecorators(UseInterceptors(VersionedInterceptor), ApiExtension('x-versioned', true));

/**
 * Reads the version out of an `If-Match` header.
 * @throws DomainError 428 when the header is absent, 400 when it is not one strong tag of ours.
 */
export const versionFromIfMatch = (header: string | undefined): number => {
  if (header === undefined) {
    throw new DomainError({
      kind: 'precondition-required',
      code: 'IF_MATCH_MISSING',
      message: 'This changes something that others may change too, and the request does not say which version it saw.',
      nextStep: 'Read it first, and send its ETag as `If-Match`.',
    });
  }
  const digits = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  if (digits === undefined) {
    throw new DomainError({
      kind: 'invalid',
      code: 'IF_MATCH_MALFORMED',
      message: `The header If-Match (${header.slice(0, 40)}) is not one entity tag of this API.`,
      nextStep: 'Send the ETag of the last answer unchanged, quotation marks included, for example `If-Match: "3"`.',
    });
  }
  return Number(digits);
};

const VersionOfIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionFromIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The version that the caller saw; the service compares it with the one that is there (412). */
export const IfMatch = (): ParameterDecorator => (target, key, index) => {
  VersionOfIfMatch()(target, key, index);
  const descriptor = Object.getOwnPropertyDescriptor(target, key as string | symbol);
  if (!descriptor) return;
  ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last read.', example: '"3"' })(
    target,
    key as string,
    descriptor,
  );
};
