import { systemActor, type Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { PasswordHasher } from './password-hasher.js';
import { assertStrong } from './password-policy.js';
import { digestOf } from './session-token.js';
import { addFailure, assertFewFailures, countFailures } from './sign-in-failures.js';

interface Stored {
  email: string;
  password_hash: string | null;
}

/** The own password. Hashes are the system's alone to read and write, so this acts for the system on one account. */
@Injectable()
export class PasswordsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
  ) {}

  /**
   * Ends every other session of the account: whoever had the old password is out.
   * @throws DomainError 422 when the current password is wrong; a guess counts as a failed log-in
   */
  async change(
    actor: Actor,
    token: string,
    { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  ): Promise<void> {
    const { accountId, nurseId, organisationId } = actor;
    const { stored, failures } = await this.unitOfWork.read(systemActor, async (tx) => {
      const [row] = await tx.query<Stored>(
        `SELECT a.email, p.password_hash FROM identity.accounts a LEFT JOIN identity.passwords p ON p.account_id = a.id
          WHERE a.id = $1`,
        [accountId],
      );
      return { stored: row, failures: await countFailures(tx, row?.email ?? '') };
    });
    assertFewFailures(failures);
    if (!(await this.hasher.verify(stored?.password_hash ?? null, currentPassword))) {
      await this.unitOfWork.run(systemActor, (tx) => addFailure(tx, stored?.email ?? ''));
      throw wrongPassword();
    }
    assertStrong(newPassword, stored?.email ?? '', '/newPassword');
    const hash = await this.hasher.hash(newPassword);
    await this.unitOfWork.run(systemActor, async (tx) => {
      // The password that was just checked is the one that is replaced: of two changes at once, one is too late.
      const changed = await tx.execute(
        'UPDATE identity.passwords SET password_hash = $2, changed_at = $3 WHERE account_id = $1 AND password_hash = $4',
        [accountId, hash, tx.now, stored?.password_hash],
      );
      if (changed === 0) throw wrongPassword();
      await tx.execute(
        `UPDATE identity.sessions SET revoked_at = $2
          WHERE account_id = $1 AND revoked_at IS NULL AND token_digest <> $3`,
        [accountId, tx.now, digestOf(token)],
      );
      tx.record({
        action: 'account.password-changed',
        subjectType: 'account',
        subjectId: accountId ?? '',
        nurseId,
        organisationId,
      });
    });
  }
}

const wrongPassword = (): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'CURRENT_PASSWORD_WRONG',
    message: 'The current password is another one.',
    nextStep: 'Type the password that you signed in with.',
    problems: [{ at: '/currentPassword', code: 'CURRENT_PASSWORD_WRONG', message: 'is not the current password' }],
  });
