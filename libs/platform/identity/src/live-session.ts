import type { UnitOfWork } from '@crossward/platform-database';
import type { AccountRow } from './account.js';
import { SESSION_IDLE_MS } from './session-limits.js';
import { digestOf } from './session-token.js';

export type SessionRow = AccountRow & { session_id: string; last_seen_at: Date };

/** The session of this token with its account, while it is good at this instant. */
export const findLiveSession = async (unitOfWork: UnitOfWork, token: string, now: Date): Promise<SessionRow | null> => {
  const idleSince = new Date(now.getTime() - SESSION_IDLE_MS);
  const sql = 'SELECT * FROM identity.live_session($1, $2, $3)';
  const [session] = await unitOfWork.ask<SessionRow>('live-session', sql, [digestOf(token), now, idleSince]);
  return session ?? null;
};
