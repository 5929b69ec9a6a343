import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@crossward/platform-embedded-postgres';
import pg from 'pg';
import { call } from './support/http.js';
import { passwordOf } from './support/journey.js';
import { ServiceProcess } from './support/service-process.js';
import { StandaloneProcess } from './support/standalone-process.js';

/** Of each nurse of the demo: so many that building and writing take a while. */
const COPIES = 60;
/** To hit a moment of some milliseconds. */
const TRIES = 25;
const READY_MS = 60_000;

/** What a machine that goes down in the wrong moment leaves, and how the next start deals with it. */
describe('a matching service that is killed', () => {
  const databaseHome = mkdtempSync(join(tmpdir(), 'crossward-killed-'));
  const running: ServiceProcess[] = [];
  let postgres: EmbeddedPostgres;
  let loader: StandaloneProcess;
  let recognition: ServiceProcess;
  let database: pg.Client;
  let home: string;
  let token: string;
  let gapIds: string[];
  /** What a service answers that nobody disturbed, and that searches where it serves. */
  let undisturbed: object[];

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ home: databaseHome, durable: false });
    loader = await StandaloneProcess.create({
      DATABASE_URL: postgres.databaseUrl,
      DATABASE_OWNER_URL: postgres.ownerUrl,
    });
    await loader.start();
    await loader.end('SIGTERM');
    database = new pg.Client(postgres.adminUrl);
    await database.connect();
    await database.query(`SET app.role = 'system'`);
    await database.query(
      `INSERT INTO marketplace.nurses SELECT (jsonb_populate_record(n, jsonb_build_object('id', md5(n.id::text || copy)::uuid,
         'home_latitude', n.home_latitude / (copy + 1)))).* FROM marketplace.nurses n, generate_series(1, $1) copy`,
      [COPIES],
    );
    await database.query(
      `INSERT INTO marketplace.licences SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(),
         'nurse_id', md5(l.nurse_id::text || copy)::uuid))).* FROM marketplace.licences l, generate_series(1, $1) copy`,
      [COPIES],
    );
    recognition = await ServiceProcess.start('recognition');
    running.push(recognition);
    const open = await database.query<{ id: string }>(
      `SELECT id FROM marketplace.gaps WHERE status = 'open' ORDER BY id LIMIT 15`,
    );
    gapIds = open.rows.map(({ id }) => id);
    home = mkdtempSync(join(databaseHome, 'undisturbed-'));
    const service = await start(0);
    const body = {
      email: 'recruiter@crossward.example',
      password: passwordOf({ home: loader.home, url: service.url }),
    };
    token = (await call(service.url, 'POST', '/v1/sessions', { body })).body.token as string;
    await untilReady(service);
    undisturbed = await answersOf(service);
    await service.end('SIGTERM');
  }, 240_000);
  afterAll(async () => {
    for (const service of running) service.dispose();
    await database?.end();
    await loader?.dispose();
    await postgres?.stop();
    rmSync(databaseHome, { recursive: true, force: true });
  });
  beforeEach(() => {
    home = mkdtempSync(join(databaseHome, 'matching-'));
    mkdirSync(folder());
  });

  const folder = (): string => join(home, 'matching');
  const snapshot = (): string => join(folder(), 'market-index.snapshot');
  const unfinished = (): string[] => readdirSync(folder()).filter((name) => name.endsWith('.unfinished'));

  const start = async (threads = 2): Promise<ServiceProcess> => {
    const { databaseUrl: DATABASE_URL } = postgres;
    const env = {
      DATABASE_URL,
      RECOGNITION_URL: recognition.url,
      DEMO_MODE: 'true',
      CROSSWARD_HOME: home,
      MATCHING_THREADS: String(threads),
    };
    const service = await ServiceProcess.start('matching', env);
    running.push(service);
    return service;
  };
  const untilReady = async ({ url }: ServiceProcess): Promise<void> => {
    const until = performance.now() + READY_MS;
    while ((await call(url, 'GET', '/readyz')).status !== 200) {
      if (performance.now() > until) throw new Error('The service does not become ready.');
      await sleep(20);
    }
  };
  const untilSaved = async (): Promise<void> => {
    const until = performance.now() + READY_MS;
    while (!existsSync(snapshot())) {
      if (performance.now() > until) throw new Error('The service keeps no snapshot.');
      await sleep(20);
    }
  };
  const answersOf = async ({ url }: ServiceProcess): Promise<object[]> => {
    const answers: object[] = [];
    for (const gapId of gapIds) {
      const policy = { name: 'spec', weights: { readiness: 0.5, distance: 0.25, 'pay-fit': 0.25 } };
      const { status, body } = await call(url, 'POST', '/v1/rankings', { token, body: { gapId, policy, limit: 200 } });
      const { rows, considered, eligible } = body as Record<string, unknown>;
      answers.push({ gapId, status, rows, considered, eligible });
    }
    return answers;
  };
  /** The next service of this home starts, and answers as if nothing had been. */
  const startsRight = async (): Promise<void> => {
    const service = await start();
    await untilReady(service);
    expect(await answersOf(service)).toEqual(undisturbed);
    await service.end('SIGTERM');
  };

  it('has answers that tell something', () => {
    expect(undisturbed.every((answer) => (answer as { status: number }).status === 200)).toBe(true);
    expect(undisturbed.flatMap((answer) => (answer as { rows: object[] }).rows).length).toBeGreaterThan(500);
  });

  it('while it reads everybody, leaves nothing, and the next one starts right', async () => {
    let killedAt = NaN;
    for (let n = 0; n < TRIES && Number.isNaN(killedAt); n += 1) {
      rmSync(folder(), { recursive: true, force: true });
      mkdirSync(folder());
      const service = await start();
      for (let built = 0; built < 1;) {
        const { text } = await call(service.url, 'GET', '/metrics');
        built = Number(/^crossward_market_index_built_ratio (\S+)$/m.exec(text)?.[1] ?? 0);
        if (built > 0 && built < 1) break;
        if (built === 1) continue;
      }
      await service.end('SIGKILL');
      if (!existsSync(snapshot()) && unfinished().length === 0) killedAt = n;
    }
    expect(killedAt).toBeGreaterThanOrEqual(0);
    await startsRight();
  }, 240_000);

  it('while it writes its first snapshot, leaves one that is not taken for whole', async () => {
    let left: string[] = [];
    for (let n = 0; n < TRIES && left.length === 0; n += 1) {
      rmSync(snapshot(), { force: true });
      await killedWhileWriting();
      if (!existsSync(snapshot())) left = unfinished();
    }
    expect(left).toHaveLength(1);
    await startsRight();
  }, 240_000);

  it('while it writes a later snapshot, leaves the one of before whole', async () => {
    const first = await start();
    await untilReady(first);
    await untilSaved();
    await first.end('SIGTERM');
    const before = statSync(snapshot());
    let left: string[] = [];
    for (let n = 0; n < TRIES && left.length === 0; n += 1) {
      await database.query(
        'UPDATE marketplace.nurses SET version = version + 1 WHERE id = (SELECT min(id::text) FROM marketplace.nurses)::uuid',
      );
      await killedWhileWriting();
      left = unfinished();
    }
    expect(left.length).toBeGreaterThan(0);
    expect(statSync(snapshot()).size).toBe(before.size);
    await startsRight();
  }, 240_000);

  it('and whose snapshot lost its end, builds the index anew', async () => {
    const first = await start();
    await untilReady(first);
    await untilSaved();
    await first.end('SIGTERM');
    truncateSync(snapshot(), Math.floor(statSync(snapshot()).size / 2));
    await startsRight();
    await untilSaved();
  }, 120_000);

  /** Starts a service and kills it as soon as it begins to write. */
  const killedWhileWriting = async (): Promise<void> => {
    const begun = new Promise<void>((resolve) => {
      const watcher = watch(folder(), (_event, name) => {
        if (!name?.endsWith('.unfinished')) return;
        watcher.close();
        resolve();
      });
    });
    const service = await start();
    await begun;
    await service.end('SIGKILL');
  };
});
