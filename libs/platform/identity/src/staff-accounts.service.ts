import type { Actor, Role } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork, versionConflict } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { AccountDirectory } from './account-directory.js';
import { ACCOUNT_COLUMNS, accountView, type AccountRow, type AccountView } from './account.js';
import { assertStrong } from './password-policy.js';

export interface NewStaffAccount {
  email: string;
  password: string;
  displayName: string;
  role: Exclude<Role, 'nurse'>;
  organisationId?: string;
}

export interface StaffAccess {
  role: Exclude<Role, 'nurse'>;
  status: 'active' | 'disabled';
  organisationId?: string;
}

const LIST = 'staff-accounts';
const HOSPITAL_ROLES: ReadonlySet<Role> = new Set(['hospital-requester', 'hospital-approver']);

/** Accounts of hospitals, recruiters and administrators; kept by administrators. Nurses keep their own. */
@Injectable()
export class StaffAccountsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AccountDirectory) private readonly directory: AccountDirectory,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
  ) {}

  /** @throws DomainError 409 when the address is taken: an administrator may know */
  async add(actor: Actor, input: NewStaffAccount): Promise<AccountView> {
    assertStrong(input.password, input.email);
    assertOrganisation(input);
    const passwordHash = (await this.directory.hashOf(input)) ?? undefined;
    return this.unitOfWork.run(actor, async (tx) =>
      accountView(await this.directory.create({ ...input, ...(passwordHash ? { passwordHash } : {}) }, tx)),
    );
  }

  /** By age, oldest first. */
  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<Page<AccountView>> {
    const [after = null] = this.cursors.decode(cursor, LIST) ?? [];
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.query<AccountRow>(
        `SELECT ${ACCOUNT_COLUMNS} FROM identity.accounts
          WHERE role <> 'nurse' AND ($1::uuid IS NULL OR id > $1::uuid) ORDER BY id LIMIT $2`,
        [after, limit + 1],
      ),
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items: items.map(accountView), nextCursor: last ? this.cursors.encode([last.id], LIST) : null };
  }

  async find(actor: Actor, accountId: string): Promise<AccountView> {
    const [row] = await this.unitOfWork.read(actor, (tx) =>
      tx.query<AccountRow>(`SELECT ${ACCOUNT_COLUMNS} FROM identity.accounts WHERE id = $1 AND role <> 'nurse'`, [
        accountId,
      ]),
    );
    if (!row) throw notFound('account', accountId);
    return accountView(row);
  }

  /**
   * Another role, another organisation, or the end of access; counts at the account's next request.
   * @throws DomainError 404, 412, or 422 for the own account: nobody locks the last door behind them
   */
  async setAccess(actor: Actor, accountId: string, version: number, access: StaffAccess): Promise<AccountView> {
    assertOrganisation(access);
    if (accountId === actor.accountId) throw ownAccount();
    return this.unitOfWork.run(actor, async (tx) => {
      const [row] = await tx.query<AccountRow>(
        `UPDATE identity.accounts SET role = $3, status = $4, organisation_id = $5, version = version + 1, updated_at = $6
          WHERE id = $1 AND version = $2 AND role <> 'nurse' RETURNING ${ACCOUNT_COLUMNS}`,
        [accountId, version, access.role, access.status, access.organisationId ?? null, tx.now],
      );
      if (!row) {
        const there = await tx.query(`SELECT id FROM identity.accounts WHERE id = $1 AND role <> 'nurse'`, [accountId]);
        throw there.length > 0 ? versionConflict('account', accountId) : notFound('account', accountId);
      }
      tx.record({
        action: 'account.access-set',
        subjectType: 'account',
        subjectId: accountId,
        organisationId: row.organisation_id,
        details: { role: row.role, status: row.status },
      });
      return accountView(row);
    });
  }
}

const assertOrganisation = ({ role, organisationId }: Pick<NewStaffAccount, 'role' | 'organisationId'>): void => {
  const needed = HOSPITAL_ROLES.has(role);
  if (needed === (organisationId !== undefined)) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: needed ? 'ORGANISATION_NEEDED' : 'ORGANISATION_NOT_ALLOWED',
    message: `An account of the role (${role}) ${needed ? 'belongs to an' : 'has no'} organisation.`,
    nextStep: needed ? 'Give `organisationId`.' : 'Leave `organisationId` out.',
    facts: { role },
    problems: [{ at: '/organisationId', code: 'ORGANISATION', message: needed ? 'is required' : 'is not allowed' }],
  });
};

const ownAccount = (): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'OWN_ACCESS',
    message: 'Nobody changes the own role or ends the own access.',
    nextStep: 'Ask another administrator.',
  });
