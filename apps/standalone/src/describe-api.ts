import { loadConfig } from '@crossward/platform-config';
import { describeHttpApp } from '@crossward/platform-http';
import { StandaloneModule } from './standalone.module.js';

// Looked at by nobody: nothing is connected while an API is only described.
const NOWHERE = 'postgres://nobody:nothing@127.0.0.1:1/nowhere';

/** The OpenAPI document of all services together. */
export const describeApi = (home: string): ReturnType<typeof describeHttpApp> => {
  const config = loadConfig({ DATABASE_URL: NOWHERE, CROSSWARD_HOME: home }, { demoMode: true });
  return describeHttpApp(StandaloneModule.forRoot(config), config);
};
