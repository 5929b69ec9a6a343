import { systemActor, type DemoMarketLoaded } from '@crossward/contracts';
import { importExclusionRows } from '@crossward/credentials-feature';
import { buildDemoMarket, exclusionListRows } from '@crossward/demo-market';
import type { Clock } from '@crossward/kernel';
import { DemoMarketLoader } from '@crossward/marketplace-feature';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Loads the invented market and its exclusion list into an empty database; does nothing where there is a market. */
export const loadDemoMarket = async (app: NestFastifyApplication, password: string): Promise<DemoMarketLoaded> => {
  const market = buildDemoMarket(app.get<Clock>(CLOCK, { strict: false }).today(), password);
  const loaded = await app.get(DemoMarketLoader, { strict: false }).load(market);
  if (loaded.organisations > 0) {
    await app
      .get(UnitOfWork, { strict: false })
      .run(systemActor, (tx) => importExclusionRows(tx, exclusionListRows(market)));
  }
  return loaded;
};

export const tellLoaded = (loaded: DemoMarketLoaded): string =>
  loaded.organisations === 0
    ? 'kept as it was'
    : `${loaded.nurses} nurses, ${loaded.organisations} organisations, ${loaded.facilities} facilities, ${loaded.gaps} gaps`;
