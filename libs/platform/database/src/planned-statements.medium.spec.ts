import { systemActor, type Actor } from '@crossward/contracts';
import pg from 'pg';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { startTestPostgres, type TestPostgres } from './testing/index.js';

const ORGANISATION = '01900000-0000-7000-8000-000000000001';
const hospital: Actor = {
  role: 'hospital-approver',
  accountId: '01900000-0000-7000-8000-000000000002',
  organisationId: ORGANISATION,
  nurseId: null,
};

describe('statements that are asked often', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  let admin: pg.Client;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await openDatabase(postgres.config, { poolSize: 1 });
    admin = new pg.Client(postgres.adminUrl);
    await admin.connect();
    await admin.query('CREATE SCHEMA often; GRANT USAGE ON SCHEMA often TO crossward_app');
    await admin.query('CREATE TABLE often.things (id integer PRIMARY KEY, name text)');
    await admin.query('GRANT SELECT, INSERT, UPDATE ON often.things TO crossward_app');
  });
  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await postgres?.stop();
  });

  const read = (id: number) =>
    database.unitOfWork.read(systemActor, (tx) => tx.query('SELECT * FROM often.things WHERE id = $1', [id]));

  it('are planned once, and keep the plan on their connection', async () => {
    await admin.query(`INSERT INTO often.things VALUES (1, 'one')`);
    const answers = [];
    for (let time = 0; time < 8; time += 1) answers.push(await read(1));
    expect(new Set(answers.map((rows) => JSON.stringify(rows)))).toEqual(new Set(['[{"id":1,"name":"one"}]']));
    const kept = await database.unitOfWork.read(systemActor, (tx) =>
      tx.query(`SELECT statement FROM pg_prepared_statements WHERE name LIKE 'often-%'`),
    );
    expect(kept).toEqual([{ statement: 'SELECT * FROM often.things WHERE id = $1' }]);
  });

  it('are planned for each party by itself, since a policy lets through other rows for each', async () => {
    await admin.query(`CREATE TABLE often.cases (id integer PRIMARY KEY, nurse integer, organisation_id uuid);
      INSERT INTO often.cases SELECT n, n, NULL FROM generate_series(1, 20000) n;
      UPDATE often.cases SET organisation_id = '${ORGANISATION}';
      CREATE INDEX cases_by_nurse ON often.cases (nurse);
      CREATE INDEX cases_by_organisation ON often.cases (organisation_id);
      ALTER TABLE often.cases ENABLE ROW LEVEL SECURITY;
      CREATE POLICY read ON often.cases USING (platform.is_system() OR organisation_id = platform.actor_organisation());
      GRANT SELECT ON often.cases TO crossward_app; ANALYZE often.cases`);
    const text = 'SELECT id FROM often.cases WHERE nurse = $1 AND organisation_id = platform.actor_organisation()';
    const ask = (actor: Actor) => database.unitOfWork.read(actor, (tx) => tx.query(text, [7]));
    for (let time = 0; time < 12; time += 1) await ask(systemActor);
    for (let time = 0; time < 12; time += 1) expect(await ask(hospital)).toEqual([{ id: 7 }]);
    const plan = await database.unitOfWork.read(hospital, async (tx) => {
      const [kept] = await tx.query<{ name: string }>(
        'SELECT name FROM pg_prepared_statements WHERE statement = $1 AND name LIKE $2',
        [text, '%:hospital'],
      );
      return tx.query(`EXPLAIN EXECUTE "${kept?.name}"(7)`);
    });
    expect(JSON.stringify(plan)).toContain('cases_by_nurse');
    expect(JSON.stringify(plan)).not.toContain('cases_by_organisation');
  });

  it('are planned anew where the schema has changed under them, and nobody notices', async () => {
    for (let time = 0; time < 8; time += 1) await read(1);
    await admin.query('ALTER TABLE often.things ADD COLUMN colour text');
    expect(await read(1)).toEqual([{ id: 1, name: 'one', colour: null }]);
    const change = (colour: string) =>
      database.unitOfWork.run(systemActor, (tx) =>
        tx.query('UPDATE often.things SET colour = $1 WHERE id = 1 RETURNING *', [colour]),
      );
    for (let time = 0; time < 8; time += 1) await change('green');
    await admin.query('ALTER TABLE often.things ADD COLUMN size integer');
    expect(await change('blue')).toEqual([{ id: 1, name: 'one', colour: 'blue', size: null }]);
  });
});
