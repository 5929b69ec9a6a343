import { systemActor, type Actor, type Role } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { AccountDirectory } from './account-directory.js';
import { accountView, normalEmail, type AccountRow, type AccountView } from './account.js';
import { assertStrong } from './password-policy.js';

export interface SignUp {
  email: string;
  password: string;
  displayName: string;
}

export interface SignUpReceipt {
  status: 'accepted';
  nextStep: string;
}

export interface NewStaffAccount extends SignUp {
  role: Exclude<Role, 'nurse'>;
  organisationId?: string;
}

const HOSPITAL_ROLES: ReadonlySet<Role> = new Set(['hospital-requester', 'hospital-approver']);

/** Accounts as people meet them: nurses sign up, administrators add staff, everybody reads their own. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AccountDirectory) private readonly directory: AccountDirectory,
  ) {}

  /** The same answer, after the same work, whether or not the address has an account already. */
  async signUp({ email, password, displayName }: SignUp): Promise<SignUpReceipt> {
    assertStrong(password, email);
    const hash = await this.directory.hashOf({ password });
    await this.unitOfWork.run(systemActor, async (tx) => {
      const created = await this.directory.insert(tx, { email, displayName, role: 'nurse' }, hash);
      if (created) return;
      const [existing] = await tx.query<AccountRow>('SELECT id, nurse_id FROM identity.accounts WHERE email = $1', [
        normalEmail(email),
      ]);
      if (!existing) return;
      const { id, nurse_id: nurseId } = existing;
      tx.record({ action: 'account.sign-up-repeated', subjectType: 'account', subjectId: id, nurseId });
    });
    return { status: 'accepted', nextStep: 'Sign in with POST /v1/sessions.' };
  }

  /** @throws DomainError 409 when the address is taken: an administrator may know */
  async addStaff(actor: Actor, input: NewStaffAccount): Promise<AccountView> {
    assertStrong(input.password, input.email);
    assertOrganisation(input);
    const passwordHash = (await this.directory.hashOf(input)) ?? undefined;
    return this.unitOfWork.run(actor, async (tx) =>
      accountView(await this.directory.create({ ...input, ...(passwordHash ? { passwordHash } : {}) }, tx)),
    );
  }

  async me(actor: Actor): Promise<AccountView> {
    const id = actor.accountId ?? '';
    const [row] = await this.unitOfWork.read(actor, (tx) =>
      tx.query<AccountRow>(
        `SELECT id, email, role, organisation_id, nurse_id, display_name, status, version
           FROM identity.accounts WHERE id = $1`,
        [actor.accountId],
      ),
    );
    if (!row) throw notFound('account', id);
    return accountView(row);
  }
}

const assertOrganisation = ({ role, organisationId }: NewStaffAccount): void => {
  const needed = HOSPITAL_ROLES.has(role);
  if (needed === (organisationId !== undefined)) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: needed ? 'ORGANISATION_NEEDED' : 'ORGANISATION_NOT_ALLOWED',
    message: `An account of the role (${role}) ${needed ? 'belongs to' : 'has no'} organisation.`,
    nextStep: needed ? 'Give `organisationId`.' : 'Leave `organisationId` out.',
    facts: { role },
    problems: [{ at: '/organisationId', code: 'ORGANISATION', message: needed ? 'is required' : 'is not allowed' }],
  });
};
