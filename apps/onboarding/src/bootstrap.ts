import type { AppConfig } from '@crossward/platform-config';
import { bootService, type HttpAppOptions, type Service } from '@crossward/platform-http';
import { OnboardingAppModule } from './onboarding-app.module.js';

export const SERVICE: Service = { name: 'onboarding', moduleOf: (config) => OnboardingAppModule.forRoot(config) };

/** Starts the service and listens at `config.host:config.port`; the caller closes it. */
export const bootstrap = (config: AppConfig, options: HttpAppOptions = {}) => bootService(SERVICE, config, options);
