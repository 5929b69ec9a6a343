import type { AppConfig } from '@crossward/platform-config';
import { bootService, type HttpAppOptions, type Service } from '@crossward/platform-http';
import { MatchingAppModule } from './matching-app.module.js';

export const SERVICE: Service = { name: 'matching', moduleOf: (config) => MatchingAppModule.forRoot(config) };

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootstrap = (config: AppConfig, options: HttpAppOptions = {}) => bootService(SERVICE, config, options);
