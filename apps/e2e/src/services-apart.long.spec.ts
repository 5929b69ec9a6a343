import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@crossward/platform-embedded-postgres';
import pg from 'pg';
import { call } from './support/http.js';
import { journey, settledVerifications, signIn } from './support/journey.js';
import { ServiceProcess, type ServiceName } from './support/service-process.js';
import { StandaloneProcess } from './support/standalone-process.js';

const ENDS_WITHIN_MS = 10_000;

/** What `npm run serve -- NAME` promises: five processes, one database, nothing shared but addresses and secrets. */
describe('every service in a process of its own', () => {
  const databaseHome = mkdtempSync(join(tmpdir(), 'crossward-apart-'));
  let postgres: EmbeddedPostgres;
  let loader: StandaloneProcess;
  const services: ServiceProcess[] = [];
  const named = (name: ServiceName): ServiceProcess => {
    const found = services.find((service) => service.name === name);
    if (!found) throw new Error(`${name} was not started.`);
    return found;
  };

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ home: databaseHome, durable: false });
    const DATABASE_URL = postgres.databaseUrl;
    loader = await StandaloneProcess.create({ DATABASE_URL, DATABASE_OWNER_URL: postgres.ownerUrl });
    await loader.start();
    expect(loader.output).toMatch(/✓ demo market: 400 nurses/);
    expect(await loader.end('SIGTERM')).toEqual({ code: 0, signal: null });

    const start = async (name: ServiceName, env: NodeJS.ProcessEnv = {}): Promise<string> => {
      const service = await ServiceProcess.start(name, env);
      services.push(service);
      return service.url;
    };
    const [RECOGNITION_URL, REGISTER_URL] = await Promise.all([start('recognition'), start('register-simulator')]);
    // The home of the loader holds the secrets that all of them share, as a deployment's variables would.
    const shared = { DATABASE_URL, CROSSWARD_HOME: loader.home, RECOGNITION_URL, REGISTER_URL, DEMO_MODE: 'true' };
    await Promise.all((['credentialing', 'onboarding', 'marketplace'] as const).map((name) => start(name, shared)));
  }, 240_000);

  afterAll(async () => {
    for (const service of services) service.dispose();
    await loader?.dispose();
    await postgres?.stop();
    rmSync(databaseHome, { recursive: true, force: true });
  });

  const query = async <R extends object>(sql: string): Promise<R[]> => {
    const client = new pg.Client(postgres.adminUrl);
    await client.connect();
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('is live and ready', async () => {
    expect(services.map(({ name }) => name).sort()).toEqual([
      'credentialing',
      'marketplace',
      'onboarding',
      'recognition',
      'register-simulator',
    ]);
    for (const { name, url } of services) {
      for (const path of ['/livez', '/readyz']) {
        const { status, text } = await call(url, 'GET', path);
        expect({ name, path, status, text }).toMatchObject({ status: 200 });
      }
    }
  });

  it('lets the story of npm run demo come true at the address of the marketplace, queues on PostgreSQL', async () => {
    const address = { home: loader.home, url: named('marketplace').url };
    const story = await journey(address);
    expect(story.status).toBe('on_assignment');
    expect(story.told).toMatch(/US-FL: authorised by us-nlc-privilege/);
    expect(story.told).toMatch(/simulated/);
    const [tables] = await query<{ count: number }>(
      `SELECT count(*)::int AS count FROM information_schema.tables WHERE table_schema = 'jobs'`,
    );
    expect(tables?.count).toBeGreaterThan(0);
    const checks = await settledVerifications(await signIn(address, 'recruiter@crossward.example'));
    expect(checks.filter(({ nurseId }) => nurseId === story.nurseId)).toHaveLength(3);
  }, 120_000);

  it('keeps the chain of audit events whole, though three processes wrote it', async () => {
    const admin = await signIn({ home: loader.home, url: named('marketplace').url }, 'admin@crossward.example');
    expect(await admin.ask(({ GET }) => GET('/v1/audit-chains/verification'))).toMatchObject({ intact: true });
  });

  it('ends with 0 soon after a SIGTERM, and leaves neither a process nor a connection', async () => {
    const ends = await Promise.all(
      services.map(async (service) => ({ name: service.name, service, ...(await service.end('SIGTERM')) })),
    );
    for (const { name, code, signal, ms, service } of ends) {
      expect({ name, code, signal }).toEqual({ name, code: 0, signal: null });
      expect(ms).toBeLessThan(ENDS_WITHIN_MS);
      expect(service.leftSomething()).toBe(false);
    }
    const left = await query(`SELECT query FROM pg_stat_activity WHERE usename = 'crossward_service'`);
    expect(left).toEqual([]);
  });
});
