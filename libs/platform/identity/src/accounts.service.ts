import { systemActor, type Actor } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { AccountDirectory } from './account-directory.js';
import { ACCOUNT_COLUMNS, accountView, normalEmail, type AccountRow, type AccountView } from './account.js';
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

/** Accounts as people meet them: nurses sign up, everybody reads their own. */
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

  async me(actor: Actor): Promise<AccountView> {
    const id = actor.accountId ?? '';
    const [row] = await this.unitOfWork.read(actor, (tx) =>
      tx.query<AccountRow>(`SELECT ${ACCOUNT_COLUMNS} FROM identity.accounts WHERE id = $1`, [actor.accountId]),
    );
    if (!row) throw notFound('account', id);
    return accountView(row);
  }
}
