import { createHash } from 'node:crypto';
import { DomainError } from '@crossward/kernel';
import {
  applyDecorators,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { actorOf } from './actor.js';

/** One try of one request: who, under which key, and what exactly was asked. */
export interface IdempotentAttempt {
  accountId: string;
  key: string;
  /** SHA-256 (hex) of method, address and canonical body (RFC 8785). */
  fingerprint: string;
}

// Visible ASCII without quotation marks; the draft's structured string may come quoted, and means the same key.
const KEY = /^"?([\x21\x23-\x7e]{1,255})"?$/;

/**
 * The attempt that a request stands for.
 * @throws DomainError 400 when the key is absent or malformed
 */
export const attemptOf = (request: FastifyRequest): IdempotentAttempt => {
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
  const accountId = actorOf(request)?.accountId;
  if (!accountId) throw new Error("@Idempotent needs a session: the key of an anonymous caller would be anybody's.");
  const asked = canonicalize([request.method, request.url, request.body ?? null]) ?? '';
  return { accountId, key, fingerprint: createHash('sha256').update(asked).digest('hex') };
};

class IdempotencyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    attemptOf(context.switchToHttp().getRequest<FastifyRequest>());
    return next.handle();
  }
}

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
