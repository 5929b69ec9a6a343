import { startRegisterSimulator } from './start-register-simulator.js';

const DEFAULT_PORT = 3900;

const port = Number(process.env['REGISTER_PORT'] ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(
    `REGISTER_PORT (${process.env['REGISTER_PORT']}) is not a port: give a whole number up to 65535.\n`,
  );
  process.exitCode = 1;
} else {
  const simulator = await startRegisterSimulator({ port });
  process.stdout.write(`Register simulator (not a real register) is ready: ${simulator.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void simulator.stop());
}
