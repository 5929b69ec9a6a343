import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';

/** The product as `npm start` starts it, with a home of its own and on a free port. */
export const startProduct = async () => {
  const home = mkdtempSync(join(tmpdir(), 'crossward-portal-'));
  chmodSync(home, 0o755); // the embedded database runs as another user
  const child = spawn(process.execPath, [join(ROOT, 'tools/run.mjs'), 'standalone', 'start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', CROSSWARD_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  // Whoever stops this stops the product with it.
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop().finally(() => process.exit(1)));
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const hear = (bytes) => {
      said += bytes;
      const ready = /Crossward is ready: (\S+)/.exec(said);
      if (ready) resolve(ready[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`The product did not start:\n${said}`)));
  });
  return { url, stop };
};
