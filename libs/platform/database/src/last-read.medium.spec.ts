import { systemActor } from '@crossward/contracts';
import { verifyAllChains } from '@crossward/platform-audit';
import pg from 'pg';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { startTestPostgres, type TestPostgres } from './testing/index.js';
import type { Transaction } from './transaction.js';

describe('the last read of a transaction', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  let admin: pg.Client;
  let subjects = 0;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await openDatabase(postgres.config);
    admin = new pg.Client(postgres.adminUrl);
    await admin.connect();
  });
  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await postgres?.stop();
  });

  const writeDown = (tx: Transaction, subjectId: string): void => {
    tx.record({ action: 'note.written', subjectType: 'note', subjectId });
    tx.publish('submission.submitted', { submissionId: subjectId });
  };
  const subject = (): string => `last-read-${(subjects += 1)}`;

  /** How many audit events and outbox rows there are of this subject. */
  const kept = async (subjectId: string): Promise<number[]> => {
    const { rows } = await admin.query<{ events: string; rows: string }>(
      `SELECT (SELECT count(*) FROM platform.audit_events WHERE subject_id = $1) AS events,
        (SELECT count(*) FROM platform.outbox_events WHERE payload ->> 'submissionId' = $1) AS rows`,
      [subjectId],
    );
    return [Number(rows[0]?.events), Number(rows[0]?.rows)];
  };

  it('answers what the transaction has changed, and commits what was written down once', async () => {
    const id = subject();
    const answer = await database.unitOfWork.run(systemActor, async (tx) => {
      writeDown(tx, id);
      return tx.lastly(() => tx.query('SELECT current_setting($1) AS role', ['app.role']));
    });
    expect(answer).toEqual([{ role: 'system' }]);
    expect(await kept(id)).toEqual([1, 1]);
  });

  it('does not let the audit log wait for its answer', async () => {
    const order: string[] = [];
    await database.unitOfWork.run(systemActor, async (tx) => {
      writeDown(tx, subject());
      const query = tx.query.bind(tx);
      tx.query = async <R>(sql: string, params?: unknown[]): Promise<R[]> => {
        order.push(sql.includes('audit_chains') ? 'end of the chain asked for' : 'other');
        return query<R>(sql, params);
      };
      await tx.lastly(async () => {
        await query('SELECT pg_sleep(0.1)');
        order.push('answered');
      });
    });
    expect(order.indexOf('end of the chain asked for')).toBeGreaterThanOrEqual(0);
    expect(order.indexOf('end of the chain asked for')).toBeLessThan(order.indexOf('answered'));
  });

  it.each(['record', 'publish'] as const)('refuses to %s after it, and leaves nothing', async (what) => {
    const id = subject();
    const late = database.unitOfWork.run(systemActor, async (tx) => {
      writeDown(tx, id);
      await tx.lastly(() => tx.query('SELECT 1'));
      if (what === 'record') tx.record({ action: 'note.written', subjectType: 'note', subjectId: id });
      else tx.publish('submission.submitted', { submissionId: id });
    });
    await expect(late).rejects.toThrow(`Transaction.${what} after the last read`);
    expect(await kept(id)).toEqual([0, 0]);
  });

  it('takes everything back when it fails', async () => {
    const id = subject();
    const failing = database.unitOfWork.run(systemActor, (tx) => {
      writeDown(tx, id);
      return tx.lastly(() => Promise.reject(new Error('not to be seen')));
    });
    await expect(failing).rejects.toThrow('not to be seen');
    expect(await kept(id)).toEqual([0, 0]);
  });

  it('keeps the chains whole with many at once', async () => {
    const ids = Array.from({ length: 40 }, subject);
    await Promise.all(
      ids.map((id) =>
        database.unitOfWork.run(systemActor, (tx) => {
          writeDown(tx, id);
          return tx.lastly(() => tx.query('SELECT 1'));
        }),
      ),
    );
    expect(await Promise.all(ids.map(kept))).toEqual(ids.map(() => [1, 1]));
    const verdicts = await verifyAllChains({
      query: async (text, params) => (await admin.query(text, params)).rows as never,
    });
    expect(verdicts.every(({ intact }) => intact)).toBe(true);
  });
});
