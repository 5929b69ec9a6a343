import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DomainError } from '@crossward/kernel';
import { homeSecrets } from '@crossward/platform-config';
import pg from 'pg';
import { isAlive } from './processes.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

const query = async <R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
};

const refusal = async (starting: Promise<EmbeddedPostgres>): Promise<DomainError> => {
  const error = await starting.then(
    () => new Error('It started.'),
    (caught: unknown) => caught,
  );
  if (error instanceof DomainError) return error;
  throw error;
};

const until = async (look: () => boolean, limitMs = 15_000): Promise<void> => {
  for (const end = Date.now() + limitMs; !look(); await sleep(25)) {
    if (Date.now() > end) throw new Error(`Not seen within ${limitMs} ms: ${look.toString()}`);
  }
};

describe('startEmbeddedPostgres', () => {
  let home: string;
  let running: EmbeddedPostgres | null = null;
  let child: ChildProcess | null = null;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'crossward-embedded-'));
    chmodSync(home, 0o755);
  });

  afterEach(async () => {
    if (child?.exitCode === null) child.kill('SIGKILL');
    await running?.stop();
    running = null;
    await sleep(0);
    rmSync(home, { recursive: true, force: true });
  });

  const start = async (
    options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {},
  ): Promise<EmbeddedPostgres> => {
    running = await startEmbeddedPostgres({ home, durable: true, ...options });
    return running;
  };

  const startInChild = async (): Promise<{ adminUrl: string; postmaster: number }> => {
    child = spawn(
      process.execPath,
      [
        '--conditions=@crossward/source',
        '--import',
        new URL('../../../shared/testing/typescript/register.mjs', import.meta.url).href,
        fileURLToPath(new URL('./testing/start-and-wait.ts', import.meta.url)),
        home,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await until(() => {
      if (child?.exitCode !== null) throw new Error(`The process ended by itself: ${output}`);
      return output.includes('adminUrl');
    }, 30_000);
    return { ...(JSON.parse(output) as { adminUrl: string }), postmaster: postmasterPid() };
  };

  const postmasterPid = (): number =>
    Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

  it('gives services a login that owns nothing and runs as crossward_app, with passwords and on loopback only', async () => {
    const postgres = await start();
    expect(await query(postgres.databaseUrl, 'SELECT session_user::text AS login, current_user::text AS role')).toEqual(
      [{ login: 'crossward_service', role: 'crossward_app' }],
    );
    expect(
      await query(
        postgres.adminUrl,
        `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin FROM pg_roles
         WHERE rolname LIKE 'crossward%' ORDER BY 1`,
      ),
    ).toEqual([
      { rolname: 'crossward_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false },
      { rolname: 'crossward_owner', rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcanlogin: true },
      { rolname: 'crossward_service', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: true },
    ]);
    expect(await query(postgres.adminUrl, `SELECT DISTINCT auth_method FROM pg_hba_file_rules`)).toEqual([
      { auth_method: 'scram-sha-256' },
    ]);
    expect(
      await query(
        postgres.adminUrl,
        `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets,
           current_setting('fsync') AS fsync`,
      ),
    ).toEqual([{ addresses: '127.0.0.1', sockets: '', fsync: 'on' }]);
    await expect(query(postgres.adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password');
    expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(home, 'postgres.log'), 'utf8')).not.toContain('PASSWORD');
  });

  it('stops cleanly and finds its data again', async () => {
    const first = await start();
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(home, 'crossward.lock'))).toBe(false);
    const said: string[] = [];
    const second = await start({ onProgress: (line) => said.push(line) });
    expect(await query(second.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(said).toEqual([]);
  });

  it('ends with a parent that is killed, and keeps what was committed', async () => {
    const { adminUrl, postmaster } = await startInChild();
    await query(adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    child?.kill('SIGKILL');
    await until(() => !isAlive(postmaster), 10_000);
    const postgres = await start();
    expect(await query(postgres.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('waits for the server of a parent that was killed a moment ago', async () => {
    const { adminUrl } = await startInChild();
    await query(adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    child?.kill('SIGKILL');
    await until(() => child?.signalCode === 'SIGKILL');
    const postgres = await start();
    expect(await query(postgres.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('recovers when server and parent are killed together', async () => {
    const { adminUrl, postmaster } = await startInChild();
    await query(adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(postmaster, 'SIGKILL');
    child?.kill('SIGKILL');
    await until(() => !isAlive(postmaster) && child?.signalCode === 'SIGKILL');
    const said: string[] = [];
    const postgres = await start({ onProgress: (line) => said.push(line) });
    expect(said).toEqual(['The last shutdown was not clean: PostgreSQL recovers its data.']);
    expect(await query(postgres.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('is not fooled by a stale pid that now belongs to another process', async () => {
    await (await start()).stop();
    writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${process.pid}\n/elsewhere\n0\n5432\n`);
    writeFileSync(join(home, 'crossward.lock'), JSON.stringify({ pid: process.pid, start: 'an earlier boot' }));
    const postgres = await start();
    expect(await query(postgres.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a home in which another Crossward runs, and tells its pid', async () => {
    await startInChild();
    const error = await refusal(startEmbeddedPostgres({ home, durable: true }));
    expect([error.code, error.facts['pid']]).toEqual(['HOME_IN_USE', child?.pid]);
    expect(error.message).toContain(`(pid ${child?.pid})`);
  });

  it('takes another port when the wanted one is taken, and says so', async () => {
    const server = await new Promise<Server>((resolve) => {
      const taken = createServer().listen(0, '127.0.0.1', () => resolve(taken));
    });
    const { port } = server.address() as { port: number };
    const said: string[] = [];
    const postgres = await start({ port, onProgress: (line) => said.push(line) });
    server.close();
    expect(postgres.port).not.toBe(port);
    expect(said).toContain(`Port ${port} is taken: PostgreSQL uses another one.`);
  });

  it('takes as much memory for pages as it is told', async () => {
    const { adminUrl } = await start({ sharedBuffersMb: 64 });
    expect(await query(adminUrl, 'SHOW shared_buffers')).toEqual([{ shared_buffers: '64MB' }]);
  });

  it('takes the wanted port when it is free', async () => {
    const first = await start();
    await first.stop();
    expect((await start({ port: first.port })).port).toBe(first.port);
  });

  it('refuses data of another version of PostgreSQL', async () => {
    homeSecrets(home);
    mkdirSync(join(home, 'postgres'));
    writeFileSync(join(home, 'postgres', 'PG_VERSION'), '15\n');
    const error = await refusal(startEmbeddedPostgres({ home, durable: true }));
    expect([error.code, error.facts['found'], error.facts['major']]).toEqual(['POSTGRES_VERSION_MISMATCH', '15', '18']);
    expect(existsSync(join(home, 'crossward.lock'))).toBe(false);
  });

  it('does not make new secrets for old data', async () => {
    await (await start()).stop();
    rmSync(join(home, 'secrets.json'));
    expect((await refusal(startEmbeddedPostgres({ home, durable: true }))).code).toBe('SECRETS_MISSING');
  });

  it('tells the end of the log when the server cannot start', async () => {
    await (await start()).stop();
    writeFileSync(join(home, 'postgres', 'postgresql.auto.conf'), `shared_preload_libraries = 'no_such_library'\n`);
    const error = await refusal(startEmbeddedPostgres({ home, durable: true }));
    expect(error.code).toBe('POSTGRES_DID_NOT_START');
    expect(error.message).toContain('no_such_library');
  });

  it('tells that its server has ended by itself', async () => {
    const postgres = await start();
    process.kill(postmasterPid(), 'SIGKILL');
    expect(await postgres.exited).not.toBe(0);
  });
});
