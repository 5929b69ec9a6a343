import { anonymousActor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accessOf } from './access.js';
import { setActor, setToken, type ActorResolver } from './actor.js';
import { tokenOfCookie } from './session-cookie.js';

// RFC 6750, section 2.1: the scheme is case-insensitive, the token is one b68token.
const TOKEN = /^[A-Za-z0-9\-._~+/]{16,512}=*$/;
const BEARER = /^bearer +([A-Za-z0-9\-._~+/]{16,512}=*)$/i;

const unauthenticated = (code: string, message: string): DomainError =>
  new DomainError({
    kind: 'unauthenticated',
    code,
    message,
    nextStep: 'Sign in with POST /v1/sessions and send `Authorization: Bearer <token>`.',
  });

/** Lets a request through only by what its route declares; asks the resolver anew at every request. */
export class AccessGuard implements CanActivate {
  constructor(private readonly resolver: ActorResolver | null) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const access = accessOf(context.getHandler());
    if (access?.public) {
      setActor(request, anonymousActor);
      return true;
    }
    if (!access || !this.resolver) throw new Error('A route without declared access was reached.');
    const header = request.headers.authorization;
    const kept = header === undefined ? tokenOfCookie(request) : undefined;
    if (header === undefined && kept === undefined) {
      void reply.header('www-authenticate', 'Bearer realm="crossward"');
      throw unauthenticated('SESSION_MISSING', 'This needs a session, and the request carries none.');
    }
    const token = header === undefined ? TOKEN.exec(kept ?? '')?.[0] : BEARER.exec(header)?.[1];
    const resolved = token === undefined ? null : await this.resolver.resolve(token);
    if (!resolved || token === undefined) {
      void reply.header('www-authenticate', 'Bearer realm="crossward", error="invalid_token"');
      throw unauthenticated('SESSION_INVALID', 'The session is unknown, has ended or was revoked.');
    }
    setActor(request, resolved.actor);
    setToken(request, token);
    if (!resolved.permissions.has(access.permission)) {
      throw new DomainError({
        kind: 'forbidden',
        code: 'PERMISSION_MISSING',
        message: `The role (${resolved.actor.role}) does not hold the permission (${access.permission}).`,
        nextStep: 'Ask somebody whose role holds it.',
        facts: { role: resolved.actor.role, permission: access.permission },
      });
    }
    return true;
  }
}
