import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../cli/bin/crossward.mjs', import.meta.url));

export interface CliEnd {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `crossward` as a person would, in a folder that has nothing to do with the repository. */
export const crossward = (
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<CliEnd> => {
  const child = spawn(process.execPath, [BIN, ...args], {
    ...{ cwd: tmpdir(), stdio: 'pipe', env: { ...process.env, ...env } },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => void out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => void err.push(chunk));
  child.stdin.on('error', () => undefined); // it may end without reading
  child.stdin.end(input);
  const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');
  return new Promise((done) => child.once('close', (status) => done({ status, stdout: text(out), stderr: text(err) })));
};

/** One query a line in, one answer a line out. */
export const recogniseLines = async (queries: readonly (object | string)[]): Promise<CliEnd & { lines: string[] }> => {
  const input = queries.map((query) => `${typeof query === 'string' ? query : JSON.stringify(query)}\n`).join('');
  const end = await crossward(['recognise', '--jsonl'], input);
  return { ...end, lines: end.stdout.trimEnd().split('\n') };
};
