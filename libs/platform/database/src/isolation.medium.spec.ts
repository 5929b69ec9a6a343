import { anonymousActor, systemActor, type Actor } from '@crossward/contracts';
import type { DomainError } from '@crossward/kernel';
import pg from 'pg';
import { listServiceRoleBreaches, listTablesWithoutForcedRls, listTablesWithoutPolicies } from './isolation-guard.js';
import { migrate } from './migrate.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { startTestPostgres, type TestPostgres } from './testing/index.js';

const MINE = '00000000-0000-7000-8000-0000000000a1';
const THEIRS = '00000000-0000-7000-8000-0000000000a2';
const hospital = (organisationId: string): Actor => ({
  role: 'hospital-approver',
  accountId: organisationId.replace('a', 'c'),
  organisationId,
  nurseId: null,
});

describe('isolation by row-level security', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  let admin: pg.Client;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await openDatabase(postgres.config);
    admin = new pg.Client(postgres.adminUrl);
    await admin.connect();
    for (const organisationId of [MINE, THEIRS]) {
      await database.unitOfWork.run(hospital(organisationId), async (tx) => {
        tx.record({ action: 'gap.opened', subjectType: 'gap', subjectId: 'g', organisationId });
        tx.publish('submission.closed', { submissionId: 's' });
      });
    }
  });

  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await postgres?.stop();
  });

  const sql = { query: async <R>(text: string, params?: unknown[]) => (await admin.query(text, params)).rows as R[] };
  const asService = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(postgres.config.databaseUrl);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  it('holds on every table that the migrations make', async () => {
    expect(await listTablesWithoutForcedRls(sql)).toEqual([]);
    expect(await listTablesWithoutPolicies(sql)).toEqual([]);
    expect(await listServiceRoleBreaches(sql)).toEqual([]);
  });

  it.each([
    ['without row-level security', '', listTablesWithoutForcedRls],
    ['that exempts its owner', 'ALTER TABLE planted.leak ENABLE ROW LEVEL SECURITY', listTablesWithoutForcedRls],
    [
      'without a policy',
      'ALTER TABLE planted.leak ENABLE ROW LEVEL SECURITY; ALTER TABLE planted.leak FORCE ROW LEVEL SECURITY',
      listTablesWithoutPolicies,
    ],
  ])('is found missing on a planted table %s', async (_, protection, guard) => {
    await admin.query(`CREATE SCHEMA planted; CREATE TABLE planted.leak (id int); ${protection}`);
    expect(await guard(sql)).toEqual(['planted.leak']);
    await admin.query('DROP SCHEMA planted CASCADE');
  });

  it('is found breached when the role of the services gets more than it needs', async () => {
    await admin.query('GRANT TRUNCATE ON platform.inbox_events TO crossward_app');
    await admin.query('ALTER ROLE crossward_app BYPASSRLS');
    await admin.query('CREATE TABLE platform.owned (id int); ALTER TABLE platform.owned OWNER TO crossward_app');
    await admin.query('CREATE VIEW platform.leak AS SELECT * FROM platform.audit_events');
    expect(await listServiceRoleBreaches(sql)).toEqual([
      'crossward_app has BYPASSRLS',
      'crossward_app owns platform.owned',
      'crossward_app may TRUNCATE platform.inbox_events',
      'crossward_app may TRUNCATE platform.owned',
      'view platform.leak lacks security_invoker',
    ]);
    await admin.query('REVOKE TRUNCATE ON platform.inbox_events FROM crossward_app');
    await admin.query('ALTER ROLE crossward_app NOBYPASSRLS; DROP VIEW platform.leak; DROP TABLE platform.owned');
  });

  it('shows nothing to a session without an actor', async () => {
    for (const table of ['audit_events', 'audit_chains', 'outbox_events', 'inbox_events', 'dead_letters']) {
      expect(await asService((client) => client.query(`SELECT FROM platform.${table}`))).toMatchObject({ rowCount: 0 });
    }
    const insert = asService((client) =>
      client.query(`INSERT INTO platform.inbox_events VALUES ('c', gen_random_uuid(), now())`),
    );
    await expect(insert).rejects.toThrow('row-level security');
  });

  it('shows nothing after the transaction that had an actor, on the same connection', async () => {
    await asService(async (client) => {
      await client.query(`BEGIN; SELECT set_config('app.role', 'system', true)`);
      expect((await client.query('SELECT FROM platform.audit_events')).rowCount).toBe(2);
      await client.query('COMMIT');
      expect((await client.query('SELECT FROM platform.audit_events')).rowCount).toBe(0);
    });
  });

  it('shows each organisation its own audit events and nobody the outbox', async () => {
    const seen = (actor: Actor): Promise<unknown[]> =>
      database.unitOfWork.read(actor, (tx) => tx.query('SELECT organisation_id FROM platform.audit_events'));
    expect(await seen(hospital(MINE))).toEqual([{ organisation_id: MINE }]);
    expect(await seen(hospital(THEIRS))).toEqual([{ organisation_id: THEIRS }]);
    expect(await seen(anonymousActor)).toEqual([]);
    expect(await seen(systemActor)).toHaveLength(2);
    const outbox = database.unitOfWork.read(hospital(MINE), (tx) => tx.query('SELECT FROM platform.outbox_events'));
    expect(await outbox).toEqual([]);
  });

  it('does not let a service record an event in the name of somebody else', async () => {
    const forged = database.unitOfWork.run(hospital(MINE), (tx) =>
      tx.query(
        `INSERT INTO platform.audit_events SELECT chain_id, sequence + 10, id, occurred_at, 'admin', actor_account_id,
           actor_organisation_id, actor_nurse_id, action, subject_type, subject_id, nurse_id, organisation_id, details,
           request_id, previous_hash, hash FROM platform.audit_events`,
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it.each([
    ['switch row-level security off', 'ALTER TABLE platform.audit_events DISABLE ROW LEVEL SECURITY', 'must be owner'],
    ['drop a policy', 'DROP POLICY read_own ON platform.audit_events', 'must be owner'],
    ['drop a trigger', 'DROP TRIGGER append_only ON platform.audit_events', 'must be owner'],
    ['become the owner', 'SET ROLE crossward_owner', 'permission denied to set role'],
    ['become the superuser', 'SET SESSION AUTHORIZATION postgres', 'permission denied'],
    ['empty a table', 'TRUNCATE platform.inbox_events', 'permission denied'],
    ['change the audit log', `UPDATE platform.audit_events SET action = 'x'`, 'permission denied'],
    ['delete from the audit log', 'DELETE FROM platform.audit_events', 'permission denied'],
    ['make a table', 'CREATE TABLE platform.mine (id int)', 'permission denied'],
    ['switch triggers off', 'SET session_replication_role = replica', 'permission denied'],
  ])('does not let the login of the services %s', async (_, statement, reason) => {
    for (const role of ['RESET ROLE', 'SELECT 1']) {
      const attempt = asService(async (client) => {
        await client.query(role);
        await client.query(`SELECT set_config('app.role', 'system', false)`);
        await client.query(statement);
      });
      await expect(attempt).rejects.toThrow(reason);
    }
  });

  it('binds services that log in as the owner as well', async () => {
    const asOwner = await openDatabase({ databaseUrl: postgres.ownerUrl });
    const [row] = await asOwner.unitOfWork.read(hospital(MINE), (tx) =>
      tx.query(`SELECT current_user::text AS "user", (SELECT count(*)::int FROM platform.audit_events) AS events`),
    );
    expect(row).toEqual({ user: 'crossward_app', events: 1 });
    await asOwner.close();
  });

  it.each([
    ['with a wrong password', (url: string) => url.replace(/:[^:@]+@/, ':wrong@'), 'user and password'],
    ['to a database that is not there', (url: string) => url.replace(/crossward$/, 'nowhere'), 'Create the database'],
    [
      'of somebody who may not run as crossward_app',
      (url: string) => url.replace(/\/\/[^@]+@/, '//stranger:s@'),
      'GRANT',
    ],
  ])('tells what to do about a login %s', async (_, change, hint) => {
    await admin.query(`DROP ROLE IF EXISTS stranger`);
    await admin.query(`CREATE ROLE stranger LOGIN PASSWORD 's'; GRANT CONNECT ON DATABASE crossward TO stranger`);
    const opening = openDatabase({ databaseUrl: change(postgres.config.databaseUrl) });
    const error = (await opening.catch((caught: unknown) => caught)) as DomainError;
    expect([error.code, error.nextStep]).toEqual(['DATABASE_REFUSES', expect.stringContaining(hint)]);
    await admin.query(`REVOKE ALL ON DATABASE crossward FROM stranger; DROP ROLE stranger`);
  });

  it('stops the migrations with a hint when nobody has made the role of the services', async () => {
    await admin.query(`CREATE ROLE plain LOGIN PASSWORD 'p'`);
    await admin.query('CREATE DATABASE third OWNER plain');
    const ownerDatabaseUrl = postgres.ownerUrl.replace(/\/\/[^@]+@/, '//plain:p@').replace(/crossward$/, 'third');
    await expect(migrate({ ownerDatabaseUrl, redisUrl: null })).rejects.toThrow(
      'The role crossward_app is missing, or (plain) is not a member of it',
    );
  });

  it('migrates once, however many processes start at the same time', async () => {
    await admin.query('CREATE DATABASE second OWNER crossward_owner');
    const ownerDatabaseUrl = postgres.ownerUrl.replace(/\/crossward$/, '/second');
    const runs = await Promise.all([1, 2, 3].map(() => migrate({ ownerDatabaseUrl, redisUrl: null })));
    const counts = runs.map((run) => run.applied.length).sort();
    expect(counts.slice(0, 2)).toEqual([0, 0]);
    expect(counts[2]).toBeGreaterThan(0);
    expect((await migrate({ ownerDatabaseUrl, redisUrl: null })).applied).toEqual([]);
  });
});
