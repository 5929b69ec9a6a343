import type { AppConfig } from '@crossward/platform-config';
import { Probe, startProbe } from './probe.js';

/** A worker process that a test kills in the middle of a job. Its configuration comes as JSON. */
const app = await startProbe(JSON.parse(process.env['PROBE_CONFIG'] ?? '{}') as AppConfig, {
  attempts: 3,
  lockMs: Number(process.env['PROBE_LOCK_MS'] ?? 2_000),
});
app.get(Probe).behaviours.set('killed-midway', async () => {
  process.stdout.write('holding\n');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
  return 'done';
});
process.stdout.write('ready\n');
