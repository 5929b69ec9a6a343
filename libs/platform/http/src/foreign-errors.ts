import { DomainError } from '@crossward/kernel';
import { HttpException } from '@nestjs/common';
import { fromDomainError, type ProblemInit } from './problem.js';

/** Answers for failures that the framework raises before our code runs; none of them repeats what the caller sent. */
const BY_STATUS: Readonly<Record<number, Omit<ProblemInit, 'status'>>> = {
  400: {
    code: 'REQUEST_MALFORMED',
    detail: 'The request is not well-formed: its address, its headers or its JSON body cannot be read.',
    nextStep: 'Send well-formed JSON with `content-type: application/json`, and no body where none is needed.',
  },
  404: {
    code: 'ROUTE_NOT_FOUND',
    detail: 'Nothing is served at this address with this method.',
    nextStep: 'See /reference for what is served.',
  },
  408: {
    code: 'REQUEST_TIMEOUT',
    detail: 'The request did not arrive in time.',
    nextStep: 'Send it again, in one go.',
  },
  413: {
    code: 'BODY_TOO_LARGE',
    detail: 'The body is larger than this route takes (1 MiB unless the reference says more).',
    nextStep: 'Send less at once.',
  },
  414: { code: 'ADDRESS_TOO_LONG', detail: 'The address is too long.', nextStep: 'Shorten it.' },
  415: {
    code: 'MEDIA_TYPE_UNSUPPORTED',
    detail: 'This route does not take this kind of content.',
    nextStep: 'Send `content-type: application/json`, or multipart/form-data where the reference asks for a file.',
  },
  429: {
    code: 'TOO_MANY_REQUESTS',
    detail: 'More requests came from this address than are allowed in a while.',
    nextStep: 'Wait as long as `Retry-After` says.',
  },
  431: { code: 'HEADERS_TOO_LARGE', detail: 'The headers are too large.', nextStep: 'Send fewer or shorter headers.' },
  503: {
    code: 'SHUTTING_DOWN',
    detail: 'The service is stopping or overloaded.',
    nextStep: 'Try again in a few seconds.',
  },
};

const INTERNAL: ProblemInit = {
  status: 500,
  code: 'INTERNAL_ERROR',
  detail: 'The service failed; the failure has been written to its log.',
  nextStep: 'Try again; if it stays, report the id in `instance`.',
};

const foreignStatus = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  // FastifyError and the errors of its plug-ins carry the status that they stand for.
  const status = error instanceof Error ? (error as Error & { statusCode?: unknown }).statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
};

// An id in an address that is not a UUID reaches PostgreSQL as 22P02: no such thing exists.
const isUnreadableId = (error: unknown): boolean =>
  error instanceof Error &&
  (error as Error & { code?: unknown }).code === '22P02' &&
  error.message.includes('type uuid');

/** What to answer for any error whatever; only expected ones say what happened. */
export const problemOf = (error: unknown): ProblemInit => {
  if (error instanceof DomainError) return fromDomainError(error);
  if (isUnreadableId(error)) {
    return {
      status: 404,
      code: 'NOT_FOUND',
      detail: 'An id in the request is not an id (UUID), so nothing has it.',
      nextStep: 'Check the id, or list what you may see.',
    };
  }
  const status = foreignStatus(error);
  if (status === undefined || status < 400) return INTERNAL;
  const known = BY_STATUS[status];
  if (known) return { status, ...known };
  if (status >= 500) return INTERNAL;
  return {
    status,
    code: 'REQUEST_REFUSED',
    detail: 'The request was refused.',
    nextStep: 'See /reference for what is served.',
  };
};
