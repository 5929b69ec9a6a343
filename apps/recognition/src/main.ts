import { bootstrap, statelessConfig } from './bootstrap.js';
import { DomainError } from '@crossward/kernel';

try {
  const app = await bootstrap(statelessConfig(process.env));
  process.stdout.write(`Crossward recognition is ready: ${(await app.getUrl()).replace('[::1]', 'localhost')}\n`);
} catch (error) {
  const told =
    error instanceof DomainError ? `${error.message}\n${error.nextStep}` : String((error as Error).stack ?? error);
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
}
