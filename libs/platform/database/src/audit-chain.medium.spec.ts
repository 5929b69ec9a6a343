import { systemActor } from '@crossward/contracts';
import {
  auditHeads,
  verifyAllChains,
  verifyChain,
  type ChainVerdict,
  type SqlExecutor,
} from '@crossward/platform-audit';
import pg from 'pg';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { startTestPostgres, type TestPostgres } from './testing/index.js';

const ORGANISATION = '00000000-0000-7000-8000-0000000000a1';
const CHAIN = `organisation:${ORGANISATION}`;

describe('the audit log', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  let admin: pg.Client;
  let sql: SqlExecutor;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await openDatabase(postgres.config);
    admin = new pg.Client(postgres.adminUrl);
    await admin.connect();
    sql = { query: async (text, params) => (await admin.query(text, params)).rows as never };
    for (let n = 1; n <= 6; n += 1) {
      await database.unitOfWork.run(
        { role: 'hospital-approver', accountId: ORGANISATION, organisationId: ORGANISATION, nurseId: null },
        async (tx) =>
          tx.record({
            action: 'offer.extended',
            subjectType: 'offer',
            subjectId: `offer-${n}`,
            organisationId: ORGANISATION,
            nurseId: '00000000-0000-7000-8000-0000000000b1',
            details: {
              n,
              rate: 30.5,
              huge: 1e21,
              text: 'Zürich – “é”',
              none: null,
              list: [3, 1, 2],
              z: { b: 1, a: 2 },
            },
          }),
      );
    }
    await database.unitOfWork.run(systemActor, async (tx) =>
      tx.record({ action: 'corpus.loaded', subjectType: 'corpus', subjectId: '2026.11' }),
    );
  });

  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await postgres?.stop();
  });

  /** What somebody with every right could do, on a copy that is rolled back afterwards. */
  const tampered = async (...statements: string[]): Promise<ChainVerdict> => {
    await admin.query('BEGIN');
    try {
      await admin.query('ALTER TABLE platform.audit_events DISABLE TRIGGER ALL');
      await admin.query('ALTER TABLE platform.audit_chains DISABLE TRIGGER ALL');
      for (const statement of statements) await admin.query(statement);
      return await verifyChain(sql, CHAIN);
    } finally {
      await admin.query('ROLLBACK');
    }
  };

  it('verifies as it was written, whatever its details hold', async () => {
    const verdicts = await verifyAllChains(sql);
    expect(verdicts).toEqual([
      { chainId: CHAIN, intact: true, links: 6, fault: null },
      { chainId: 'platform', intact: true, links: 1, fault: null },
    ]);
  });

  it.each([
    ['id', `'00000000-0000-7000-8000-00000000ffff'`],
    ['occurred_at', `occurred_at + interval '1 millisecond'`],
    ['actor_role', `'admin'`],
    ['actor_account_id', 'NULL'],
    ['actor_organisation_id', 'NULL'],
    ['actor_nurse_id', `'00000000-0000-7000-8000-00000000ffff'`],
    ['action', `'offer.withdrawn'`],
    ['subject_type', `'contract'`],
    ['subject_id', `'offer-9'`],
    ['nurse_id', `'00000000-0000-7000-8000-00000000ffff'`],
    ['organisation_id', `'00000000-0000-7000-8000-00000000ffff'`],
    ['details', `details || '{"rate": 30.51}'`],
    ['request_id', `'another'`],
    ['previous_hash', `repeat('0', 64)`],
    ['hash', `repeat('0', 64)`],
    ['sequence', '99'],
  ])('betrays a change of %s', async (field, value) => {
    const verdict = await tampered(
      `UPDATE platform.audit_events SET ${field} = ${value} WHERE sequence = 3 AND chain_id = '${CHAIN}'`,
    );
    expect(verdict.intact).toBe(false);
    expect(verdict.fault?.sequence).toBeGreaterThanOrEqual(3);
  });

  it('betrays a link moved to another chain', async () => {
    const verdict = await tampered(
      `UPDATE platform.audit_events SET chain_id = 'platform', sequence = 2 WHERE sequence = 3 AND chain_id = '${CHAIN}'`,
    );
    expect(verdict.fault?.code).toBe('SEQUENCE_BROKEN');
  });

  it('betrays a deleted link', async () => {
    const verdict = await tampered(`DELETE FROM platform.audit_events WHERE sequence = 3 AND chain_id = '${CHAIN}'`);
    expect(verdict.fault).toMatchObject({ code: 'SEQUENCE_BROKEN', sequence: 4 });
  });

  it('betrays a deleted link also when the others close ranks', async () => {
    const verdict = await tampered(
      `DELETE FROM platform.audit_events WHERE sequence = 3 AND chain_id = '${CHAIN}'`,
      `UPDATE platform.audit_events SET sequence = sequence - 1 WHERE sequence > 3 AND chain_id = '${CHAIN}'`,
    );
    expect(verdict.fault).toMatchObject({ code: 'LINK_BROKEN', sequence: 3 });
  });

  it('betrays an inserted link', async () => {
    const verdict = await tampered(
      `UPDATE platform.audit_events SET sequence = sequence + 100 WHERE sequence > 3 AND chain_id = '${CHAIN}'`,
      `UPDATE platform.audit_events SET sequence = sequence - 99 WHERE sequence > 100 AND chain_id = '${CHAIN}'`,
      `INSERT INTO platform.audit_events SELECT chain_id, 4, gen_random_uuid(), occurred_at, actor_role, actor_account_id,
         actor_organisation_id, actor_nurse_id, action, subject_type, 'invented', nurse_id, organisation_id, details,
         request_id, hash, repeat('1', 64) FROM platform.audit_events WHERE sequence = 3 AND chain_id = '${CHAIN}'`,
    );
    expect(verdict.fault?.sequence).toBe(4);
  });

  it('betrays two links that changed places', async () => {
    const verdict = await tampered(
      `UPDATE platform.audit_events SET sequence = 103 WHERE sequence = 3 AND chain_id = '${CHAIN}'`,
      `UPDATE platform.audit_events SET sequence = 3 WHERE sequence = 4 AND chain_id = '${CHAIN}'`,
      `UPDATE platform.audit_events SET sequence = 4 WHERE sequence = 103 AND chain_id = '${CHAIN}'`,
    );
    expect(verdict.fault).toMatchObject({ code: 'LINK_BROKEN', sequence: 3 });
  });

  it('betrays a tail that was cut off', async () => {
    const verdict = await tampered(`DELETE FROM platform.audit_events WHERE sequence > 4 AND chain_id = '${CHAIN}'`);
    expect(verdict.fault).toMatchObject({ code: 'HEAD_MISMATCH', sequence: 4 });
  });

  it('betrays a chain that was removed whole', async () => {
    const verdict = await tampered(`DELETE FROM platform.audit_events WHERE chain_id = '${CHAIN}'`);
    expect(verdict.fault).toMatchObject({ code: 'HEAD_MISMATCH', sequence: 0 });
  });

  it('betrays, against a checkpoint kept elsewhere, even a tail cut off together with its head', async () => {
    const checkpoints = await auditHeads(sql);
    await admin.query('BEGIN');
    await admin.query('ALTER TABLE platform.audit_events DISABLE TRIGGER ALL');
    await admin.query('ALTER TABLE platform.audit_chains DISABLE TRIGGER ALL');
    await admin.query(`DELETE FROM platform.audit_events WHERE sequence > 4 AND chain_id = '${CHAIN}'`);
    await admin.query(`UPDATE platform.audit_chains c SET sequence = 4, hash = e.hash FROM platform.audit_events e
      WHERE c.chain_id = '${CHAIN}' AND e.chain_id = c.chain_id AND e.sequence = 4`);
    const [without] = await verifyAllChains(sql);
    const [against] = await verifyAllChains(sql, checkpoints);
    await admin.query('ROLLBACK');
    expect(without?.intact).toBe(true);
    expect(against?.fault?.code).toBe('CHECKPOINT_MISMATCH');
  });

  it.each([
    `UPDATE platform.audit_events SET action = 'x'`,
    'DELETE FROM platform.audit_events',
    'TRUNCATE platform.audit_events',
    'DELETE FROM platform.audit_chains',
    'UPDATE platform.audit_chains SET sequence = sequence - 1',
    'TRUNCATE platform.audit_chains CASCADE',
  ])('refuses even the superuser a %s', async (statement) => {
    await expect(admin.query(statement)).rejects.toThrow(/append-only|only grows/);
    await expect(admin.query(`BEGIN; SET LOCAL session_replication_role = replica; ${statement}`)).rejects.toThrow(
      /append-only|only grows/,
    );
    await admin.query('ROLLBACK');
  });

  it('refuses details that could not be stored as they are', async () => {
    const recording = database.unitOfWork.run(systemActor, async (tx) =>
      tx.record({ action: 'a.b', subjectType: 's', subjectId: 'x', details: { name: 'nul\u0000' } }),
    );
    await expect(recording).rejects.toMatchObject({ code: 'AUDIT_DETAILS_UNSTORABLE' });
  });
});
