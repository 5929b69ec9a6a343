import { systemActor, type Actor, type Role } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_COLUMNS, actorOfAccount, normalEmail, type AccountRow } from './account.js';
import { PasswordHasher } from './password-hasher.js';

export interface NewAccount {
  email: string;
  role: Role;
  displayName: string;
  /** Compulsory for the two hospital roles. */
  organisationId?: string | null;
  /** Of a nurse; a fresh one unless told. */
  nurseId?: string | null;
  /** Hashed here, outside the transaction when none is handed in. */
  password?: string;
  /** A hash of `PasswordHasher.hash`, for demo accounts that share one password. Takes precedence over `password`. */
  passwordHash?: string;
}

/** Creates accounts on behalf of the product: sign-up, administrators, demo loading. Without a password nobody can sign in. */
@Injectable()
export class AccountDirectory {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
  ) {}

  /**
   * One account; in the transaction that is handed in (of the system or an administrator), or in one of its own.
   * @throws DomainError 409 EMAIL_IN_USE
   */
  async create(account: NewAccount, tx?: Transaction): Promise<AccountRow> {
    const hash = await this.hashOf(account);
    const created = tx
      ? await this.insert(tx, account, hash)
      : await this.unitOfWork.run(systemActor, (own) => this.insert(own, account, hash));
    if (created) return created;
    throw new DomainError({
      kind: 'conflict',
      code: 'EMAIL_IN_USE',
      message: 'An account with this e-mail address exists.',
      nextStep: 'Use another address.',
    });
  }

  /** Whom an account acts as, for what she left behind to be read without a session; null when it is not active. */
  findActor(accountId: string): Promise<Actor | null> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const [row] = await tx.query<AccountRow>(
        `SELECT ${ACCOUNT_COLUMNS} FROM identity.accounts WHERE id = $1 AND status = 'active'`,
        [accountId],
      );
      return row ? actorOfAccount(row) : null;
    });
  }

  /** The hash to hand to `insert`: computed before a transaction opens, because it takes its time. */
  async hashOf({ password, passwordHash }: Pick<NewAccount, 'password' | 'passwordHash'>): Promise<string | null> {
    return passwordHash ?? (password === undefined ? null : await this.hasher.hash(password));
  }

  /** Null when the e-mail address is taken; then nothing is written. */
  async insert(tx: Transaction, account: NewAccount, passwordHash: string | null): Promise<AccountRow | null> {
    const nurseId = account.role === 'nurse' ? (account.nurseId ?? tx.newId()) : null;
    const [row] = await tx.query<AccountRow>(
      `INSERT INTO identity.accounts (id, email, role, organisation_id, nurse_id, display_name, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT (email) DO NOTHING
       RETURNING ${ACCOUNT_COLUMNS}`,
      [
        tx.newId(),
        normalEmail(account.email),
        account.role,
        account.organisationId ?? null,
        nurseId,
        account.displayName,
        tx.now,
      ],
    );
    if (!row) return null;
    if (passwordHash !== null) {
      await tx.execute('INSERT INTO identity.passwords (account_id, password_hash, changed_at) VALUES ($1, $2, $3)', [
        row.id,
        passwordHash,
        tx.now,
      ]);
    }
    tx.record({
      action: 'account.created',
      subjectType: 'account',
      subjectId: row.id,
      nurseId: row.nurse_id,
      organisationId: row.organisation_id,
      details: { role: row.role },
    });
    return row;
  }
}
