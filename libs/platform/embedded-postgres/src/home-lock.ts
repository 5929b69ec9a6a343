import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@crossward/kernel';
import { isAlive, startOf } from './processes.js';

interface Holder {
  pid: number;
  start: string | null;
}

/**
 * Makes this process the only Crossward of this home. A lock whose holder has died is taken over.
 * @throws DomainError HOME_IN_USE with the pid of the holder.
 */
export const lockHome = (home: string): { release(): void } => {
  const file = join(home, 'crossward.lock');
  for (;;) {
    if (tryLock(file)) return { release: () => rmSync(file, { force: true }) };
    const holder = readHolder(file);
    if (holder && isAlive(holder.pid) && (holder.start === null || holder.start === startOf(holder.pid))) {
      throw inUse(home, holder.pid);
    }
    rmSync(file, { force: true });
  }
};

const tryLock = (file: string): boolean => {
  try {
    const handle = openSync(file, 'wx', 0o644);
    const holder: Holder = { pid: process.pid, start: startOf(process.pid) };
    writeSync(handle, JSON.stringify(holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

const readHolder = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
};

const inUse = (home: string, pid: number): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'HOME_IN_USE',
    message: `Another Crossward (pid ${pid}) runs in this home (${home}).`,
    nextStep: `Stop the process (${pid}) first, or set CROSSWARD_HOME to another folder.`,
    facts: { home, pid },
  });
