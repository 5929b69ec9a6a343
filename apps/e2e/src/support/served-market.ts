import { startRegisterSimulator } from '@crossward/app-register-simulator';
import { loadDemoMarket, StandaloneModule } from '@crossward/app-standalone';
import type { Clock } from '@crossward/kernel';
import { createHttpApp, listenOn } from '@crossward/platform-http';
import { createLogger } from '@crossward/platform-observability';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';

const PASSWORD = 'an orchard behind nine hills';

/**
 * The whole product in this process, with the demo market, on a database of its own: what `npm start` serves, but with
 * limits of requests out of the way, its log kept, and a login of the superuser to look into every table.
 */
export class ServedMarket {
  private constructor(
    readonly url: string,
    /** Of every demo account. */
    readonly password: string,
    /** One JSON object each. */
    readonly log: readonly string[],
    readonly postgres: TestPostgres,
    private readonly stops: readonly (() => Promise<unknown>)[],
  ) {}

  /** @param clock of every service and of the registers; the machine's unless told */
  static async start({ clock }: { clock?: Clock } = {}): Promise<ServedMarket> {
    const log: string[] = [];
    const simulator = await startRegisterSimulator({ port: 0, ...(clock ? { clock } : {}) });
    const postgres = await startTestPostgres({ registerUrl: simulator.url, logLevel: 'debug', demoMode: true });
    const { config } = postgres;
    const app = await createHttpApp(StandaloneModule.forRoot(config, clock ? { clock } : {}), config, {
      log: createLogger(config, { destination: { write: (line) => void log.push(line) } }),
      limitFactor: 10_000,
      shutdownHooks: false,
    });
    await loadDemoMarket(app, PASSWORD);
    await listenOn(app, 0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    const stops = [() => app.close(), () => postgres.stop(), () => simulator.stop()];
    return new ServedMarket(`http://127.0.0.1:${port}`, PASSWORD, log, postgres, stops);
  }

  async stop(): Promise<void> {
    for (const stop of this.stops) await stop();
  }
}
