import { readFileSync } from 'node:fs';

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Fields of /proc/<pid>/stat after the name of the command, or null where there is no /proc. */
const statOf = (pid: number): string[] | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

const isZombie = (pid: number): boolean => statOf(pid)?.[0] === 'Z';

/** When the process began, in clock ticks since boot: tells a process from a later one that got the same number. */
export const startOf = (pid: number): string | null => statOf(pid)?.[19] ?? null;

/** Command line of a process; null when unknown. */
export const commandOf = (pid: number): string[] | null => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return null;
  }
};
