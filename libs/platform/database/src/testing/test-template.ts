import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '@crossward/platform-embedded-postgres';
import { migrate } from '../migrate.js';

const PREFIX = 'crossward-template-';
const WAIT_MS = 90_000;
const KEPT_DAYS = 1;

/** Folders whose content decides what an empty, migrated database looks like. */
const sources = (): string[] => {
  const require = createRequire(import.meta.url);
  const folder = (name: string): string => dirname(require.resolve(`${name}/package.json`));
  return [
    join(folder('@crossward/migrations'), 'src'),
    join(folder('@crossward/platform-embedded-postgres'), 'src'),
    join(folder('@crossward/platform-config'), 'src', 'home-secrets.ts'),
    join(folder('@crossward/platform-database'), 'src', 'migrate.ts'),
    join(folder('@crossward/contracts'), 'src', 'events.ts'), // which queues there are
    join(folder('bullmq'), 'package.json'),
    join(dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))), 'package.json'),
  ];
};

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const source of sources()) {
    const files = statSync(source).isDirectory()
      ? readdirSync(source)
          .sort()
          .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
          .map((name) => join(source, name))
      : [source];
    for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

/**
 * A home with an initialised and migrated database that is not running; made once per state of the migrations and
 * shared by all test processes of this user.
 */
export const testTemplate = async (): Promise<string> => {
  const template = join(tmpdir(), `${PREFIX}${process.getuid?.() ?? 'user'}-${fingerprint()}`);
  const lock = `${template}.lock`;
  const until = performance.now() + WAIT_MS;
  while (!existsSync(template)) {
    if (takeLock(lock)) {
      try {
        if (!existsSync(template)) await build(template);
      } finally {
        rmSync(lock, { force: true });
      }
    } else {
      if (performance.now() > until)
        throw new Error(`The test database (${template}) is not made by its builder (${lock}).`);
      await sleep(50);
    }
  }
  return template;
};

const takeLock = (lock: string): boolean => {
  try {
    const handle = openSync(lock, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
};

const isAbandoned = (lock: string): boolean => {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid) process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

const build = async (template: string): Promise<void> => {
  removeOld();
  const unfinished = `${template}.${randomBytes(4).toString('hex')}`;
  mkdirSync(unfinished, { mode: 0o755 });
  try {
    const postgres = await startEmbeddedPostgres({ home: unfinished, durable: false, maxConnections: 50 });
    try {
      await migrate({ ownerDatabaseUrl: postgres.ownerUrl, redisUrl: null });
    } finally {
      await postgres.stop();
    }
    renameSync(unfinished, template);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
};

const removeOld = (): void => {
  const before = Date.now() - KEPT_DAYS * 86_400_000;
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const path = join(tmpdir(), name);
    try {
      if (statSync(path).mtimeMs < before) rmSync(path, { recursive: true, force: true });
    } catch {
      continue; // somebody else was faster
    }
  }
};

/** A copy of the template that the test may do with as it likes. */
export const copyOfTemplate = async (): Promise<string> => {
  const template = await testTemplate();
  const home = join(tmpdir(), `crossward-test-${process.pid}-${randomBytes(4).toString('hex')}`);
  await promisify(execFile)('cp', ['-a', template, home]);
  return home;
};
