import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running standalone tells the other commands of the same home, in `<home>/standalone.json` (mode 0600). */
export interface HomeNote {
  /** Of every demo account of this home; random, made once. */
  readonly demoPassword: string;
  /** Where the server listens, or listened last. */
  readonly url: string | null;
}

const fileOf = (home: string): string => join(home, 'standalone.json');

export const readHomeNote = (home: string): HomeNote | null => {
  const file = fileOf(home);
  if (!existsSync(file)) return null;
  const { demoPassword, url } = JSON.parse(readFileSync(file, 'utf8')) as Partial<HomeNote>;
  return typeof demoPassword === 'string' ? { demoPassword, url: typeof url === 'string' ? url : null } : null;
};

const writeHomeNote = (home: string, note: HomeNote): HomeNote => {
  mkdirSync(home, { recursive: true });
  const unfinished = `${fileOf(home)}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, fileOf(home));
  return note;
};

/** Words are easier to copy from a terminal than random bytes are; 80 bits are enough behind a slow hash. */
const freshPassword = (): string =>
  `demo-${randomBytes(10)
    .toString('hex')
    .replaceAll(/(.{5})(?=.)/g, '$1-')}`;

export const ensureHomeNote = (home: string): HomeNote =>
  readHomeNote(home) ?? writeHomeNote(home, { demoPassword: freshPassword(), url: null });

export const noteUrl = (home: string, url: string): HomeNote => writeHomeNote(home, { ...ensureHomeNote(home), url });
