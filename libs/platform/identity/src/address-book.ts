import type { Role } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';

export interface Address {
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
}

/** Active accounts of a nurse, and of the people of an organisation. As the system only. */
export const accountsConcerned = async (
  tx: Transaction,
  { nurseId = null, organisationId = null }: { nurseId?: string | null; organisationId?: string | null },
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM identity.accounts WHERE status = 'active' AND (nurse_id = $1 OR organisation_id = $2) ORDER BY id`,
    [nurseId, organisationId],
  );
  return rows.map(({ id }) => id);
};

/** Active accounts of recruiters. As the system only. */
export const recruiterAccounts = async (tx: Transaction): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM identity.accounts WHERE status = 'active' AND role = 'recruiter' ORDER BY id`,
  );
  return rows.map(({ id }) => id);
};

/** What an active account of a recruiter is called; null for every other account. As the system only. */
export const recruiterNameOf = async (tx: Transaction, accountId: string): Promise<string | null> => {
  const [row] = await tx.query<{ display_name: string }>(
    `SELECT display_name FROM identity.accounts WHERE id = $1 AND role = 'recruiter' AND status = 'active'`,
    [accountId],
  );
  return row?.display_name ?? null;
};

/** Where an active account is written to; null once it is disabled. As the system only; never log or queue it. */
export const addressOf = async (tx: Transaction, accountId: string): Promise<Address | null> => {
  const [row] = await tx.query<{ email: string; display_name: string; role: Role }>(
    `SELECT email, display_name, role FROM identity.accounts WHERE id = $1 AND status = 'active'`,
    [accountId],
  );
  return row ? { email: row.email, displayName: row.display_name, role: row.role } : null;
};
