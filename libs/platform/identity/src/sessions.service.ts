import { systemActor, type Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { accountView, actorOfAccount, normalEmail, type AccountRow, type AccountView } from './account.js';
import { PasswordHasher } from './password-hasher.js';
import { SESSION_LASTS_MS } from './session-limits.js';
import { digestOf, newToken } from './session-token.js';
import { addFailure, assertFewFailures, countFailures, forgetFailures } from './sign-in-failures.js';

export interface SessionView {
  /** Shown this once; send it as `Authorization: Bearer`. */
  token: string;
  expiresAt: string;
  account: AccountView;
}

type Credentials = AccountRow & { password_hash: string | null };

/** Signing in and out. An unknown address, a wrong password and a disabled account are one and the same answer. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
  ) {}

  async signIn({ email, password }: { email: string; password: string }): Promise<SessionView> {
    const address = normalEmail(email);
    const { credentials, failures } = await this.unitOfWork.read(systemActor, async (tx) => ({
      credentials: await findCredentials(tx, address),
      failures: await countFailures(tx, address),
    }));
    assertFewFailures(failures);
    const matches = await this.hasher.verify(credentials?.password_hash ?? null, password);
    if (!matches || credentials?.status !== 'active') {
      await this.unitOfWork.run(systemActor, (tx) => addFailure(tx, address));
      throw refused();
    }
    return this.open(credentials, address);
  }

  /** For accounts that need no password: who calls this has made sure of that. Null: there is no such active account. */
  async openWithoutPassword(email: string): Promise<SessionView | null> {
    const address = normalEmail(email);
    const account = await this.unitOfWork.read(systemActor, (tx) => findCredentials(tx, address));
    return account?.status === 'active' ? this.open(account, address) : null;
  }

  /** Ends the session of this token; a second time it makes no difference. */
  async signOut(actor: Actor, token: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ended = await tx.query<{ id: string }>(
        'UPDATE identity.sessions SET revoked_at = $2 WHERE token_digest = $1 AND revoked_at IS NULL RETURNING id',
        [digestOf(token), tx.now],
      );
      for (const { id } of ended) record(tx, actor, 'session.ended', id);
    });
  }

  private async open(account: AccountRow, address: string): Promise<SessionView> {
    const token = newToken();
    const actor = actorOfAccount(account);
    const expiresAt = await this.unitOfWork.run(actor, async (tx) => {
      const id = tx.newId();
      const expires = new Date(tx.now.getTime() + SESSION_LASTS_MS);
      await tx.execute(
        `INSERT INTO identity.sessions (id, token_digest, account_id, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $4, $5)`,
        [id, digestOf(token), account.id, tx.now, expires],
      );
      record(tx, actor, 'session.opened', id);
      return expires;
    });
    await this.unitOfWork.run(systemActor, (tx) => forgetFailures(tx, address));
    return { token, expiresAt: expiresAt.toISOString(), account: accountView(account) };
  }
}

const record = (tx: Transaction, actor: Actor, action: string, sessionId: string): void =>
  tx.record({
    action,
    subjectType: 'session',
    subjectId: sessionId,
    nurseId: actor.nurseId,
    organisationId: actor.organisationId,
  });

const findCredentials = async (tx: Transaction, address: string): Promise<Credentials | undefined> => {
  const [row] = await tx.query<Credentials>(
    `SELECT a.id, a.email, a.role, a.organisation_id, a.nurse_id, a.display_name, a.status, a.version, p.password_hash
       FROM identity.accounts a LEFT JOIN identity.passwords p ON p.account_id = a.id WHERE a.email = $1`,
    [address],
  );
  return row;
};

const refused = (): DomainError =>
  new DomainError({
    kind: 'unauthenticated',
    code: 'SIGN_IN_REFUSED',
    message: 'No account opens with this e-mail address and this password.',
    nextStep: 'Check both and try again.',
  });
