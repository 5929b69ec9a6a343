import { systemActor } from '@crossward/contracts';
import type { ActorResolver, ResolvedActor } from '@crossward/platform-http';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { actorOfAccount } from './account.js';
import { findLiveSession } from './live-session.js';
import { ROLE_PERMISSIONS } from './role-permissions.js';
import { SEEN_AGAIN_MS } from './session-limits.js';

/** From bearer token to actor, read anew at every request: what is revoked or changed counts at the next one. */
@Injectable()
export class SessionResolver implements ActorResolver {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async resolve(token: string): Promise<ResolvedActor | null> {
    const found = await this.unitOfWork.read(systemActor, async (tx) => {
      const session = await findLiveSession(tx, token);
      return session ? { session, stale: tx.now.getTime() - session.last_seen_at.getTime() >= SEEN_AGAIN_MS } : null;
    });
    if (!found) return null;
    if (found.stale) await this.seen(found.session.session_id);
    return { actor: actorOfAccount(found.session), permissions: ROLE_PERMISSIONS[found.session.role] };
  }

  private async seen(sessionId: string): Promise<void> {
    await this.unitOfWork.run(systemActor, (tx) =>
      tx.execute('UPDATE identity.sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [
        sessionId,
        tx.now,
      ]),
    );
  }
}
