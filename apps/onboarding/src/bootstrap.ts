import type { AppConfig } from '@crossward/platform-config';
import { createHttpApp, type HttpAppOptions } from '@crossward/platform-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OnboardingAppModule } from './onboarding-app.module.js';

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootstrap = async (config: AppConfig, options: HttpAppOptions = {}): Promise<NestFastifyApplication> => {
  const app = await createHttpApp(OnboardingAppModule.forRoot(config), config, {
    title: 'Crossward onboarding',
    shutdownHooks: true,
    ...options,
  });
  await app.listen(config.port, config.host);
  return app;
};
