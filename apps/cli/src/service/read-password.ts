import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { DomainError } from '@crossward/kernel';
import type { Terminal } from '../terminal.js';

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** One line: typed unseen at a terminal, else the first of standard input. It is never an argument, which others can list. */
export const readPassword = async ({ in: input, err }: Terminal): Promise<string> => {
  const typed = input.isTTY === true;
  if (typed) err.write('Password: ');
  const lines = createInterface({ input, output: nowhere(), terminal: typed });
  try {
    for await (const line of lines) if (line !== '') return line;
  } finally {
    lines.close();
    if (typed) err.write('\n');
  }
  throw new DomainError({
    kind: 'invalid',
    code: 'PASSWORD_MISSING',
    message: 'No password was given.',
    nextStep: 'Type it when asked, or pipe it in: crossward sign-in --email YOU < password.txt',
  });
};
