import { startRegisterSimulator } from '@crossward/app-register-simulator';
import { MarketOverview } from '@crossward/matching-feature';
import { loadConfig, type AppConfig } from '@crossward/platform-config';
import { migrate, UnitOfWork } from '@crossward/platform-database';
import { createHttpApp } from '@crossward/platform-http';
import { createLogger } from '@crossward/platform-observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDatabaseOfHome } from './database.js';
import { demoAccountLines } from './demo-accounts.js';
import { loadDemoMarket, tellLoaded } from './demo-market.js';
import { ensureHomeNote, noteUrl } from './home-note.js';
import { listenOnFreePort } from './listen.js';
import { Progress } from './progress.js';
import { Shutdown } from './shutdown.js';
import { StandaloneModule } from './standalone.module.js';
import { summarise, summaryLines } from './summary.js';

/** `npm start`: database, migrations, simulator, every service, demo market; then the summary and the address. */
export const start = async (): Promise<void> => {
  const shutdown = new Shutdown();
  shutdown.onSignals();
  try {
    await startAll(shutdown);
  } catch (error) {
    await shutdown.run().catch(() => undefined);
    throw error;
  }
};

const startAll = async (shutdown: Shutdown): Promise<void> => {
  const progress = new Progress();
  const say = (line = ''): void => void process.stdout.write(`${line}\n`);
  say('Crossward');
  const urls = await openDatabaseOfHome(progress, shutdown);
  const registerUrl = await startSimulator(progress, shutdown);
  const config = loadConfig(process.env, {
    ...urls,
    ...(registerUrl === null ? {} : { registerUrl }),
    demoMode: true,
    logLevel: process.env['LOG_LEVEL'] ?? 'warn',
  });
  await progress.step(
    'migrations',
    () => migrate(config),
    ({ applied }) => (applied.length > 0 ? `${applied.length} applied` : 'up to date'),
  );
  const app = await progress.step(
    'services',
    () => openServices(config, shutdown),
    () => 'marketplace, matching, recognition, credentialing, onboarding',
  );
  const { demoPassword } = ensureHomeNote(config.home);
  await progress.step('demo market', () => loadDemoMarket(app, demoPassword), tellLoaded);
  const { nursesRanked } = await progress.step(
    'ranking',
    () => app.get(MarketOverview, { strict: false }).count(),
    (counts) => `${counts.gapsWithCandidates} of ${counts.gaps} open gaps have candidates`,
  );
  const { port, asWanted } = await listenOnFreePort(app, config.host, config.port);
  const url = `http://${config.host}:${port}`;
  noteUrl(config.home, url);

  say('\nDemo accounts');
  for (const line of demoAccountLines(demoPassword)) say(`  ${line}`);
  say('\nThe main job so far');
  for (const line of summaryLines(await summarise(app.get(UnitOfWork, { strict: false }), nursesRanked)))
    say(`  ${line}`);
  say(`\nAPI reference: ${url}/reference`);
  if (!asWanted) say(`Port ${config.port} is taken by another program; PORT chooses another one.`);
  say(`Crossward is ready: ${url}`);
};

/** A register of one's own takes the simulator's place. */
const startSimulator = async (progress: Progress, shutdown: Shutdown): Promise<string | null> => {
  if (process.env['REGISTER_URL']?.trim()) return null;
  const simulator = await progress.step(
    'register simulator',
    () => startRegisterSimulator({ port: 0 }),
    ({ url }) => `plays foreign licence registers at ${url}`,
  );
  shutdown.add('register simulator', () => simulator.stop());
  return simulator.url;
};

const openServices = async (config: AppConfig, shutdown: Shutdown): Promise<NestFastifyApplication> => {
  const app = await createHttpApp(StandaloneModule.forRoot(config), config, {
    log: createLogger(config),
    shutdownHooks: false,
  });
  shutdown.add('services', () => app.close());
  return app;
};
