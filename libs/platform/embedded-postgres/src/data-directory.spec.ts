import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { prepareData } from './data-directory.js';

describe('a data directory that cannot be made', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossward-initdb-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A program in the place of initdb that says this and fails. */
  const make = (words: string): Promise<void> => {
    const initdb = join(folder, 'initdb');
    writeFileSync(initdb, `#!/bin/sh\necho "${words}" >&2\nexit 1\n`, { mode: 0o755 });
    const binaries = { initdb, major: '18' } as Binaries;
    return prepareData(join(folder, 'postgres'), binaries, {}, { password: 'x', durable: false, say: () => undefined });
  };

  it('tells what the program said, and leaves nothing that looks like a database', async () => {
    await expect(make('initdb: error: no space left on device')).rejects.toMatchObject({
      code: 'DATABASE_NOT_MADE',
      message: expect.stringContaining('no space left on device'),
      nextStep: expect.stringContaining('CROSSWARD_HOME'),
    });
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('names the missing entry of a user without a name, as containers have them', async () => {
    await expect(make('initdb: could not look up effective user ID 1234: user does not exist')).rejects.toMatchObject({
      nextStep: expect.stringContaining('/etc/passwd'),
    });
  });
});
