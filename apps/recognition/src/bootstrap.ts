import { randomBytes } from 'node:crypto';
import { loadConfig, type AppConfig } from '@crossward/platform-config';
import { bootService, type HttpAppOptions, type Service } from '@crossward/platform-http';
import { RecognitionAppModule } from './recognition-app.module.js';

/** Of a service without database, cursors and secrets of its own: nothing of the kind has to be set for it. */
export const statelessConfig = (env: Record<string, string | undefined>): AppConfig =>
  loadConfig(env, {
    databaseUrl: 'postgres://unused.invalid/unused',
    recognitionUrl: null,
    cursorSecret: randomBytes(32).toString('base64'),
    encryptionKey: randomBytes(32).toString('base64'),
  });

export const SERVICE: Service = {
  name: 'recognition',
  moduleOf: (config) => RecognitionAppModule.forRoot(config),
  configOf: statelessConfig,
};

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootstrap = (config: AppConfig, options: HttpAppOptions = {}) => bootService(SERVICE, config, options);
