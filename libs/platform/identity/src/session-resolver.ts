import { systemActor } from '@crossward/contracts';
import type { ActorResolver, ResolvedActor } from '@crossward/platform-http';
import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { actorOfAccount } from './account.js';
import { findLiveSession } from './live-session.js';
import { ROLE_PERMISSIONS } from './role-permissions.js';
import { SEEN_AGAIN_MS } from './session-limits.js';

/** From bearer token to actor, read anew at every request: what is revoked or changed counts at the next one. */
@Injectable()
export class SessionResolver implements ActorResolver {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async resolve(token: string): Promise<ResolvedActor | null> {
    const now = this.clock.now();
    const session = await findLiveSession(this.unitOfWork, token, now);
    if (!session) return null;
    if (now.getTime() - session.last_seen_at.getTime() >= SEEN_AGAIN_MS) await this.seen(session.session_id);
    return { actor: actorOfAccount(session), permissions: ROLE_PERMISSIONS[session.role] };
  }

  private async seen(sessionId: string): Promise<void> {
    await this.unitOfWork.run(systemActor, (tx) => {
      // Lost with the server, it is said again by the next request: no reason to wait for the disk.
      tx.set({ synchronous_commit: 'off' });
      return tx.execute('UPDATE identity.sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [
        sessionId,
        tx.now,
      ]);
    });
  }
}
