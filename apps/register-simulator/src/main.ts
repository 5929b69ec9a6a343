import { startRegisterSimulator } from './start-register-simulator.js';

const DEFAULT_PORT = 3900;

const given = process.env['PORT'];
const port = Number(given ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT (${given}) is not a port: give a whole number up to 65535.\n`);
  process.exitCode = 1;
} else {
  const host = process.env['HOST']?.trim();
  const simulator = await startRegisterSimulator({ port, ...(host ? { host } : {}) });
  process.stdout.write(`Register simulator (not a real register) is ready: ${simulator.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void simulator.stop());
}
