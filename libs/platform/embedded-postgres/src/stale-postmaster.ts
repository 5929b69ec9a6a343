import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@crossward/kernel';
import { commandOf, isAlive } from './processes.js';

const PATIENCE_MS = 20_000;

/**
 * Clears what an earlier server left behind. The home lock is ours by now, so a server that still runs on these data
 * has lost its Crossward: it is on its way down, and is told so once more if it lingers.
 */
export const clearStalePostmaster = async (data: string, say: (line: string) => void): Promise<void> => {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 1 && isAlive(pid) && servesThese(data, pid)) {
    say(`A server (pid ${pid}) that an earlier Crossward left behind is shutting down.`);
    await waitForEnd(pid, data);
    return;
  }
  say('The last shutdown was not clean: PostgreSQL recovers its data.');
  rmSync(file, { force: true });
};

/** Without /proc we cannot look, and believe the file. */
const servesThese = (data: string, pid: number): boolean => commandOf(pid)?.includes(data) ?? true;

const waitForEnd = async (pid: number, data: string): Promise<void> => {
  const began = performance.now();
  let told = false;
  while (isAlive(pid)) {
    const waited = performance.now() - began;
    if (waited > PATIENCE_MS) throw stillRunning(pid, data);
    if (!told && waited > 1_000) {
      told = true;
      process.kill(pid, 'SIGINT');
    }
    await sleep(50);
  }
};

const stillRunning = (pid: number, data: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'POSTGRES_STILL_RUNNING',
    message: `A PostgreSQL server (pid ${pid}) still runs on these data (${data}) and does not stop.`,
    nextStep: `Look why the process (${pid}) hangs, end it, and start again.`,
    facts: { pid, data },
  });
