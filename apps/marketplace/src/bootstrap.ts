import { fileURLToPath } from 'node:url';
import type { AppConfig } from '@crossward/platform-config';
import { bootService, type HttpAppOptions, type Service } from '@crossward/platform-http';
import { MarketplaceAppModule } from './marketplace-app.module.js';

/** The built portal: this service serves it at its own address, so that no other origin is ever trusted. */
export const PORTAL_FOLDER = fileURLToPath(new URL('../../portal/dist', import.meta.url));

export const SERVICE: Service = {
  name: 'marketplace',
  moduleOf: (config) => MarketplaceAppModule.forRoot(config),
  options: { portal: PORTAL_FOLDER },
};

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootstrap = (config: AppConfig, options: HttpAppOptions = {}) => bootService(SERVICE, config, options);
