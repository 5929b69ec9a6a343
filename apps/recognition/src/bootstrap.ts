import { randomBytes } from 'node:crypto';
import { loadConfig, type AppConfig } from '@crossward/platform-config';
import { createHttpApp, type HttpAppOptions } from '@crossward/platform-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RecognitionAppModule } from './recognition-app.module.js';

/** Of a service without database, cursors and secrets of its own: nothing of the kind has to be set for it. */
export const statelessConfig = (env: Record<string, string | undefined>): AppConfig =>
  loadConfig(env, {
    databaseUrl: 'postgres://unused.invalid/unused',
    recognitionUrl: null,
    cursorSecret: randomBytes(32).toString('base64'),
    encryptionKey: randomBytes(32).toString('base64'),
  });

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootstrap = async (config: AppConfig, options: HttpAppOptions = {}): Promise<NestFastifyApplication> => {
  const app = await createHttpApp(RecognitionAppModule.forRoot(config), config, {
    title: 'Crossward recognition',
    shutdownHooks: true,
    ...options,
  });
  await app.listen(config.port, config.host);
  return app;
};
