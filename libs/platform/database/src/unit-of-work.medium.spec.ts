import { anonymousActor, systemActor, type Actor } from '@crossward/contracts';
import { verifyAllChains } from '@crossward/platform-audit';
import pg from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { isUniqueViolation } from './database-errors.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { startTestPostgres, type TestPostgres } from './testing/index.js';

const ORGANISATION = '00000000-0000-7000-8000-00000000000a';
const NURSE = '00000000-0000-7000-8000-00000000000b';
const nurse: Actor = {
  role: 'nurse',
  accountId: '00000000-0000-7000-8000-00000000000c',
  organisationId: null,
  nurseId: NURSE,
};

@Entity({ schema: 'trial', name: 'notes' })
class Note {
  @PrimaryColumn('text')
  id: string;

  @Column('date', { nullable: true })
  day: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

describe('UnitOfWork', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  let admin: pg.Client;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await openDatabase(postgres.config, { entities: [Note] });
    admin = new pg.Client(postgres.adminUrl);
    await admin.connect();
    await admin.query('CREATE SCHEMA trial; GRANT USAGE ON SCHEMA trial TO crossward_app');
    await admin.query('CREATE TABLE trial.notes (id text PRIMARY KEY, day date, version integer NOT NULL DEFAULT 1)');
    await admin.query('GRANT SELECT, INSERT, UPDATE, DELETE ON trial.notes TO crossward_app');
  });

  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await postgres?.stop();
  });

  const count = async (table: string): Promise<number> =>
    Number((await admin.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);

  it('commits state, audit event and outbox row together', async () => {
    await database.unitOfWork.run(systemActor, async (tx) => {
      await tx.query('INSERT INTO trial.notes (id) VALUES ($1)', ['together']);
      tx.record({ action: 'note.written', subjectType: 'note', subjectId: 'together', organisationId: ORGANISATION });
      tx.publish('submission.submitted', { submissionId: 'together' });
    });
    const { rows } = await admin.query(`SELECT topic, payload, queues FROM platform.outbox_events`);
    expect(rows).toEqual([
      {
        topic: 'submission.submitted',
        payload: { submissionId: 'together' },
        queues: ['credentialing', 'messaging', 'matching'],
      },
    ]);
    expect(await count(`platform.audit_events WHERE subject_id = 'together'`)).toBe(1);
    expect(await count(`trial.notes WHERE id = 'together'`)).toBe(1);
  });

  it('leaves neither state nor audit event nor outbox row after a failure', async () => {
    const before = [await count('platform.audit_events'), await count('platform.outbox_events')];
    const failing = database.unitOfWork.run(systemActor, async (tx) => {
      await tx.query('INSERT INTO trial.notes (id) VALUES ($1)', ['undone']);
      tx.record({ action: 'note.written', subjectType: 'note', subjectId: 'undone' });
      tx.publish('submission.submitted', { submissionId: 'undone' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect([await count('platform.audit_events'), await count('platform.outbox_events')]).toEqual(before);
    expect(await count(`trial.notes WHERE id = 'undone'`)).toBe(0);
  });

  it('tells the actor to PostgreSQL, and forgets it with the transaction', async () => {
    const seen = await database.unitOfWork.read(nurse, (tx) =>
      tx.query('SELECT platform.actor_role() AS role, platform.actor_nurse() AS nurse, current_user::text AS "user"'),
    );
    expect(seen).toEqual([{ role: 'nurse', nurse: NURSE, user: 'crossward_app' }]);
    const asNobody = await database.unitOfWork.read(anonymousActor, (tx) =>
      tx.query('SELECT platform.actor_role() AS role, platform.actor_nurse() AS nurse'),
    );
    expect(asNobody).toEqual([{ role: 'anonymous', nurse: null }]);
  });

  it('refuses an actor whose id is not a UUID', async () => {
    const forged = { ...nurse, nurseId: `'; DROP TABLE trial.notes; --` };
    await expect(database.unitOfWork.read(forged, (tx) => tx.query('SELECT 1'))).rejects.toThrow('not a UUID');
  });

  it('reads without being able to write', async () => {
    const writing = database.unitOfWork.read(systemActor, (tx) => tx.query(`DELETE FROM trial.notes`));
    await expect(writing).rejects.toThrow('read-only transaction');
    const recording = database.unitOfWork.read(systemActor, async (tx) =>
      tx.record({ action: 'note.read', subjectType: 'note', subjectId: 'x' }),
    );
    await expect(recording).rejects.toThrow('use UnitOfWork.run');
  });

  it('gives days as YYYY-MM-DD and tells how many rows a statement touched', async () => {
    await database.unitOfWork.run(systemActor, async (tx) => {
      expect(await tx.execute(`INSERT INTO trial.notes (id, day) VALUES ('d1', '2026-03-29'), ('d2', NULL)`)).toBe(2);
      expect(await tx.query(`UPDATE trial.notes SET version = 2 WHERE id = 'd1' RETURNING day, version`)).toEqual([
        { day: '2026-03-29', version: 2 },
      ]);
      expect(await tx.execute(`UPDATE trial.notes SET version = 9 WHERE id = 'd1' AND version = 1`)).toBe(0);
    });
  });

  it('gives entities, changes them by version, and undoes what its manager saved', async () => {
    await database.unitOfWork.run(systemActor, async (tx) => {
      await tx.manager.insert(Note, { id: 'entity', day: '2026-02-28' });
      expect((await tx.manager.update(Note, { id: 'entity', version: 1 }, { version: 2 })).affected).toBe(1);
      expect((await tx.manager.update(Note, { id: 'entity', version: 1 }, { version: 2 })).affected).toBe(0);
    });
    const undone = database.unitOfWork.run(systemActor, async (tx) => {
      await tx.manager.save(Note, { id: 'entity', day: '2026-03-01', version: 3 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const note = await database.unitOfWork.read(systemActor, (tx) =>
      tx.manager.findOneByOrFail(Note, { id: 'entity' }),
    );
    expect({ ...note }).toEqual({ id: 'entity', day: '2026-02-28', version: 2 });
  });

  it('runs the work again after a deadlock, so that both sides succeed', async () => {
    await admin.query(`INSERT INTO trial.notes (id) VALUES ('left'), ('right')`);
    let runs = 0;
    const both = async (first: string, second: string): Promise<void> =>
      database.unitOfWork.run(systemActor, async (tx) => {
        runs += 1;
        await tx.query('UPDATE trial.notes SET version = version + 1 WHERE id = $1', [first]);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await tx.query('UPDATE trial.notes SET version = version + 1 WHERE id = $1', [second]);
        tx.record({ action: 'note.changed', subjectType: 'note', subjectId: `${first}-${second}` });
      });
    await Promise.all([both('left', 'right'), both('right', 'left')]);
    expect(runs).toBeGreaterThan(2);
    const { rows } = await admin.query(`SELECT version FROM trial.notes WHERE id IN ('left', 'right')`);
    expect(rows).toEqual([{ version: 3 }, { version: 3 }]);
    expect(await count(`platform.audit_events WHERE action = 'note.changed'`)).toBe(2);
  });

  it('leaves a unique violation to the caller', async () => {
    const twice = database.unitOfWork.run(systemActor, (tx) =>
      tx.query(`INSERT INTO trial.notes (id) VALUES ('one'), ('one')`),
    );
    const error = await twice.catch((caught: unknown) => caught);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, 'notes_pkey')).toBe(true);
    expect(isUniqueViolation(error, 'another_key')).toBe(false);
  });

  it('lets a read run inside a unit of work, also when every connection is busy', async () => {
    const nested = (n: number): Promise<number> =>
      database.unitOfWork.run(systemActor, async () => {
        const [row] = await database.unitOfWork.read(systemActor, (tx) => tx.query<{ n: number }>(`SELECT ${n} AS n`));
        return row?.n ?? 0;
      });
    expect(await Promise.all(Array.from({ length: 40 }, (_, n) => nested(n)))).toEqual(
      Array.from({ length: 40 }, (_, n) => n),
    );
  });

  it('refuses a unit of work inside another one', async () => {
    const inside = database.unitOfWork.run(systemActor, () =>
      database.unitOfWork.run(systemActor, async () => undefined),
    );
    await expect(inside).rejects.toThrow('hand the transaction on');
  });

  it('refuses a transaction that has ended', async () => {
    const leaked = await database.unitOfWork.run(systemActor, async (tx) => ({ tx }));
    await expect(leaked.tx.query('SELECT 1')).rejects.toThrow('has ended');
  });

  it('serialises those who take the same lock', async () => {
    const steps: string[] = [];
    const critical = (name: string): Promise<void> =>
      database.unitOfWork.run(systemActor, async (tx) => {
        await tx.lock('nurse:1');
        steps.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 30));
        steps.push(`${name} out`);
      });
    await Promise.all([critical('a'), critical('b'), critical('c')]);
    for (let step = 0; step < steps.length; step += 2) {
      expect(steps[step + 1]).toBe(steps[step]?.replace('in', 'out'));
    }
  });

  it('says that an effect happened only to the first of two', async () => {
    const event = '00000000-0000-7000-8000-0000000000ee';
    const claim = (): Promise<boolean> => database.unitOfWork.run(systemActor, (tx) => tx.firstTime('trial', event));
    expect((await Promise.all([claim(), claim(), claim()])).filter(Boolean)).toHaveLength(1);
  });

  it('says that the database is unavailable when a connection breaks, and goes on with new ones', async () => {
    const broken = database.unitOfWork.run(systemActor, async (tx) => {
      const [row] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await admin.query('SELECT pg_terminate_backend($1)', [row?.pid]);
      await tx.query('SELECT 1');
    });
    await expect(broken).rejects.toMatchObject({ kind: 'unavailable', code: 'DATABASE_UNAVAILABLE' });
    const every = Array.from({ length: 20 }, () =>
      database.unitOfWork.run(systemActor, (tx) => tx.query('SELECT 1 AS n')),
    );
    expect(await Promise.all(every)).toEqual(Array.from({ length: 20 }, () => [{ n: 1 }]));
  });

  it('survives the loss of its idle connections', async () => {
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'crossward%' AND state = 'idle'`,
    );
    // At once, before the pool has heard of it.
    const every = Array.from({ length: 5 }, () =>
      database.unitOfWork.run(systemActor, (tx) => tx.query('SELECT 1 AS n')),
    );
    expect(await Promise.all(every)).toEqual(Array.from({ length: 5 }, () => [{ n: 1 }]));
    expect(await database.unitOfWork.read(systemActor, (tx) => tx.query('SELECT 1 AS n'))).toEqual([{ n: 1 }]);
  });

  it('keeps the audit chains whole under concurrent writers', async () => {
    const write = (n: number): Promise<void> =>
      database.unitOfWork.run(systemActor, async (tx) => {
        tx.record({ action: 'a.b', subjectType: 's', subjectId: String(n), organisationId: ORGANISATION });
        tx.record({ action: 'a.b', subjectType: 's', subjectId: String(n), nurseId: NURSE });
        tx.record({ action: 'a.b', subjectType: 's', subjectId: String(n) });
      });
    await Promise.all(Array.from({ length: 60 }, (_, n) => write(n)));
    const verdicts = await database.unitOfWork.read(systemActor, (tx) => verifyAllChains(tx));
    expect(verdicts.map((verdict) => verdict.fault)).toEqual([null, null, null]);
    expect(verdicts.map((verdict) => verdict.links).reduce((a, b) => a + b)).toBe(await count('platform.audit_events'));
  });

  describe('asking one statement', () => {
    const ask = <R>(name: string, sql: string, params: unknown[] = []): Promise<R[]> =>
      database.unitOfWork.ask<R>(name, sql, params);

    it('plans it once on each connection, under its name', async () => {
      const sql = `SELECT pg_backend_pid() AS pid, prepare_time AS "plannedAt", $1::int AS n FROM pg_prepared_statements
        WHERE name = 'trial-planned'`;
      const plans = new Map<number, Set<number>>();
      for (let n = 0; n < 6; n += 1) {
        const [row] = await ask<{ pid: number; plannedAt: Date; n: number }>('trial-planned', sql, [n]);
        expect(row?.n).toBe(n);
        plans.set(row!.pid, (plans.get(row!.pid) ?? new Set()).add(row!.plannedAt.getTime()));
      }
      expect(plans.size).toBeLessThan(6);
      expect([...plans.values()].map(({ size }) => size)).toEqual([...plans.keys()].map(() => 1));
    });

    it('acts for nobody, whoever used the connection before', async () => {
      await database.unitOfWork.run(systemActor, async (tx) =>
        tx.record({ action: 'a.b', subjectType: 's', subjectId: 'asked', organisationId: ORGANISATION }),
      );
      const asked = await ask(
        'trial-nobody',
        `SELECT current_setting('app.role', true) AS role, (SELECT count(*)::int FROM platform.audit_events) AS events`,
      );
      expect(await count('platform.audit_events')).toBeGreaterThan(0);
      expect(asked.map((row) => ({ ...(row as object), role: (row as { role: string }).role || null }))).toEqual([
        { role: null, events: 0 },
      ]);
    });

    it('is a transaction of its own, and leaves a refusal of the database to the caller', async () => {
      const add = () => ask('trial-add', 'INSERT INTO trial.notes (id) VALUES ($1) RETURNING id', ['asked']);
      await database.unitOfWork
        .run(systemActor, async () => {
          await add();
          throw new Error('changed my mind');
        })
        .catch(() => undefined);
      expect(await count(`trial.notes WHERE id = 'asked'`)).toBe(1);
      expect(isUniqueViolation(await add().catch((error: unknown) => error), 'notes_pkey')).toBe(true);
    });

    it('needs no connection of those that wait for its answer', async () => {
      const nested = (n: number): Promise<number | undefined> =>
        database.unitOfWork.run(
          systemActor,
          async () => (await ask<{ n: number }>('trial-n', 'SELECT $1::int AS n', [n]))[0]?.n,
        );
      const every = Array.from({ length: 40 }, (_, n) => n);
      expect(await Promise.all(every.map(nested))).toEqual(every);
    });

    it('is asked again on another connection when its own is lost, idle or midway', async () => {
      await admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'crossward%' AND state = 'idle'`,
      );
      const every = Array.from({ length: 5 }, (_, n) => ask('trial-n', 'SELECT $1::int AS n', [n]));
      expect(await Promise.all(every)).toEqual(Array.from({ length: 5 }, (_, n) => [{ n }]));
      await admin.query('SELECT pg_advisory_lock(7)');
      const waiting = ask('trial-wait', 'SELECT 1 AS n FROM (SELECT pg_advisory_xact_lock_shared(7)) waited');
      const cut = `SELECT pg_terminate_backend(pid) AS cut FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
      while ((await admin.query(cut)).rowCount === 0);
      await admin.query('SELECT pg_advisory_unlock(7)');
      expect(await waiting).toEqual([{ n: 1 }]);
    });

    it('says that the database is unavailable when it gives up on the statement', async () => {
      const slow = ask('trial-slow', `DO $$ BEGIN RAISE 'too slow' USING ERRCODE = 'query_canceled'; END $$`);
      await expect(slow).rejects.toMatchObject({ kind: 'unavailable', code: 'DATABASE_UNAVAILABLE' });
    });
  });
});
