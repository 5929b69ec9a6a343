import type { Transaction } from '@crossward/platform-database';
import type { AccountRow } from './account.js';
import { SESSION_IDLE_MS } from './session-limits.js';
import { digestOf } from './session-token.js';

export type SessionRow = AccountRow & { session_id: string; last_seen_at: Date };

/** The session of this token with its account, while it is good. As the system. */
export const findLiveSession = async (tx: Transaction, token: string): Promise<SessionRow | null> => {
  const idleSince = new Date(tx.now.getTime() - SESSION_IDLE_MS);
  const [session] = await tx.queryPlanned<SessionRow>(
    'live-session',
    `SELECT s.id AS session_id, s.last_seen_at, a.id, a.email, a.role, a.organisation_id, a.nurse_id,
            a.display_name, a.status, a.version
       FROM identity.sessions s JOIN identity.accounts a ON a.id = s.account_id
      WHERE s.token_digest = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3
        AND a.status = 'active'`,
    [digestOf(token), tx.now, idleSince],
  );
  return session ?? null;
};
