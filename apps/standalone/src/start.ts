import { openDatabaseOfHome } from './database.js';
import { Progress } from './progress.js';
import { Shutdown } from './shutdown.js';

/** `npm start`: database, migrations, simulator, every service, demo market; then the summary and the address. */
export const start = async (): Promise<void> => {
  const shutdown = new Shutdown();
  shutdown.onSignals();
  const progress = new Progress();
  process.stdout.write('Crossward\n');
  // The code of the services is loaded while the database starts: each takes a second, on a core of its own.
  const services = import('./start-services.js');
  services.catch(() => undefined); // told where it is awaited
  try {
    const urls = await openDatabaseOfHome(progress, shutdown);
    await (await services).startServices(urls, progress, shutdown);
  } catch (error) {
    await shutdown.run().catch(() => undefined);
    throw error;
  }
};
