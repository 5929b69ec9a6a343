import { systemActor } from '@crossward/contracts';
import { openDatabase, type OpenDatabase } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/platform-database/testing';
import { AccountDirectory } from './account-directory.js';
import { emptyAccounts } from './empty-accounts.js';
import { PasswordHasher } from './password-hasher.js';
import { digestOf } from './session-token.js';

describe('emptying the accounts', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  const count = async (table: string): Promise<number> => {
    const [row] = await database.unitOfWork.read(systemActor, (tx) =>
      tx.query<{ n: number }>(`SELECT count(*)::int n FROM ${table}`),
    );
    return row?.n ?? -1;
  };

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await openDatabase(postgres.config);
  });
  afterAll(async () => {
    await database?.close();
    await postgres?.stop();
  });

  it('is for the system alone; it takes passwords and sessions along and leaves the audit log', async () => {
    const directory = new AccountDirectory(database.unitOfWork, new PasswordHasher());
    const passwordHash = await new PasswordHasher().hash('quiet otter sings at dawn');
    const account = { email: 'a@example.org', role: 'recruiter', displayName: 'A', passwordHash } as const;
    const { id } = await directory.create(account);
    await database.unitOfWork.run(systemActor, (tx) =>
      tx.execute(
        `INSERT INTO identity.sessions (id, token_digest, account_id, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 hour')`,
        [tx.newId(), digestOf('token'), id, tx.now],
      ),
    );
    const admin = { role: 'admin', accountId: id, organisationId: null, nurseId: null } as const;
    await database.unitOfWork.run(admin, emptyAccounts);
    expect(await count('identity.accounts')).toBe(1);

    const audited = await count('platform.audit_events');
    await database.unitOfWork.run(systemActor, emptyAccounts);
    for (const table of ['accounts', 'passwords', 'sessions']) expect(await count(`identity.${table}`)).toBe(0);
    expect(await count('platform.audit_events')).toBe(audited);
  });
});
