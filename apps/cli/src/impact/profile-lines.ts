import { createReadStream, openSync, readSync, closeSync, statSync } from 'node:fs';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DomainError, type Problem } from '@crossward/kernel';
import type { Profile, ProfileReader } from '@crossward/recognition-impact';
import { LONGEST_LINE, linesOf, type Line } from '../lines.js';

/** A line that is no profile: where it stands, and what is wrong with it. */
export interface BadLine {
  line: number;
  code: string;
  message: string;
  nextStep: string;
  problems: readonly Problem[];
}

export interface ProfileFile {
  /** Bytes of the file that have been read, and all of them. */
  progress(): { done: number; all: number };
  /** Every good profile to one side, every bad line to the other; none is left out. */
  each(on: { profile(profile: Profile): void; bad(line: BadLine): void }): Promise<void>;
}

const unreadable = (path: string, what: string, cause: unknown): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'PROFILES_NOT_READ',
    message: `The profiles (${path}) cannot be read: ${what}.`,
    nextStep: 'Give a file with one profile as JSON a line, packed with gzip or not.',
    cause,
  });

const parse = ({ number, text }: Line): unknown => {
  const refuse = (message: string): never => {
    throw new DomainError({ kind: 'invalid', code: 'INVALID_JSON', message, nextStep: 'Write one profile a line.' });
  };
  if (text === undefined) return refuse(`Line (${number}) is longer than (${LONGEST_LINE}) characters.`);
  try {
    return JSON.parse(number === 1 ? text.replace(/^\uFEFF/, '') : text) as unknown;
  } catch {
    return refuse(`Line (${number}) is not JSON.`);
  }
};

const isPacked = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(2);
    return readSync(file, start, 0, 2, 0) === 2 && start[0] === 0x1f && start[1] === 0x8b;
  } finally {
    closeSync(file);
  }
};

/** Two lines with the same id would be one nurse told twice. */
const assertNew = (seen: Map<string, number>, id: string, line: number): void => {
  const first = seen.get(id);
  if (first === undefined) seen.set(id, line);
  else {
    throw new DomainError({
      kind: 'invalid',
      code: 'DUPLICATE_ID',
      message: `The profile (${id.slice(0, 80)}) also stands in line (${first}).`,
      nextStep: 'Tell each nurse once.',
    });
  }
};

/**
 * A file of profiles, one JSON a line, packed or not.
 * @throws DomainError PROFILES_NOT_READ, also when a packed file ends too soon
 */
export const profileFile = (path: string, reader: ProfileReader): ProfileFile => {
  let stream: Readable;
  let bytes: () => number;
  let all: number;
  try {
    all = statSync(path).size;
    const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
    bytes = () => file.bytesRead;
    stream = file;
    if (isPacked(path)) {
      const lines = new PassThrough({ highWaterMark: 1024 * 1024 });
      pipeline(file, createGunzip({ chunkSize: 1024 * 1024 }), lines, () => {});
      stream = lines;
    }
  } catch (cause) {
    throw unreadable(path, (cause as NodeJS.ErrnoException).code ?? 'no reason given', cause);
  }
  return {
    progress: () => ({ done: bytes(), all }),
    async each({ profile, bad }) {
      const seen = new Map<string, number>();
      try {
        for await (const line of linesOf(stream)) {
          if (line.text?.trim() === '') continue;
          try {
            const read = reader.read(parse(line));
            assertNew(seen, read.id, line.number);
            profile(read);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            const { code, message, nextStep, problems } = error;
            bad({ line: line.number, code, message, nextStep, problems });
          }
        }
      } catch (cause) {
        const code = (cause as NodeJS.ErrnoException).code ?? '';
        if (code.startsWith('Z_')) throw unreadable(path, `it is packed, and damaged or cut off (${code})`, cause);
        if (cause instanceof Error && 'syscall' in cause) throw unreadable(path, code, cause);
        throw cause;
      }
    },
  };
};
