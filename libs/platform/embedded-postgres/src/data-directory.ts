import { execFile } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DomainError } from '@crossward/kernel';
import type { Binaries } from './binaries.js';
import { ownedFolder } from './places.js';
import type { RunUser } from './run-user.js';

export const SUPERUSER = 'postgres';

/** Makes the data directory, whole or not at all; leaves an existing one alone after checking its version. */
export const prepareData = async (
  data: string,
  binaries: Binaries,
  user: RunUser,
  options: { password: string; durable: boolean; say: (line: string) => void },
): Promise<void> => {
  if (existsSync(data)) return checkVersion(data, binaries.major);
  options.say('Making a new database.');
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  ownedFolder(unfinished, user);
  const passwordFile = join(dirname(data), `.initdb-${process.pid}`);
  try {
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid);
    await promisify(execFile)(binaries.initdb, initdbArguments(unfinished, passwordFile, options.durable), {
      ...user,
      cwd: unfinished,
      env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC' },
    });
  } catch (cause) {
    throw notMade(data, cause);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, data);
};

// The collation is PostgreSQL's own (builtin), so that an upgrade of the system's C library cannot break an index.
const initdbArguments = (data: string, passwordFile: string, durable: boolean): string[] => [
  ...['-D', data, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-locale'],
  ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
  ...(durable ? [] : ['--no-sync']),
];

const checkVersion = (data: string, major: string): void => {
  const file = join(data, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  if (found === major) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'POSTGRES_VERSION_MISMATCH',
    message: `The data (${data}) belong to PostgreSQL (${found}); this Crossward brings PostgreSQL (${major}).`,
    nextStep: `Dump the data with a PostgreSQL ${found} and load them into a new home (docs/operations.md), or go back to the Crossward that wrote them.`,
    facts: { data, found, major },
  });
};

const notMade = (data: string, cause: unknown): DomainError => {
  const stderr = (cause as { stderr?: string }).stderr?.trim() ?? String(cause);
  const homeless = /could not look up effective user ID/.test(stderr);
  return new DomainError({
    kind: 'unavailable',
    code: 'DATABASE_NOT_MADE',
    message: `PostgreSQL could not make a database in (${data}): ${stderr.split('\n').at(-1)?.slice(0, 300)}`,
    nextStep: homeless
      ? 'PostgreSQL needs a user with an entry in /etc/passwd: run as such a user, or set DATABASE_URL to another server.'
      : 'Check the rights and the free space of that folder, or move it with CROSSWARD_HOME.',
    facts: { data },
    cause,
  });
};
