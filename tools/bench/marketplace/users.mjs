import { createHash } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';

const DAY = 86_400_000;

/** Who uses the market at once: of fifty, twenty nurses, twenty-five hospital approvers, five recruiters. */
const roleOf = (number) => (number < 20 ? 'nurse' : number < 45 ? 'hospital-approver' : 'recruiter');

/** Accounts with a session each, written as the superuser: signing in is not what is measured. */
export const addUsers = async (adminUrl, { ids, sizes }, count) => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const now = new Date();
  const users = [];
  try {
    for (let number = 0; number < count; number += 1) {
      const role = roleOf(number);
      const organisation = (number * 7) % sizes.organisations;
      const token = `token-of-user-${number}-${v7()}`;
      const account = v7();
      await client.query(
        `INSERT INTO identity.accounts (id, email, role, organisation_id, nurse_id, display_name, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
        [
          ...[account, `user-${number}@market.example`, role],
          ...[role === 'hospital-approver' ? ids.organisation(organisation) : null],
          ...[role === 'nurse' ? ids.nurse(number * 11) : null, `User ${number}`, now],
        ],
      );
      const digest = createHash('sha256').update(token, 'utf8').digest();
      await client.query(
        `INSERT INTO identity.sessions (id, token_digest, account_id, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $4, $5)`,
        [v7(), digest, account, now, new Date(now.getTime() + DAY)],
      );
      users.push({ number, role, organisation, token });
    }
    return users;
  } finally {
    await client.end();
  }
};
