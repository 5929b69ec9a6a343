import { createHash } from 'node:crypto';
import { DomainError, type ErrorKind } from '@crossward/kernel';
import { currentRequest, UnitOfWork, type IdempotencyRequest } from '@crossward/platform-database';
import {
  applyDecorators,
  Inject,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import canonicalize from 'canonicalize';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, map, type Observable } from 'rxjs';
import { actorOf } from './actor.js';
import { uploadOf, type UploadedBytes } from './upload.js';

// Visible ASCII without quotation marks; the draft's structured string may come quoted, and means the same key.
const KEY = /^"?([\x21\x23-\x7e]{1,255})"?$/;

/**
 * The key of a request, and the SHA-256 of what is asked: method, address and canonical body (RFC 8785) or the
 * digest of the file.
 * @throws DomainError 400 when the key is absent or malformed
 */
export const idempotencyOf = (request: FastifyRequest, file: UploadedBytes | null = null): IdempotencyRequest => {
  const header = request.headers['idempotency-key'];
  const key = typeof header === 'string' ? KEY.exec(header)?.[1] : undefined;
  if (key === undefined) {
    throw new DomainError({
      kind: 'invalid',
      code: header === undefined ? 'IDEMPOTENCY_KEY_MISSING' : 'IDEMPOTENCY_KEY_MALFORMED',
      message: 'This creates something, and the request carries no usable Idempotency-Key.',
      nextStep: 'Send `Idempotency-Key` with a fresh UUID, and the same one again when you repeat the request.',
    });
  }
  const asked = canonicalize([request.method, request.url, file?.sha256 ?? request.body ?? null]) ?? '';
  return { key, requestHash: createHash('sha256').update(asked).digest('hex') };
};

class IdempotencyInterceptor implements NestInterceptor {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const idempotency = idempotencyOf(http.getRequest<FastifyRequest>(), await uploadOf(context));
    const current = currentRequest();
    if (!current) throw new Error('@Idempotent needs the request context that createHttpApp opens.');
    current.idempotency = idempotency;
    return next.handle().pipe(
      catchError((error: unknown) => from(this.earlierAnswer(http.getRequest<FastifyRequest>(), idempotency, error))),
      map((body: unknown) => {
        if (!idempotency.used) throw new Error('An @Idempotent route answered without a unit of work to keep it.');
        if (idempotency.replayed) void http.getResponse<FastifyReply>().header('idempotency-replayed', 'true');
        return body;
      }),
    );
  }

  /**
   * What a service looks at before its unit of work may have been changed by the very request that is repeated: a token
   * is used, a gap is filled. Such a refusal is no answer to a repetition, so the stored one is looked for first.
   */
  private async earlierAnswer(request: FastifyRequest, asked: IdempotencyRequest, error: unknown): Promise<unknown> {
    const actor = actorOf(request);
    if (!actor || !(error instanceof DomainError) || !OF_THE_STATE.includes(error.kind)) throw error;
    const earlier = await this.unitOfWork.earlierAnswer(actor, asked);
    if (earlier === undefined) throw error;
    Object.assign(asked, { used: true, replayed: true });
    return earlier;
  }
}

/** Refusals that hang on what is there, and not on the request alone. */
const OF_THE_STATE: readonly ErrorKind[] = [
  'conflict',
  'unprocessable',
  'not-found',
  'precondition-failed',
  'forbidden',
];

/**
 * The route creates something: `Idempotency-Key` is compulsory, and a repeated request is answered as the first one.
 * The service method returns the value of its single `UnitOfWork.run`, which is kept in that same transaction.
 */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A fresh UUID for each thing to create; the same one when the request is repeated.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    }),
  );
