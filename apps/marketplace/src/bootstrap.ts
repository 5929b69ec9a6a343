import type { AppConfig } from '@crossward/platform-config';
import { createHttpApp, type HttpAppOptions } from '@crossward/platform-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MarketplaceAppModule } from './marketplace-app.module.js';

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootstrap = async (config: AppConfig, options: HttpAppOptions = {}): Promise<NestFastifyApplication> => {
  const app = await createHttpApp(MarketplaceAppModule.forRoot(config), config, {
    title: 'Crossward marketplace',
    shutdownHooks: true,
    ...options,
  });
  await app.listen(config.port, config.host);
  return app;
};
