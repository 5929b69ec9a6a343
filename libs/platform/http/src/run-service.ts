import { DomainError } from '@crossward/kernel';
import { loadConfig, type AppConfig } from '@crossward/platform-config';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, type HttpAppOptions } from './create-http-app.js';
import type { RootModule } from './http.module.js';
import { listenOn } from './listen-on.js';

/** One service: its name, and its root module for a configuration. */
export interface Service {
  readonly name: string;
  readonly moduleOf: (config: AppConfig) => RootModule;
  /** What this service alone wants of its application. */
  readonly options?: HttpAppOptions;
  /** Of a service that needs less than all of the configuration. */
  readonly configOf?: (env: NodeJS.ProcessEnv) => AppConfig;
}

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootService = async (
  { name, moduleOf, options: own }: Service,
  config: AppConfig,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> => {
  const title = `Crossward ${name}`;
  const app = await createHttpApp(moduleOf(config), config, { title, shutdownHooks: true, ...own, ...options });
  await listenOn(app, config.port, config.host);
  return app;
};

/** The entry of a service's process: configuration from the environment, one line when it is ready or why it is not. */
export const runService = async (service: Service): Promise<void> => {
  try {
    const { configOf = loadConfig } = service;
    const app = await bootService(service, configOf(process.env));
    process.stdout.write(`Crossward ${service.name} is ready: ${(await app.getUrl()).replace('[::1]', 'localhost')}\n`);
  } catch (error) {
    const told =
      error instanceof DomainError ? `${error.message}\n${error.nextStep}` : String((error as Error).stack ?? error);
    process.stderr.write(`${told}\n`);
    process.exit(1);
  }
};
