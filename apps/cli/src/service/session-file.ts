import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@crossward/kernel';

/** Who is signed in at the command line, in `<home>/session.json`, which nobody else may read. */
export interface StoredSession {
  /** Only this server is ever sent the token. */
  readonly url: string;
  readonly email: string;
  readonly token: string;
  readonly expiresAt: string;
}

const fileOf = (home: string): string => join(home, 'session.json');

const KEYS = ['url', 'email', 'token', 'expiresAt'] as const;

const parsed = (text: string): StoredSession | null => {
  try {
    const found = JSON.parse(text) as Partial<Record<string, unknown>> | null;
    return found && KEYS.every((key) => typeof found[key] === 'string') ? (found as unknown as StoredSession) : null;
  } catch {
    return null;
  }
};

/** @throws DomainError SESSION_FILE_INVALID for a file that holds something else */
export const readSession = (home: string): StoredSession | null => {
  const file = fileOf(home);
  if (!existsSync(file)) return null;
  const session = parsed(readFileSync(file, 'utf8'));
  if (session) return session;
  throw new DomainError({
    kind: 'invalid',
    code: 'SESSION_FILE_INVALID',
    message: `The file (${file}) holds no session.`,
    nextStep: 'Run crossward sign-in again.',
  });
};

export const writeSession = (home: string, session: StoredSession): void => {
  mkdirSync(home, { recursive: true });
  const unfinished = `${fileOf(home)}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(session, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, fileOf(home));
};

export const removeSession = (home: string): void => rmSync(fileOf(home), { force: true });
