// npm run test:redis: the queue's own specs and the whole journey once more, with the queues on Redis.
// Uses REDIS_URL where it is set, else starts a redis-server of its own on a free loopback port.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const startRedis = async () => {
  if (spawnSync('redis-server', ['--version']).error) {
    console.error(
      'These tests need Redis: install redis-server (Debian: apt-get install redis-server) or set REDIS_URL.',
    );
    process.exit(1);
  }
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'crossward-redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    server.stdout.on('data', (chunk) => String(chunk).includes('Ready to accept connections') && resolve());
  });
  const stop = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
};

const redis = process.env.REDIS_URL ? { url: process.env.REDIS_URL, stop: () => {} } : await startRedis();
const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
const flags = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  jest,
  '-c',
  'jest.redis.config.mjs',
];
const run = spawn(process.execPath, [...flags, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, REDIS_URL: redis.url },
});
run.once('exit', (code) => {
  redis.stop();
  process.exitCode = code ?? 1;
});
