import { execFileSync } from 'node:child_process';

/** User and group that the server runs as; empty when it is simply ours. PostgreSQL refuses to run as root. */
export type RunUser = { readonly uid: number; readonly gid: number } | Record<string, never>;

const NOBODY = 65_534;

export const runUser = (): RunUser => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});

/** Whether that user can enter this folder. Asked by trying: mode bits alone know nothing of ACLs and mounts. */
export const canEnter = (folder: string, user: RunUser): boolean => {
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$0" && test -r . -a -x .', folder], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
