import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@crossward/kernel';

/** What one machine makes up for itself and keeps in `<home>/secrets.json`. */
export interface HomeSecrets {
  readonly postgresPassword: string;
  readonly ownerPassword: string;
  readonly servicePassword: string;
  readonly cursorSecret: string;
  /** Base64 of 32 bytes. */
  readonly encryptionKey: string;
}

const NAMES = ['postgresPassword', 'ownerPassword', 'servicePassword', 'cursorSecret', 'encryptionKey'] as const;

const fresh = (name: (typeof NAMES)[number]): string =>
  name === 'encryptionKey' ? randomBytes(32).toString('base64') : randomBytes(24).toString('hex');

/**
 * Reads the secrets of this home, or makes random ones (file mode 0600).
 * Refuses to make new ones beside data that the lost ones protect.
 */
export const homeSecrets = (home: string): HomeSecrets => {
  const file = join(home, 'secrets.json');
  if (existsSync(file)) return readSecrets(file);
  if (existsSync(join(home, 'postgres')) || existsSync(join(home, 'postgres.location'))) throw lost(file, home);
  mkdirSync(home, { recursive: true });
  const secrets = Object.fromEntries(NAMES.map((name) => [name, fresh(name)])) as unknown as HomeSecrets;
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
  return secrets;
};

const readSecrets = (file: string): HomeSecrets => {
  let content: Record<string, unknown>;
  try {
    content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw unreadable(file, 'it is not JSON', cause);
  }
  const missing = NAMES.filter((name) => typeof content[name] !== 'string' || content[name] === '');
  if (missing.length > 0) throw unreadable(file, `it lacks ${missing.join(', ')}`);
  return content as unknown as HomeSecrets;
};

const unreadable = (file: string, why: string, cause?: unknown): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'SECRETS_UNREADABLE',
    message: `The secrets (${file}) cannot be used: ${why}.`,
    nextStep: 'Put back a copy of the file. Without it the encrypted records of this home cannot be read.',
    facts: { file },
    cause,
  });

const lost = (file: string, home: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'SECRETS_MISSING',
    message: `The home (${home}) holds a database, but its secrets (${file}) are gone.`,
    nextStep: `Put back a copy of the file, or move (${home}) away to begin with an empty one.`,
    facts: { file, home },
  });
