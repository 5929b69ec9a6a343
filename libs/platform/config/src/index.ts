export type { AppConfig } from './app-config.js';
export { ConfigModule } from './config.module.js';
export type { Environment } from './environment.js';
export { homeSecrets, type HomeSecrets } from './home-secrets.js';
export { DEMO_SECRETS, homeFolder, loadConfig } from './load-config.js';
export { APP_CONFIG, CLOCK, ID_SOURCE } from './tokens.js';
export { uuidV7Source } from './uuid-v7-source.js';
