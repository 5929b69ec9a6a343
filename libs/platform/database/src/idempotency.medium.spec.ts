import { anonymousActor, type Actor } from '@crossward/contracts';
import { dayIn, type Clock, type DomainError } from '@crossward/kernel';
import pg from 'pg';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { runInRequest, type IdempotencyRequest } from './request-context.js';
import { startTestPostgres, type TestPostgres } from './testing/index.js';

const account = (n: number): Actor => ({
  role: 'hospital-requester',
  accountId: `00000000-0000-7000-8000-00000000000${n}`,
  organisationId: '00000000-0000-7000-8000-0000000000aa',
  nurseId: null,
});

describe('Idempotency-Key', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  let admin: pg.Client;
  let now = new Date('2026-11-22T10:00:00.000Z');
  const clock: Clock = { now: () => now, today: (zone = 'UTC') => dayIn(now, zone) };

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await openDatabase(postgres.config, { clock });
    admin = new pg.Client(postgres.adminUrl);
    await admin.connect();
    await admin.query(`CREATE SCHEMA trial; GRANT USAGE ON SCHEMA trial TO crossward_app;
      CREATE TABLE trial.gaps (id uuid PRIMARY KEY, title text); GRANT SELECT, INSERT ON trial.gaps TO crossward_app`);
  });

  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await postgres?.stop();
  });

  const request = (key: string, requestHash = 'hash-1'): { idempotency: IdempotencyRequest } => ({
    idempotency: { key, requestHash },
  });

  /** What a POST that creates does: one unit of work whose answer is the answer of the request. */
  const create = (
    actor: Actor,
    context: { idempotency?: IdempotencyRequest },
    title: string,
    slowMs = 0,
  ): Promise<unknown> =>
    runInRequest({ requestId: 'r', ...context }, () =>
      database.unitOfWork.run(actor, async (tx) => {
        const id = tx.newId();
        await tx.query('INSERT INTO trial.gaps (id, title) VALUES ($1, $2)', [id, title]);
        if (slowMs > 0) await new Promise((resolve) => setTimeout(resolve, slowMs));
        tx.record({ action: 'gap.requested', subjectType: 'gap', subjectId: id });
        return { zebra: 1, id, at: tx.now, apple: null };
      }),
    );

  const made = async (title: string): Promise<number> =>
    (await admin.query('SELECT FROM trial.gaps WHERE title = $1', [title])).rowCount ?? 0;

  it('does the work once and replays the same bytes', async () => {
    const first = JSON.stringify(await create(account(1), request('k-1'), 'once'));
    const again = request('k-1');
    expect(JSON.stringify(await create(account(1), again, 'once'))).toBe(first);
    expect(again.idempotency.replayed).toBe(true);
    expect(await made('once')).toBe(1);
  });

  it('lets concurrent duplicates wait and then replays to them', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => create(account(1), request('k-2'), 'concurrent', 150)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await made('concurrent')).toBe(1);
  });

  it('refuses the key for another payload', async () => {
    await create(account(1), request('k-3', 'hash-of-first'), 'first payload');
    const other = create(account(1), request('k-3', 'hash-of-second'), 'second payload');
    const error = (await other.catch((caught: unknown) => caught)) as DomainError;
    expect([error.kind, error.code]).toEqual(['unprocessable', 'IDEMPOTENCY_KEY_REUSED']);
    expect(await made('second payload')).toBe(0);
  });

  it('keeps the keys of accounts apart, so that nobody reads the answer of another', async () => {
    const mine = (await create(account(1), request('shared'), 'tenants')) as { id: string };
    const theirs = (await create(account(2), request('shared'), 'tenants')) as { id: string };
    expect(theirs.id).not.toBe(mine.id);
    expect(await made('tenants')).toBe(2);
  });

  it('keeps callers without an account apart by what they ask', async () => {
    const first = (await create(anonymousActor, request('anonymous', 'a'), 'anonymous')) as { id: string };
    const other = (await create(anonymousActor, request('anonymous', 'b'), 'anonymous')) as { id: string };
    const repeated = (await create(anonymousActor, request('anonymous', 'a'), 'anonymous')) as { id: string };
    expect(other.id).not.toBe(first.id);
    expect(repeated.id).toBe(first.id);
  });

  it('forgets the key with the work that failed, so that the request can be repeated', async () => {
    const context = request('k-4');
    const failing = runInRequest({ requestId: 'r', ...context }, () =>
      database.unitOfWork.run(account(1), async () => {
        throw new Error('down');
      }),
    );
    await expect(failing).rejects.toThrow('down');
    await create(account(1), request('k-4'), 'second try');
    expect(await made('second try')).toBe(1);
  });

  it('replays until the last millisecond of 24 hours, and then no more', async () => {
    now = new Date('2026-11-22T10:00:00.000Z');
    await create(account(1), request('k-5'), 'expiring');
    now = new Date('2026-11-23T09:59:59.999Z');
    await create(account(1), request('k-5'), 'expiring');
    expect(await made('expiring')).toBe(1);
    now = new Date('2026-11-23T10:00:00.000Z');
    await create(account(1), request('k-5'), 'expiring');
    expect(await made('expiring')).toBe(2);
  });

  it('refuses a second unit of work in the same request: a replay would run it again', async () => {
    const context = { requestId: 'r', ...request('k-6') };
    const twice = runInRequest(context, async () => {
      await database.unitOfWork.run(account(1), async () => 'first');
      await database.unitOfWork.run(account(1), async () => 'second');
    });
    await expect(twice).rejects.toThrow('one unit of work');
  });
});
