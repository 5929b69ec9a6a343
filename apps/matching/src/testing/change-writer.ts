import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Each changes some nurses in one of the ways in which nurses change; $1 are the nurses. */
const CHANGES = [
  `UPDATE marketplace.nurses SET available_from = available_from + 1, available_until = NULL WHERE id = ANY ($1)`,
  `UPDATE marketplace.nurses SET pay_floor_minor_units = pay_floor_minor_units + 1 WHERE id = ANY ($1)`,
  `UPDATE marketplace.nurses SET facts = jsonb_set(facts, '{languages}', '[{"language":"en","level":"B2"}]') WHERE id = ANY ($1)`,
  `UPDATE marketplace.nurses SET shift_patterns = '{nights,days}', no_go_jurisdictions = '{US-TX}' WHERE id = ANY ($1)`,
  `UPDATE marketplace.licences SET expires_on = '2031-01-01', statement = statement || '{"expiresOn":"2031-01-01"}' WHERE nurse_id = ANY ($1)`,
  `INSERT INTO credentials.verifications (id, nurse_id, submission_id, kind, source, destination, fingerprint, status,
     simulated, needed_by, established_on, data_key, file, attempts, failures, version, created_at, updated_at)
   SELECT gen_random_uuid(), nurse_id, gen_random_uuid(), 'identity', 'spec', 'US-FL', gen_random_uuid()::text, 'verified',
     true, '2027-01-01', current_date - (random() * 300)::int, '', '', 0, 0, 1, now(), now()
   FROM unnest($1::uuid[]) nurse_id`,
  `INSERT INTO marketplace.nurses SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))).*
   FROM marketplace.nurses n WHERE n.id = ANY ($1)`,
] as const;

const CLIENTS = 8;
/** The first connection leaves its transactions open for a while, so that later ones commit before them; the next ones change one nurse each, as requests do; the others many at once, as imports do. */
const NURSES_OF_CLIENT = [5, 1, 1, 1, 25, 25, 25, 25];
const DEADLOCK = '40P01';
const TICK_MS = 20;

/** Changes nurses at a steady rate over several connections, so that transactions overlap as they do in life. */
export class ChangeWriter {
  committed = 0;
  private begun = 0;
  private readonly clients: pg.Client[] = [];

  private constructor(
    private readonly nurseIds: readonly string[],
    private readonly random: () => number,
  ) {}

  static async open(databaseUrl: string, nurseIds: readonly string[], random: () => number): Promise<ChangeWriter> {
    const writer = new ChangeWriter(nurseIds, random);
    for (let n = 0; n < CLIENTS; n += 1) {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query(`SET ROLE crossward_app; SET app.role = 'system'; SET synchronous_commit = off`);
      writer.clients.push(client);
    }
    return writer;
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }

  /** @returns changes a second that were really made */
  async write(perSecond: number, seconds: number): Promise<number> {
    const began = performance.now();
    const running = this.clients.map(async (client, n) => {
      for (;;) {
        const elapsed = performance.now() - began;
        if (elapsed > seconds * 1000) return;
        if (this.begun + (NURSES_OF_CLIENT[n] as number) > (perSecond * elapsed) / 1000) await sleep(TICK_MS);
        else await this.change(client, n);
      }
    });
    await Promise.all(running);
    return this.committed / ((performance.now() - began) / 1000);
  }

  private async change(client: pg.Client, n: number): Promise<void> {
    const statement = CHANGES[Math.floor(this.random() * CHANGES.length)] as string;
    const count = NURSES_OF_CLIENT[n] as number;
    this.begun += count;
    const first = Math.floor(this.random() * this.nurseIds.length);
    const ids = Array.from({ length: count }, (_none, at) => this.nurseIds[(first + at) % this.nurseIds.length]);
    for (;;) {
      await client.query('BEGIN');
      try {
        await client.query(statement, [ids]);
        if (n === 0) await sleep(this.random() * 100);
        await client.query('COMMIT');
        break;
      } catch (error) {
        // Two that change the same nurses in another order: one of them does it again.
        await client.query('ROLLBACK');
        if ((error as { code?: string }).code !== DEADLOCK) throw error;
      }
    }
    this.committed += count;
  }

  /** Moves a nurse to where no other change brings anybody, to see when somebody else sees it. Returns when it is committed. */
  async move(nurseId: string, latitude: number): Promise<number> {
    const statement = 'UPDATE marketplace.nurses SET home_latitude = $2 WHERE id = $1';
    await (this.clients[1] as pg.Client).query(statement, [nurseId, latitude]);
    return performance.now();
  }
}
