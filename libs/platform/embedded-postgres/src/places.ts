import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DomainError } from '@crossward/kernel';
import { canEnter, type RunUser } from './run-user.js';

/** Where a server that is not ours to run keeps its data when it cannot reach the home; survives a restart of the machine. */
const ELSEWHERE = ['/var/lib/crossward', '/var/tmp/crossward'];

export interface Places {
  /** The data directory. Its parent belongs to us, and the run user can enter it. */
  readonly data: string;
  /** For a copy of the programs; made on demand. */
  readonly shared: () => string;
}

/** `<home>/postgres`, or a reachable folder that `<home>/postgres.location` then points to. */
export const findPlaces = (home: string, user: RunUser, say: (line: string) => void): Places => {
  const pointer = join(home, 'postgres.location');
  if (existsSync(pointer)) {
    const data = readFileSync(pointer, 'utf8').trim();
    return { data, shared: () => dirname(data) };
  }
  if (canEnter(home, user)) return { data: join(home, 'postgres'), shared: () => reachable(home, user) };
  const data = join(reachable(home, user), 'postgres');
  writeFileSync(pointer, `${data}\n`);
  say(`The user that PostgreSQL runs as cannot enter ${home}: the data are in ${data}.`);
  return { data, shared: () => dirname(data) };
};

const reachable = (home: string, user: RunUser): string => {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 12);
  for (const base of ELSEWHERE) {
    const folder = join(base, name);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      for (const made of [base, folder]) chmodSync(made, 0o755);
      if (canEnter(folder, user)) return folder;
    } catch {
      continue;
    }
  }
  throw new DomainError({
    kind: 'unavailable',
    code: 'POSTGRES_NO_PLACE',
    message: `PostgreSQL cannot run as root, and no folder is reachable for another user (${ELSEWHERE.join(', ')}).`,
    nextStep: 'Set CROSSWARD_HOME to a folder that every user may enter, or start Crossward as an ordinary user.',
    facts: { home },
  });
};

/** Makes a folder that only the run user may read. */
export const ownedFolder = (folder: string, user: RunUser): void => {
  mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
};
