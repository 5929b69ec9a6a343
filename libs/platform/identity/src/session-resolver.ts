import { systemActor } from '@crossward/contracts';
import type { ActorResolver, ResolvedActor } from '@crossward/platform-http';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { actorOfAccount, type AccountRow } from './account.js';
import { ROLE_PERMISSIONS } from './role-permissions.js';
import { SEEN_AGAIN_MS, SESSION_IDLE_MS } from './session-limits.js';
import { digestOf } from './session-token.js';

type SessionRow = AccountRow & { session_id: string; last_seen_at: Date };

/** From bearer token to actor, read anew at every request: what is revoked or changed counts at the next one. */
@Injectable()
export class SessionResolver implements ActorResolver {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async resolve(token: string): Promise<ResolvedActor | null> {
    const found = await this.unitOfWork.read(systemActor, async (tx) => {
      const idleSince = new Date(tx.now.getTime() - SESSION_IDLE_MS);
      const [session] = await tx.query<SessionRow>(
        `SELECT s.id AS session_id, s.last_seen_at, a.id, a.email, a.role, a.organisation_id, a.nurse_id,
                a.display_name, a.status, a.version
           FROM identity.sessions s JOIN identity.accounts a ON a.id = s.account_id
          WHERE s.token_digest = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3
            AND a.status = 'active'`,
        [digestOf(token), tx.now, idleSince],
      );
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
