import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const ENTRY = join(ROOT, 'apps/standalone/dist/main.js');
const READY = /^Crossward is ready: (http:\/\/\S+)$/m;
const START_MS = 90_000;

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The product as `npm start` runs it, in a home of its own: a real process that can be killed. */
export class StandaloneProcess {
  private child: ChildProcess | null = null;
  private ended: Promise<Ended> | null = null;
  output = '';
  url = '';

  private constructor(
    readonly home: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async create(env: NodeJS.ProcessEnv = {}): Promise<StandaloneProcess> {
    const home = mkdtempSync(join(tmpdir(), 'crossward-e2e-'));
    const port = String(await freePort());
    const inherited = { ...process.env };
    for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'NODE_OPTIONS', 'NODE_ENV'])
      delete inherited[name];
    return new StandaloneProcess(home, { ...inherited, PORT: port, CROSSWARD_HOME: home, ...env });
  }

  /** Resolves when the ready line is printed; rejects with the output when the process ends before. */
  async start(): Promise<void> {
    this.output = '';
    const child = spawn(process.execPath, ['--enable-source-maps', ENTRY, 'start'], { cwd: ROOT, env: this.env });
    this.child = child;
    this.ended = new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })));
    const keep = (chunk: Buffer): void => void (this.output += String(chunk));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = performance.now() + START_MS;
    while (!READY.test(this.output)) {
      if (child.exitCode !== null || performance.now() > end) throw new Error(`It did not start:\n${this.output}`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
    this.url = READY.exec(this.output)?.[1] as string;
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<Ended> {
    if (!this.child || !this.ended) throw new Error('Nothing was started.');
    this.child.kill(signal);
    return this.ended;
  }

  /** Runs another command of the same home (`demo`, `reset`, a second `start`) to its end. */
  run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; output: string }> {
    const child = spawn(process.execPath, ['--enable-source-maps', ENTRY, ...args], {
      cwd: ROOT,
      env: { ...this.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => void (output += String(chunk)));
    child.stderr.on('data', (chunk) => void (output += String(chunk)));
    return new Promise((done) => child.once('exit', (code) => done({ code, output })));
  }

  async dispose(): Promise<void> {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) await this.end('SIGTERM');
    rmSync(this.home, { recursive: true, force: true });
  }
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
