import type { Actor, Permission } from '@crossward/contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A caller whose token is good now, and what the caller's role may do. */
export interface ResolvedActor {
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
}

/**
 * Turns a bearer token into an actor; `null` when the token is unknown, expired or revoked. Asked at every request, so
 * that a revoked session or a changed role counts at once. Provided by @crossward/platform-identity.
 */
export interface ActorResolver {
  resolve(token: string): Promise<ResolvedActor | null>;
}
export const ActorResolver = Symbol('ActorResolver');

const ACTORS = new WeakMap<object, Actor>();
const TOKENS = new WeakMap<object, string>();

/** Remembers who makes this request, for `@CurrentActor`, the idempotency key and the log line. */
export const setActor = (request: FastifyRequest, actor: Actor): void => void ACTORS.set(request, actor);
export const actorOf = (request: FastifyRequest): Actor | undefined => ACTORS.get(request);

/** Remembers the session's token that the guard accepted, wherever it came from. */
export const setToken = (request: FastifyRequest, token: string): void => void TOKENS.set(request, token);

/** The session's token that this request came in with; the guard has already accepted it. */
export const tokenOf = (request: FastifyRequest): string | undefined => TOKENS.get(request);

/** The actor of this request; the anonymous one on public routes. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!actor) throw new Error('The access guard did not run: no actor is known.');
  return actor;
});
