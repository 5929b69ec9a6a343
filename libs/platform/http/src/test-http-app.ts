import type { AppConfig } from '@crossward/platform-config';
import { createLogger } from '@crossward/platform-observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, type HttpAppOptions } from './create-http-app.js';
import type { RootModule } from './http.module.js';

const SPEC_CONFIG: AppConfig = {
  mode: 'test',
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  ownerDatabaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  redisUrl: null,
  host: '127.0.0.1',
  port: 0,
  home: '.crossward',
  logLevel: 'silent',
  cursorSecret: 'a secret that only specs use, 32 characters and more',
  encryptionKey: Buffer.alloc(32, 7).toString('base64'),
  recognitionUrl: null,
  matchingUrl: null,
  matchingTimeoutMs: 2_000,
  matchingThreads: 0,
  registerUrl: 'http://127.0.0.1:1',
  smtpUrl: null,
  mailFrom: 'crossward@localhost',
  demoMode: false,
  publicUrl: 'http://127.0.0.1',
};

/**
 * The same application as in production, for specs with supertest (`request(app.getHttpServer())`). Limits of requests
 * are a thousandfold and the log is quiet unless told. The caller closes it.
 */
export const testHttpApp = (
  rootModule: RootModule,
  { config, ...options }: HttpAppOptions & { config?: Partial<AppConfig> } = {},
): Promise<NestFastifyApplication> =>
  createHttpApp(
    rootModule,
    { ...SPEC_CONFIG, ...config },
    { log: createLogger({ logLevel: 'silent' }), limitFactor: 1000, shutdownHooks: false, ...options },
  );
