import { DomainError } from '@crossward/kernel';
import { loadConfig } from '@crossward/platform-config';
import { bootstrap } from './bootstrap.js';

try {
  const app = await bootstrap(loadConfig(process.env));
  process.stdout.write(`Crossward marketplace is ready: ${(await app.getUrl()).replace('[::1]', 'localhost')}\n`);
} catch (error) {
  const told =
    error instanceof DomainError ? `${error.message}\n${error.nextStep}` : String((error as Error).stack ?? error);
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
}
