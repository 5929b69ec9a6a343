import { PORTAL_FOLDER } from '@crossward/app-marketplace';
import { startRegisterSimulator } from '@crossward/app-register-simulator';
import { MarketOverview } from '@crossward/matching-feature';
import { loadConfig, type AppConfig } from '@crossward/platform-config';
import { migrate, UnitOfWork } from '@crossward/platform-database';
import { createHttpApp } from '@crossward/platform-http';
import { createLogger } from '@crossward/platform-observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Api } from './demo/api.js';
import { makeFirstPlacement } from './demo/first-placement.js';
import { makeFirstProposals } from './demo/first-proposals.js';
import type { DatabaseUrls } from './database.js';
import { demoAccountLines } from './demo-accounts.js';
import { loadDemoMarket, tellLoaded } from './demo-market.js';
import { ensureHomeNote, noteUrl } from './home-note.js';
import { listenOnFreePort } from './listen.js';
import type { Progress } from './progress.js';
import type { Shutdown } from './shutdown.js';
import { StandaloneModule } from './standalone.module.js';
import { awaitPlanning, summarise, summaryLines } from './summary.js';

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Everything after the database: migrations, simulator, services, demo market, summary, and the address last. */
export const startServices = async (
  urls: DatabaseUrls | null,
  progress: Progress,
  shutdown: Shutdown,
): Promise<void> => {
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
  const loaded = await progress.step('demo market', () => loadDemoMarket(app, demoPassword), tellLoaded);
  const { port, asWanted } = await listenOnFreePort(app, config.host, config.port);
  const url = `http://${config.host}:${port}`;
  noteUrl(config.home, url);
  if (loaded.organisations > 0) {
    const first = () => makeFirstPlacement(new Api(url, 'visitor'), demoPassword);
    await progress.step('first placement', first, ({ startsOn }) => `accepted, first shift on ${startsOn}`);
  }
  const { nursesRanked } = await progress.step(
    'ranking',
    () => app.get(MarketOverview, { strict: false }).count(),
    (counts) => `${counts.gapsWithCandidates} of ${counts.gaps} open gaps have candidates`,
  );
  const unitOfWork = app.get(UnitOfWork, { strict: false });
  await progress.step(
    'workers',
    () => awaitPlanning(unitOfWork),
    (planned) => (planned ? 'every submission and placement is planned' : 'still planning'),
  );

  if (loaded.organisations > 0) {
    const proposals = () => makeFirstProposals(new Api(url, 'visitor'), demoPassword);
    await progress.step('review queue', proposals, (count) => `${count} checks wait for a second reviewer`);
  }

  say('\nDemo accounts');
  for (const line of demoAccountLines(demoPassword)) say(`  ${line}`);
  say('\nThe main job so far');
  for (const line of summaryLines(await summarise(unitOfWork, nursesRanked))) say(`  ${line}`);
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
    portal: PORTAL_FOLDER,
  });
  shutdown.add('services', () => app.close());
  return app;
};
