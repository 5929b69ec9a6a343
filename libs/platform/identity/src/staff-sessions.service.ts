import type { Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { SESSION_IDLE_MS } from './session-limits.js';

export interface StaffSession {
  id: string;
  openedAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

interface Row {
  id: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
}

/** Open sessions of staff, as administrators see and end them. */
@Injectable()
export class StaffSessions {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** Those that are still good, the one used last first. */
  async list(actor: Actor, accountId: string): Promise<StaffSession[]> {
    const rows = await this.unitOfWork.read(actor, async (tx) => {
      await assertStaff(tx, accountId);
      return tx.query<Row>(
        `SELECT id, created_at, last_seen_at, expires_at FROM identity.sessions
          WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND last_seen_at > $3
          ORDER BY last_seen_at DESC LIMIT 200`,
        [accountId, tx.now, new Date(tx.now.getTime() - SESSION_IDLE_MS)],
      );
    });
    return rows.map((row) => ({
      id: row.id,
      openedAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
    }));
  }

  /**
   * Ends every session of the account; whoever knows the password may open another one.
   * @throws DomainError 404, or 422 for the own account, whose session is ended by signing out
   */
  async endAll(actor: Actor, accountId: string): Promise<{ ended: number }> {
    if (accountId === actor.accountId) throw ownSessions();
    return this.unitOfWork.run(actor, async (tx) => {
      await assertStaff(tx, accountId);
      const ended = await tx.execute(
        'UPDATE identity.sessions SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2',
        [accountId, tx.now],
      );
      tx.record({
        action: 'account.sessions-ended',
        subjectType: 'account',
        subjectId: accountId,
        details: { sessions: ended },
      });
      return { ended };
    });
  }
}

const assertStaff = async (tx: Transaction, accountId: string): Promise<void> => {
  const found = await tx.query(`SELECT id FROM identity.accounts WHERE id = $1 AND role <> 'nurse'`, [accountId]);
  if (found.length === 0) throw notFound('account', accountId);
};

const ownSessions = (): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'OWN_SESSIONS',
    message: 'Nobody ends the own sessions from here: the one that asks would be among them.',
    nextStep: 'Sign out, or change the password: that ends every other session.',
  });
