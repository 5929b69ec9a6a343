import { DomainError } from '@crossward/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Base address of the recognition service. */
export const RECOGNITION_ADDRESS = Symbol('RECOGNITION_ADDRESS');

const TIMEOUT_MS = 15_000;
const ROOT = '/v1/recognition/';
/** What belongs to the answer itself; the rest of the headers is this service's own affair. */
const PASSED_ON = ['content-type', 'content-language', 'vary', 'etag', 'cache-control', 'retry-after'] as const;

const unreachable = (why: string, cause?: unknown): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'RECOGNITION_UNAVAILABLE',
    message: `The recognition service ${why}.`,
    nextStep: 'Try again; if it stays, look at the recognition service and RECOGNITION_URL.',
    cause,
  });

/** Passes a request on to the recognition service and its answer back, byte for byte, refusals included. */
@Injectable()
export class RecognitionRelay {
  constructor(@Inject(RECOGNITION_ADDRESS) private readonly address: string) {}

  /** @throws DomainError RECOGNITION_UNAVAILABLE where there is no answer, or one of a failure */
  async pass(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { status, headers, text } = await this.ask(request);
    if (status >= 500) throw unreachable(`answered with status (${status})`);
    for (const name of PASSED_ON) {
      const value = headers.get(name);
      if (value !== null) void reply.header(name, value);
    }
    await reply.status(status).send(text);
  }

  private async ask(request: FastifyRequest): Promise<{ status: number; headers: Headers; text: string }> {
    const target = new URL(request.url, this.address);
    // An address with dot segments would lead out of what is relayed.
    if (!target.pathname.startsWith(ROOT)) throw unreachable('has no such address');
    const { 'if-none-match': tag, 'accept-language': languages } = request.headers;
    try {
      const answer = await fetch(target, {
        method: request.method,
        headers: {
          accept: 'application/json',
          'x-request-id': request.id,
          ...(tag === undefined ? {} : { 'if-none-match': tag }),
          ...(languages === undefined ? {} : { 'accept-language': languages }),
          ...(request.method === 'POST' ? { 'content-type': 'application/json' } : {}),
        },
        ...(request.method === 'POST' ? { body: JSON.stringify(request.body) ?? '' } : {}),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    } catch (cause) {
      throw unreachable(`could not be reached, or did not answer within (${TIMEOUT_MS}) ms`, cause);
    }
  }
}
