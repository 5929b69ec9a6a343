import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { DomainError } from '@crossward/kernel';
import type { Terminal } from '../terminal.js';

export const openFile = (path: string, { in: input }: Terminal): Readable =>
  path === '-' ? input : createReadStream(path);

export const cannotRead = (path: string, cause: unknown): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'FILE_NOT_READ',
    message: `The file (${path}) cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'no reason given'}).`,
    nextStep: 'Give a file that exists, or - for standard input.',
    cause,
  });

export const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error && 'path' in error;

export const readQuery = async (path: string, terminal: Terminal): Promise<unknown> => {
  const text = (await buffer(openFile(path, terminal))).toString('utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError({
      kind: 'invalid',
      code: 'INVALID_JSON',
      message: `The query in (${path === '-' ? 'standard input' : path}) is not JSON.`,
      nextStep: 'Give one query as JSON; for one query a line add --jsonl.',
    });
  }
};
