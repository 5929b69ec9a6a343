import type { Transaction } from '@crossward/platform-database';

/** Removes every account with its password and sessions, as the system; the audit log keeps what happened. */
export const emptyAccounts = async (tx: Transaction): Promise<void> => {
  await tx.execute('DELETE FROM identity.sign_in_failures');
  await tx.execute('DELETE FROM identity.accounts');
};
