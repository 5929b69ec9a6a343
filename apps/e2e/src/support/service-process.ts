import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ended } from './standalone-process.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const READY = / is ready: (http:\/\/\S+)$/m;
const START_MS = 60_000;

export type ServiceName =
  'marketplace' | 'matching' | 'recognition' | 'credentialing' | 'onboarding' | 'register-simulator';

/** The environment of this process without what would lead a service elsewhere. */
export const cleanEnvironment = (): NodeJS.ProcessEnv => {
  const env = { ...process.env };
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'NODE_OPTIONS', 'NODE_ENV']) delete env[name];
  for (const name of ['MATCHING_URL', 'RECOGNITION_URL', 'REGISTER_URL', 'DEMO_MODE', 'PUBLIC_URL', 'CROSSWARD_MODE'])
    delete env[name];
  return env;
};

/** One service as `npm run serve -- NAME` runs it, on a free port, in a process group of its own. */
export class ServiceProcess {
  private constructor(
    readonly name: ServiceName,
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly ended: Promise<Ended>,
  ) {}

  /** Resolves when the ready line is printed; rejects with the output when the process ends before. */
  static async start(name: ServiceName, env: NodeJS.ProcessEnv = {}): Promise<ServiceProcess> {
    const entry = join(ROOT, `apps/${name}/dist/main.js`);
    const child = spawn(process.execPath, ['--enable-source-maps', entry], {
      cwd: ROOT,
      env: { ...cleanEnvironment(), PORT: '0', LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const ended = new Promise<Ended>((done) => child.once('exit', (code, signal) => done({ code, signal })));
    let output = '';
    const keep = (chunk: Buffer): void => void (output += String(chunk));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = performance.now() + START_MS;
    for (;;) {
      const url = READY.exec(output)?.[1];
      if (url) return new ServiceProcess(name, url, child, ended);
      if (child.exitCode !== null || child.signalCode !== null || performance.now() > end) {
        killGroup(child);
        throw new Error(`The service ${name} did not start:\n${output}`);
      }
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }

  /** Sends a signal and waits for the end; how it ended and after how many milliseconds. */
  async end(signal: NodeJS.Signals): Promise<Ended & { ms: number }> {
    const began = performance.now();
    this.child.kill(signal);
    return { ...(await this.ended), ms: performance.now() - began };
  }

  /** Whether any process of this service, child or grandchild, is still there. */
  leftSomething(): boolean {
    try {
      process.kill(-(this.child.pid as number), 0);
      return true;
    } catch {
      return false;
    }
  }

  dispose(): void {
    killGroup(this.child);
  }
}

const killGroup = ({ pid }: ChildProcess): void => {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended
  }
};
